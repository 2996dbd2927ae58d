import { actionsIn } from '#core/actions/actions.ts'
import type { Effects } from '#core/peer-challenges/since-last.ts'
import { seesWhole } from '#core/public-version.ts'
import { effectsOf } from '#store/measuring.ts'
import type { KnownChallenge } from '#web/pages/peer-challenges/known.ts'
import type { SeenServices } from '#web/services.ts'

/** Kept until anything is recorded or frozen, or a day passes: the plan and the report ask. */
const kept = new WeakMap<object, Map<string, Promise<Effects>>>()

/** What is measured of the actions that answer a challenge or the one before it; undefined for whoever sees figures as the public does. */
export async function effectsSeen(
  { challenge, earlier, history, today, who }: KnownChallenge,
  { figures, issues }: Pick<SeenServices, 'figures' | 'issues'>,
): Promise<Effects | undefined> {
  if (!seesWhole(who.role)) return undefined
  const council = await figures.council()
  const its = kept.get(council.context) ?? new Map<string, Promise<Effects>>()
  kept.set(council.context, its)
  const key = [challenge.record, today, (await issues.list()).length].join(' ')
  const before = its.get(key)
  if (before) return before
  const answered = new Set(
    [...challenge.recommendations, ...(earlier?.recommendations ?? [])].map(one => one.reference),
  )
  const told = history.filter(
    ({ type, body }) =>
      type !== 'action' ||
      (Array.isArray(body.recommendations) &&
        body.recommendations.some(({ recommendation }) => answered.has(recommendation))),
  )
  const effects = effectsOf(actionsIn(told), today, {
    council: { ...council, journeys: council.everyone },
    issues: { list: () => issues.list(), issue: (month, number) => issues.issue(month, number) },
  })
  its.set(key, effects)
  effects.catch(() => its.delete(key))
  return effects
}
