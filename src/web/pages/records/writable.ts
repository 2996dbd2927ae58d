import { type AnyRecordType, mayBeAbout, type Topic, topics } from '#core/records/record.ts'
import { askedFields } from '#core/records/record-fields.ts'
import type { Referred } from '#core/records/references.ts'
import type { Role } from '#core/roles.ts'
import { isWithheld } from '#core/withheld.ts'
import type { Services, Visitor } from '#web/services.ts'

/** Whether someone of a role may record something by hand, in its drawn form or on a page of its own. */
const mayRecord = (type: AnyRecordType, role: Role): boolean =>
  type.form !== undefined && mayBeAbout(type, 'child') && type.writtenBy.includes(role)

/** Whether someone of a role may fill in the form that is drawn from a record type's definition. */
export const mayWrite = (type: AnyRecordType, role: Role): boolean =>
  mayRecord(type, role) && type.form?.page === undefined

/**
 * What a role may record about a child, by topic, in the order in which pages show topics. What follows up on another record
 * is left out while there is none to follow up on.
 */
export const writableBy = (
  types: readonly AnyRecordType[],
  role: Role,
  referred: Referred,
): readonly { readonly topic: Topic; readonly types: readonly AnyRecordType[] }[] =>
  topics.flatMap(topic => {
    const its = types.filter(
      type => type.form?.topic === topic && mayRecord(type, role) && hasWhatItFollows(type, referred),
    )
    return its.length === 0 ? [] : [{ topic, types: its }]
  })

const hasWhatItFollows = (type: AnyRecordType, referred: Referred): boolean =>
  askedFields(type).every(
    ({ kind, meta }) => kind !== 'refers' || !meta.required || (referred.get(meta.refersTo ?? '')?.size ?? 0) > 0,
  )

/** Whether someone may fill in the form that an address names; true for a type that there is none of, which is not found. */
export function mayFillIn({
  params,
  who,
  services,
}: {
  readonly params: { readonly type: string }
  readonly who: Visitor
  readonly services: Services
}): boolean {
  const type = services.catalogues.records.find(({ id }) => id === params.type)
  return type === undefined || mayWrite(type, who.role)
}

/**
 * Whether someone may change the record that an address names. True for one that they may not read or that there is none of:
 * that is not found, and nobody learns whether there is one.
 */
export async function mayChange({
  params,
  who,
  services,
}: {
  readonly params: { readonly child: string; readonly record: string }
  readonly who: Visitor
  readonly services: Services
}): Promise<boolean> {
  const entry = (await services.ledger.history(params.child)).find(({ record }) => record.toString() === params.record)
  const type = services.catalogues.records.find(({ id }) => id === entry?.type)
  if (type === undefined || !type.readBy.includes(who.role)) return true
  return mayWrite(type, who.role) && !isWithheld(entry?.body)
}
