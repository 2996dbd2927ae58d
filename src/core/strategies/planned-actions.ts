import { type Action, actionsIn, type ToldOfAction } from '#core/actions/actions.ts'
import type { Strategy } from './strategies.ts'

/** The council's actions that service plans of some strategies are, of entries about the authority in the order of the ledger. */
export function plannedActions(strategies: readonly Strategy[], entries: readonly ToldOfAction[]): readonly Action[] {
  const plans = strategies.flatMap(({ priorities }) => priorities.flatMap(its => its.plans))
  const named = new Set(plans.flatMap(({ action }) => action ?? []))
  if (named.size === 0) return []
  const isOfOne = ({ type, body }: ToldOfAction) => named.has(String(type === 'action' ? body.reference : body.action))
  const records = new Set(entries.filter(isOfOne).map(({ record }) => record))
  return actionsIn(entries.filter(({ record }) => records.has(record)))
}
