import { NEVER } from '#core/dates.ts'
import { between, happens, wait } from '#core/demonstration/chance.ts'
import { isWithRelatives } from '#core/demonstration/homes.ts'
import { relatives } from '#core/demonstration/margins/practice.ts'
import { carersOf } from '#core/demonstration/people.ts'
import { inStages } from '#core/demonstration/story.ts'
import { defineTeller } from './teller.ts'

/** Relatives and friends who care for a child before they are approved: for 16 weeks, or 24 where it is extended; some run out. */
export default defineTeller({
  type: 'temporary-approval',
  *tells(story) {
    for (const home of story.homes) {
      const chance = story.chance('regulation 24', home.from)
      if (!isWithRelatives(home) || home.from < story.from || home.from > story.to) continue
      const { temporarilyApproved, inTime, inTimeDays, extended, meanDaysLate } = relatives.is
      if (!happens(chance, temporarilyApproved)) continue
      const isInTime = happens(chance, inTime)
      const endsOn = home.from + (isInTime ? between(chance, ...inTimeDays) : 113 + wait(chance, meanDaysLate))
      const isExtended = !isInTime && happens(chance, extended)
      const isMoved = home.until < endsOn
      const endedOn = Math.min(endsOn, home.until)
      yield inStages(
        { on: home.from, says: { approvedOn: home.from, carer: carersOf(home).carers } },
        isExtended && !isMoved ? { on: home.from + 105, says: { extendedOn: home.from + 105 } } : undefined,
        endedOn === NEVER
          ? undefined
          : {
              on: endedOn,
              says: {
                endedOn,
                outcome: isMoved ? 'moved' : happens(chance, 0.72) ? 'approved' : 'special-guardianship',
              },
            },
      )
    }
  },
})
