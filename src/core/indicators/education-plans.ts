import type { Day } from '#core/dates.ts'
import { reaches } from '#core/duration.ts'
import type { Episode } from '#core/journey.ts'
import { episodeOn } from '#core/looked-after.ts'
import type { Done } from '#core/obligation.ts'
import { intervalsOn, type Standard } from '#core/standards/standard.ts'
import type { SnapshotPopulation } from './indicator.ts'

/** Looked after, and as old as a standard on education plans asks, at the end of a day; nobody while no rule of it is in force. */
export const oldEnoughForEducationPlan = (standard: Standard): SnapshotPopulation<Episode> => {
  const agesOn = new Map<Day, ReturnType<typeof intervalsOn>>()
  return {
    says: 'looked after at the end of the month, and aged 2 to 17',
    isLookedAfter: true,
    at(child, asAt) {
      const episode = child.bornOn === undefined ? undefined : episodeOn(child, asAt)
      if (!episode) return undefined
      if (!agesOn.has(asAt)) agesOn.set(asAt, intervalsOn(standard, asAt))
      const age = agesOn.get(asAt)?.fromAge
      const oldEnoughOn = age && reaches(child.bornOn!, age)
      return oldEnoughOn !== undefined && oldEnoughOn <= asAt ? episode : undefined
    },
  }
}

/** Whether there was any plan by the end of a day. */
export const hasEducationPlan = (plans: readonly Done[], asAt: Day): boolean => plans.some(({ on }) => on <= asAt)
