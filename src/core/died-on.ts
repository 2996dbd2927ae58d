import { recordsOf } from './casework.ts'
import { birthday, calendarDate, type Day, NEVER, yearTo31March } from './dates.ts'
import type { Journey } from './journey.ts'
import { oncePerJourney } from './once-per-journey.ts'
import death from './records/death.ts'

const deathsOf = recordsOf(death)

/**
 * The first day that is known on which a child or care leaver was dead: recorded, or the end of an episode for that
 * reason (E2), whichever is sooner. Where only the return of care leavers says it, the birthday that it speaks of. Undefined while they live.
 */
export const diedOn = oncePerJourney((child: Journey): Day | undefined => {
  let died: Day = deathsOf(child)[0]?.diedOn ?? NEVER
  for (const { reasonEnded, startedOn, endedOn } of child.episodes)
    if (reasonEnded === 'E2' && endedOn !== undefined && endedOn >= startedOn) died = Math.min(died, endedOn)
  if (died < NEVER) return died
  const returned = child.careLeaverOutcomes.find(o => o.inTouch === 'DIED')
  return returned && birthdayIn(child, returned.year)
})

/** The birthday that falls in the year to 31 March; that year's first day where the date of birth is not known. */
function birthdayIn({ bornOn }: Journey, year: number): Day {
  const { firstDay, lastDay } = yearTo31March(year)
  if (bornOn === undefined) return firstDay
  const age = year - calendarDate(bornOn).year
  const on = birthday(bornOn, age)
  return on <= lastDay ? on : birthday(bornOn, age - 1)
}
