import { birthdaysOf } from '#core/birthdays.ts'
import { addMonths, type Day } from '#core/dates.ts'
import { after, type Duration } from '#core/duration.ts'
import type { Span } from '#core/eligibility.ts'
import type { Journey } from '#core/journey.ts'
import { daysLookedAfterBy } from '#core/leaving-care.ts'
import type { Obligation } from '#core/obligation.ts'
import { joined, NOTHING_OWED, owedUntilDone } from '#core/owed.ts'
import { advisersIntroduced } from '#core/personal-adviser.ts'
import { practice } from '#core/source.ts'
import { careLeaverTimes } from '#core/support-times.ts'
import { timesInCare } from '#core/time-in-care.ts'
import { defineStandard, rule } from './standard.ts'

const MONTHS_AHEAD = 6
const DAYS_IN_13_WEEKS = 91

const BY_16 = 'by the 16th birthday'
const LATER = 'soon after they became eligible or relevant'

function owed(child: Journey, later: Duration): readonly Obligation[] {
  const ages = birthdaysOf(child)
  const times = careLeaverTimes(child)
  if (ages === undefined || (times.length === 0 && child.countedUntil <= ages.turns14On)) return NOTHING_OWED
  const { turns16On } = ages
  const spans = joined(onCourse(child, turns16On), times)
  return owedUntilDone(spans, advisersIntroduced(child)[0], from => {
    if (from < turns16On) return { dueOn: turns16On, because: BY_16, countedFrom: turns16On }
    const dueOn = after(from, later)
    return dueOn === undefined ? undefined : { dueOn, because: LATER }
  })
}

/** The times in care in the half year before 16 in which a child would have 13 weeks by the end of the birthday if they went on. */
function onCourse(child: Journey, turns16On: Day): readonly Span[] {
  const from = addMonths(turns16On, -MONTHS_AHEAD)
  return timesInCare(child).flatMap(({ startedOn, until }): readonly Span[] => {
    const start = Math.max(from, startedOn)
    if (start >= turns16On || until <= start) return []
    const daysAt16 = daysLookedAfterBy(child, start) + turns16On - start
    return daysAt16 >= DAYS_IN_13_WEEKS ? [{ from: start, until: Math.min(until, turns16On) }] : []
  })
}

export default defineStandard({
  id: 'personal-adviser-introduced',
  title: 'Personal adviser introduced by 16',
  task: 'Introduce a personal adviser',
  topic: 'Leaving care',
  basis: 'local',
  whose: 'team-manager',
  metBy: ['allocation'],
  passes: true,
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2011-04-01',
      source: practice('Personal advisers from 16, so that the relationship is there before 18'),
      isVerified: true,
      says: 'A looked after child meets a personal adviser by the 16th birthday; somebody who becomes eligible or relevant after that, within {later} of it, a time of the council’s own. It is on the list from 15 and a half for those who will have been looked after for 13 weeks by 16.',
      intervals: { later: { weeks: 4 } },
      obligations: (child, { later }) => owed(child, later),
    }),
  ],
  examples: [
    {
      name: 'meeting on the 16th birthday is in time, the day after is late; an allocation alone is no meeting',
      asAt: '2024-06-30',
      born: { Ana: '2008-01-01', Ben: '2008-01-01', Cal: '2008-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-05-01 |       | C2           | U4
        Ben   | 2020-05-01 |       | C2           | U4
        Cal   | 2020-05-01 |       | C2           | U4`,
      records: {
        allocation: `
          child | worker | role             | answer   | startedOn  | introducedOn
          Ana   | pa1    | personal-adviser | accepted | 2024-06-01 | 2024-01-01
          Ben   | pa1    | personal-adviser | accepted | 2024-06-01 | 2024-01-02
          Cal   | pa1    | personal-adviser | accepted | 2023-06-01 |`,
      },
      due: {
        Ana: ['due 2024-01-01, met 2024-01-01'],
        Ben: ['due 2024-01-01, met late 2024-01-02'],
        Cal: ['due 2024-01-01, overdue'],
      },
    },
    {
      name: 'who leaves care before 16 is owed no more; who comes at 16 is owed one four weeks after becoming eligible',
      asAt: '2024-12-31',
      born: { Ana: '2008-01-01', Ben: '2008-01-01', Cal: '2008-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2020-05-01 | 2023-11-01 | C2           | U4
        Ben   | 2024-03-01 |            | C2           | U4
        Cal   | 2020-05-01 | 2023-07-01 | C2           | U4`,
      records: { allocation: 'child | worker' },
      due: { Ana: ['due 2024-01-01, lapsed 2023-11-01'], Ben: ['due 2024-06-27, overdue'], Cal: [] },
    },
    {
      name: 'is on the list before 16 for who will have 91 days by the end of the birthday, and not for who will have 90',
      asAt: '2023-12-31',
      born: { Ana: '2008-01-01', Ben: '2008-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2023-10-03 |       | C2           | U4
        Ben   | 2023-10-04 |       | C2           | U4`,
      records: { allocation: 'child | worker' },
      due: { Ana: ['due 2024-01-01'], Ben: [] },
    },
    {
      name: 'four weeks after becoming eligible at 16 is in time, the day after is late; 16 comes on 29 February itself, a leap day',
      asAt: '2024-07-31',
      born: { Ana: '2008-01-01', Ben: '2008-01-01', Cal: '2008-02-29', Dee: '2008-02-29' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-03-01 |       | C2           | U4
        Ben   | 2024-03-01 |       | C2           | U4
        Cal   | 2020-05-01 |       | C2           | U4
        Dee   | 2020-05-01 |       | C2           | U4`,
      records: {
        allocation: `
          child | worker | role             | answer   | introducedOn
          Ana   | pa1    | personal-adviser | accepted | 2024-06-27
          Ben   | pa1    | personal-adviser | accepted | 2024-06-28
          Cal   | pa1    | personal-adviser | accepted | 2024-02-29
          Dee   | pa1    | personal-adviser | accepted | 2024-03-01`,
      },
      due: {
        Ana: ['due 2024-06-27, met 2024-06-27'],
        Ben: ['due 2024-06-27, met late 2024-06-28'],
        Cal: ['due 2024-02-29, met 2024-02-29'],
        Dee: ['due 2024-02-29, met late 2024-03-01'],
      },
    },
  ],
})
