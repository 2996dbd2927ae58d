import { actionsIn, type ToldOfAction } from '#core/actions/actions.ts'
import type { Body } from '#core/entry.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { recordFields } from '#core/records/record-fields.ts'
import { actionAddress } from './addresses.ts'

/** Where somebody is led who recorded an action or what follows up on one: to the action. Undefined for every other record. */
export function actionFollowedUp(
  type: AnyRecordType,
  body: Body,
  record: number,
  history: readonly ToldOfAction[],
): string | undefined {
  const field = recordFields(type).find(({ meta }) => meta.refersTo === 'action')
  const action =
    type.id === 'action'
      ? actionsIn(history).find(action => action.record === record)
      : field && actionsIn(history).find(({ reference }) => reference !== undefined && reference === body[field.name])
  return action && `${actionAddress(action.record, action.child)}?saved=yes`
}
