import { type Day, NEVER } from '#core/dates.ts'
import { reaches } from '#core/duration.ts'
import type { Episode } from '#core/journey.ts'
import { episodeOn } from '#core/looked-after.ts'
import type { Done } from '#core/obligation.ts'
import { oncePerJourney } from '#core/once-per-journey.ts'
import { rulesInForce, type Standard } from '#core/standards/standard.ts'
import type { SnapshotPopulation } from './indicator.ts'

/** Looked after, and as old as a standard on education plans asks, at the end of a day; nobody while no rule of it is in force. */
export const oldEnoughForEducationPlan = (standard: Standard): SnapshotPopulation<Episode> => {
  const rules = rulesInForce(standard)
  const oldEnoughBy = oncePerJourney(({ bornOn }) =>
    rules.map(({ from, until, intervals: { fromAge } }) => ({
      from,
      until,
      oldEnoughOn: bornOn === undefined || fromAge === undefined ? undefined : reaches(bornOn, fromAge),
    })),
  )
  return {
    says: 'looked after at the end of the month, and aged 2 to 17',
    isLookedAfter: true,
    at(child, asAt) {
      const rule = oldEnoughBy(child).find(({ from, until }) => from <= asAt && asAt < until)
      return (rule?.oldEnoughOn ?? NEVER) <= asAt ? episodeOn(child, asAt) : undefined
    },
  }
}

/** Whether there was any plan by the end of a day. */
export const hasEducationPlan = (plans: readonly Done[], asAt: Day): boolean => plans.some(({ on }) => on <= asAt)
