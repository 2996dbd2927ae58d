import { NOTHING_OWED, owedUntilDone } from '#core/owed.ts'
import { advisersAllocated } from '#core/personal-adviser.ts'
import { childrenAct } from '#core/source.ts'
import { careLeaverTimes } from '#core/support-times.ts'
import { defineStandard, rule } from './standard.ts'

const BECAUSE = 'by the 18th birthday'

export default defineStandard({
  id: 'personal-adviser-allocated',
  title: 'Personal adviser allocated by 18',
  task: 'Allocate a personal adviser',
  topic: 'Leaving care',
  basis: 'statutory',
  whose: 'team-manager',
  metBy: ['allocation'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2011-04-01',
      source: childrenAct('section 23B(2), section 23C(3) and Schedule 2, paragraph 19C'),
      isVerified: true,
      says: 'Every eligible and relevant young person has a personal adviser, who stays theirs after 18. It is owed from the day that they become eligible or relevant, and the law gives no number of days: it is late here from the 18th birthday, or for somebody who becomes a care leaver after it, from the day after that.',
      intervals: {},
      obligations(child) {
        const times = careLeaverTimes(child)
        if (times.length === 0) return NOTHING_OWED
        const { turns18On: countedFrom } = child
        return owedUntilDone(times, advisersAllocated(child)[0], from => ({
          dueOn: Math.max(countedFrom, from),
          because: BECAUSE,
          countedFrom,
        }))
      },
    }),
  ],
  examples: [
    {
      name: 'allocated on the 18th birthday is in time, the day after is late; 18 comes on 1 March for a birth on 29 February',
      asAt: '2026-06-30',
      born: { Ana: '2008-02-29', Ben: '2008-02-29', Cal: '2008-02-29' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 | 2026-03-01 | C2           | U4        | E5
        Ben   | 2020-05-01 | 2026-03-01 | C2           | U4        | E5
        Cal   | 2020-05-01 | 2026-03-01 | C2           | U4        | E5`,
      records: {
        allocation: `
          child | worker | role             | answer   | startedOn
          Ana   | pa1    | personal-adviser | accepted | 2026-03-01
          Ben   | pa1    | personal-adviser | accepted | 2026-03-02
          Cal   | sw1    | social-worker    | accepted | 2020-05-01`,
      },
      due: {
        Ana: ['due 2026-03-01, met 2026-03-01'],
        Ben: ['due 2026-03-01, met late 2026-03-02'],
        Cal: ['due 2026-03-01, overdue'],
      },
    },
    {
      name: 'who only qualifies for advice is owed none, and a handover that nobody accepted is no allocation',
      asAt: '2026-06-30',
      born: { Ana: '2008-01-01', Ben: '2008-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2024-03-01 | 2024-05-30 | C2           | U4        | E5
        Ben   | 2024-03-01 | 2024-05-31 | C2           | U4        | E5`,
      records: {
        allocation: `
          child | worker | role             | answer  | askedOn
          Ben   | pa1    | personal-adviser | waiting | 2024-06-01`,
      },
      due: { Ana: [], Ben: ['due 2026-01-01, overdue'] },
    },
  ],
})
