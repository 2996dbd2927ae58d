import { ageOn, type Day, NEVER } from '#core/dates.ts'
import { between, happens } from './chance.ts'
import { type Home, isFostering, isResidential } from './homes.ts'
import { statusOn } from './legal-statuses.ts'
import { matching } from './margins/visits.ts'
import type { Story } from './story.ts'

/** The day on which it was decided that the child stays in a home until 18; undefined where that was not. */
export function matchedOn(story: Story, home: Home): Day | undefined {
  const { otherFostering, residentialFromTwelve, afterDays, decidedDaysBefore, neverRecorded } = matching.is
  const chance = story.chance('match', home.from)
  if (home.longTermFrom !== undefined) {
    const on = home.longTermFrom - between(chance, ...decidedDaysBefore)
    return happens(chance, neverRecorded) ? undefined : Math.max(home.from, on)
  }
  const on = home.from + between(chance, ...afterDays)
  if (on >= Math.min(home.until, story.to) || ageOn(story.life.bornOn, on) >= 17) return undefined
  if (legalStatusOn(story, on) !== 'C2') return undefined
  const isOld = ageOn(story.life.bornOn, on) >= 12
  const likelihood = isFostering(home) ? otherFostering : isResidential(home) && isOld ? residentialFromTwelve : 0
  return happens(chance, likelihood) ? on : undefined
}

/** The legal status in force at the end of a day; undefined where the child was not in care. */
export function legalStatusOn({ life }: Story, on: Day): string | undefined {
  const period = life.periods.findLast(p => p.startedOn <= on && (p.endedOn ?? NEVER) > on)
  return period && statusOn(period.legalStatuses, on)
}
