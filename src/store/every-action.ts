import { type Action, actionsIn, actionTypes } from '#core/actions/actions.ts'
import type { Instant } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import type { Ledger } from './store.ts'

/** The council's actions as recorded by an instant, now if none is given, then those for these children. */
export const everyAction = async (...asked: Parameters<typeof actionsOfEach>): Promise<readonly Action[]> =>
  (await actionsOfEach(...asked)).flat()

/** The same apart: the council's are the same list until anything is recorded. */
export async function actionsOfEach(
  ledger: Pick<Ledger, 'history' | 'said'>,
  journeys: Iterable<Journey>,
  recordedOn?: Instant,
): Promise<readonly (readonly Action[])[]> {
  const history = await ledger.history('authority')
  const ours = recordedOn === undefined ? history : history.filter(entry => entry.recordedOn <= recordedOn)
  return [actionsIn(ours), await actionsOfChildren(ledger, journeys, recordedOn)]
}

/** The actions for these children, as recorded by an instant, now if none is given. */
export async function actionsOfChildren(
  ledger: Pick<Ledger, 'said'>,
  journeys: Iterable<Journey>,
  recordedOn?: Instant,
): Promise<readonly Action[]> {
  const children = [...journeys].filter(({ casework }) => casework.has('action')).map(({ ref }) => ref)
  return children.length === 0 ? [] : actionsIn(await ledger.said(actionTypes, children, recordedOn))
}
