import type { PlanAction } from './pathway-plan.ts'
import { isSameAction, pairedActions } from './plan-differences.ts'

/** What becomes of an action that somebody else added, dropped or changed while I changed the same plan. */
export type ActionTogether =
  /** I do not have it, and they added it or changed it: it is added to mine. */
  | { readonly kind: 'add'; readonly theirs: PlanAction }
  /** They dropped it and I left it as it was. */
  | { readonly kind: 'drop'; readonly mine: PlanAction }
  /** They changed it and I left it as it was. */
  | { readonly kind: 'take'; readonly mine: PlanAction; readonly theirs: PlanAction }
  /** Both changed it, each in another way: one of the two is chosen. They may have dropped it. */
  | { readonly kind: 'choose'; readonly mine: PlanAction; readonly theirs: PlanAction | undefined }

/** How the actions of two versions of a plan that were begun from the same one are put together, in the order of theirs. */
export function actionsTogether(
  base: readonly PlanAction[],
  theirs: readonly PlanAction[],
  mine: readonly PlanAction[],
): readonly ActionTogether[] {
  const ours = pairedActions(base, mine)
  const myOf = new Map(ours.flatMap(([was, is]) => (was && is ? [[was, is] as const] : [])))
  const pairs = pairedActions(base, theirs)
  const [theirNew, myNew] = [pairs, ours].map(all => all.flatMap(([was, is]) => (was || !is ? [] : [is])))
  const alike = new Map(pairedActions(theirNew!, myNew!).flatMap(([t, m]) => (t && m ? [[t, m] as const] : [])))
  return pairs.flatMap(([was, their]): readonly ActionTogether[] => {
    const my = was ? myOf.get(was) : alike.get(their!)
    if (was && their && isSameAction(was, their)) return []
    if (my === undefined) return their === undefined ? [] : [{ kind: 'add', theirs: their }]
    const isMineAsItWas = was !== undefined && isSameAction(was, my)
    if (their === undefined)
      return [isMineAsItWas ? { kind: 'drop', mine: my } : { kind: 'choose', mine: my, theirs: their }]
    if (isSameAction(their, my)) return []
    return [{ kind: isMineAsItWas ? 'take' : 'choose', mine: my, theirs: their }]
  })
}
