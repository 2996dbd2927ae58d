import { recordsOf } from '#core/casework.ts'
import { timeLimit } from '#core/obligation.ts'
import { doneBy, NOTHING_OWED, owedOnce } from '#core/owed.ts'
import needsAssessment from '#core/records/needs-assessment.ts'
import { carePlanning } from '#core/source.ts'
import { careLeaverTimes, eligibleTimes, endOf } from '#core/support-times.ts'
import { defineStandard, rule } from './standard.ts'

const assessmentsOf = recordsOf(needsAssessment)
const limit = timeLimit(time => `${time} after they turned 16 or became eligible`)

export default defineStandard({
  id: 'needs-assessment',
  title: 'Needs assessment of an eligible child',
  task: 'Needs assessment',
  topic: 'Leaving care',
  basis: 'statutory',
  whose: 'social-worker',
  metBy: ['needs-assessment'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2011-04-01',
      source: carePlanning('regulation 42'),
      isVerified: true,
      says: 'The assessment is completed no more than {within} after the child reaches 16, or becomes eligible after that. One assessment is enough for somebody who leaves care and comes back.',
      intervals: { within: { months: 3 } },
      obligations(child, { within }) {
        const [first] = eligibleTimes(child)
        const due = first && limit(first.from, within)
        if (due === undefined) return NOTHING_OWED
        const done = doneBy(assessmentsOf(child), a => a.completedOn)
        const lapsesOn = Math.min(child.turns18On, endOf(careLeaverTimes(child)))
        return [owedOnce({ arisesOn: first!.from, ...due, lapsesOn }, done[0])]
      },
    }),
  ],
  examples: [
    {
      name: 'three calendar months after the 16th birthday is in time, the day after is late',
      asAt: '2024-06-30',
      born: { Ana: '2008-01-31', Ben: '2008-01-31' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-05-01 |       | C2           | U4
        Ben   | 2020-05-01 |       | C2           | U4`,
      records: {
        'needs-assessment': `
          child | completedOn
          Ana   | 2024-04-30
          Ben   | 2024-05-01`,
      },
      due: { Ana: ['due 2024-04-30, met 2024-04-30'], Ben: ['due 2024-04-30, met late 2024-05-01'] },
    },
    {
      name: 'who comes into care at 16 becomes eligible on the 91st day; with 90 days nothing is owed',
      asAt: '2024-12-31',
      born: { Ana: '2008-01-01', Ben: '2008-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2024-03-01 |            | C2           | U4
        Ben   | 2024-03-01 | 2024-05-30 | C2           | U4`,
      records: { 'needs-assessment': 'child | completedOn' },
      due: { Ana: ['due 2024-08-30, overdue'], Ben: [] },
    },
    {
      name: 'an assessment completed shortly before 16 counts; one never done is no longer owed at 18, on 1 March for a birth on 29 February',
      asAt: '2026-03-31',
      born: { Ana: '2008-02-29', Ben: '2008-02-29' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-05-01 |       | C2           | U4
        Ben   | 2020-05-01 |       | C2           | U4`,
      records: {
        'needs-assessment': `
          child | completedOn
          Ana   | 2024-02-01`,
      },
      due: { Ana: ['due 2024-05-29, met 2024-02-01'], Ben: ['due 2024-05-29, lapsed 2026-03-01'] },
    },
  ],
})
