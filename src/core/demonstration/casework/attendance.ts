import { ageOn, calendarDate, dayOf } from '#core/dates.ts'
import { between, happens } from '#core/demonstration/chance.ts'
import { attendances } from '#core/demonstration/margins/education.ts'
import { schoolOf } from '#core/demonstration/people.ts'
import { isInCareOn, onceTold } from '#core/demonstration/story.ts'
import { defineTeller } from './teller.ts'

/** The first and last days of the three terms, month and day. */
const TERMS = [
  [9, 3, 12, 18],
  [1, 6, 3, 27],
  [4, 14, 7, 21],
] as const

/** Each of the last terms of a child of school age. */
export default defineTeller({
  type: 'attendance',
  *tells(story) {
    const { life, to } = story
    const child = story.chance('attendance of this child')
    const isPoor = happens(child, attendances.is.poorLikelihood)
    const { year } = calendarDate(to)
    for (const inYear of [year - 1, year])
      for (const [fromMonth, fromDay, toMonth, toDay] of TERMS) {
        const [fromOn, toOn] = [dayOf(inYear, fromMonth, fromDay), dayOf(inYear, toMonth, toDay)]
        const age = ageOn(life.bornOn, fromOn)
        if (
          toOn > to ||
          toOn < to - 420 ||
          age < 5 ||
          age >= 16 ||
          !isInCareOn(story, fromOn) ||
          !isInCareOn(story, toOn)
        )
          continue
        const chance = story.chance('attendance', fromOn)
        const { usual, poor, suspended, fewHours } = attendances.is
        const possibleSessions = between(chance, 110, 136)
        const [least, most] = isPoor ? poor : usual
        const attended = Math.round(possibleSessions * (least + chance() * (most - least)))
        const isSuspended = age >= 9 && happens(chance, suspended * (isPoor ? 3 : 1))
        yield onceTold(toOn + 3, {
          fromOn,
          toOn,
          possibleSessions,
          attendedSessions: Math.min(possibleSessions, attended),
          hoursAWeek: happens(chance, fewHours * (isPoor ? 4 : 1)) ? between(chance, 8, 20) : 25,
          suspendedSessions: isSuspended ? between(chance, 1, 10) : 0,
          permanentExclusions: 0,
          school: schoolOf(life, fromOn),
        })
      }
  },
})
