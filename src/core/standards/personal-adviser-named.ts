import { addMonths } from '#core/dates.ts'
import { after, type Duration } from '#core/duration.ts'
import type { Journey } from '#core/journey.ts'
import type { Obligation } from '#core/obligation.ts'
import { clipped, NOTHING_OWED, owedUntilDone } from '#core/owed.ts'
import { advisersNamed } from '#core/personal-adviser.ts'
import { practice } from '#core/source.ts'
import { careLeaverTimes } from '#core/support-times.ts'
import { defineStandard, rule } from './standard.ts'

const TURNING_18_TO_17 = -12

const BECAUSE = 'at 17 and a half, so that they meet before 18'

function owed(child: Journey, after17: Duration): readonly Obligation[] {
  const times = careLeaverTimes(child)
  if (times.length === 0) return NOTHING_OWED
  const turns17On = addMonths(child.turns18On, TURNING_18_TO_17)
  const dueOn = after(turns17On, after17)
  if (dueOn === undefined) return NOTHING_OWED
  const from17 = clipped(times, turns17On).filter(t => t.from < child.turns18On)
  return owedUntilDone(from17, advisersNamed(child)[0], from => ({
    dueOn: Math.max(dueOn, from),
    because: BECAUSE,
    countedFrom: turns17On,
  }))
}

export default defineStandard({
  id: 'personal-adviser-named',
  title: 'Personal adviser named at 17 and a half',
  task: 'Name a personal adviser',
  topic: 'Leaving care',
  basis: 'local',
  whose: 'team-manager',
  metBy: ['allocation'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2011-04-01',
      source: practice('Personal adviser named at 17 and a half'),
      isVerified: false,
      says: 'It is known who the personal adviser will be no later than {after17} after the 17th birthday: they were asked, have met the young person, or have the case. The age is the council’s own.',
      intervals: { after17: { months: 6 } },
      obligations: (child, { after17 }) => owed(child, after17),
    }),
  ],
  examples: [
    {
      name: 'asked at 17 and a half is in time, the day after is late; who declined was not named',
      asAt: '2025-12-31',
      born: { Ana: '2008-01-01', Ben: '2008-01-01', Cal: '2008-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-05-01 |       | C2           | U4
        Ben   | 2020-05-01 |       | C2           | U4
        Cal   | 2020-05-01 |       | C2           | U4`,
      records: {
        allocation: `
          child | worker | role             | answer   | askedOn    | startedOn
          Ana   | pa1    | personal-adviser | waiting  | 2025-07-01 |
          Ben   | pa1    | personal-adviser | accepted | 2025-07-02 | 2025-12-01
          Cal   | pa1    | personal-adviser | declined | 2025-06-01 |`,
      },
      due: {
        Ana: ['due 2025-07-01, met 2025-07-01'],
        Ben: ['due 2025-07-01, met late 2025-07-02'],
        Cal: ['due 2025-07-01, overdue'],
      },
    },
    {
      name: 'is owed at once to somebody who becomes eligible after that, and to nobody who is none by 18',
      asAt: '2026-03-31',
      born: { Ana: '2008-01-01', Ben: '2008-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2025-06-01 |            | C2           | U4
        Ben   | 2025-10-10 |            | C2           | U4`,
      records: { allocation: 'child | worker' },
      due: { Ana: ['due 2025-08-30, overdue'], Ben: [] },
    },
    {
      name: 'somebody born on 29 February turns 17 on 1 March; six months after 31 August end on 29 February in a leap year',
      asAt: '2025-12-31',
      born: { Ana: '2006-08-31', Ben: '2006-08-31', Cal: '2008-02-29' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 | 2024-08-31 | C2           | U4        | E5
        Ben   | 2020-05-01 | 2024-08-31 | C2           | U4        | E5
        Cal   | 2020-05-01 |            | C2           | U4        |`,
      records: {
        allocation: `
          child | worker | role             | answer  | askedOn
          Ana   | pa1    | personal-adviser | waiting | 2024-02-29
          Ben   | pa1    | personal-adviser | waiting | 2024-03-01
          Cal   | pa1    | personal-adviser | waiting | 2025-09-01`,
      },
      due: {
        Ana: ['due 2024-02-29, met 2024-02-29'],
        Ben: ['due 2024-02-29, met late 2024-03-01'],
        Cal: ['due 2025-09-01, met 2025-09-01'],
      },
    },
  ],
})
