import { doneBy, recordsOf } from '#core/casework.ts'
import { timeLimit } from '#core/obligation.ts'
import { clipped, NOTHING_OWED, owedUntilDone } from '#core/owed.ts'
import needsAssessment from '#core/records/needs-assessment.ts'
import { carePlanning } from '#core/source.ts'
import { careLeaverTimes } from '#core/support-times.ts'
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
      says: 'The assessment is completed no more than {within} after the child reaches 16, or becomes eligible after that. It is owed still to somebody who left care without one, up to 18; one is enough for somebody who comes back.',
      intervals: { within: { months: 3 } },
      obligations(child, { within }) {
        const times = careLeaverTimes(child)
        if (times.length === 0) return NOTHING_OWED
        const [first] = doneBy(assessmentsOf(child), a => a.completedOn)
        const under18 = clipped(times, times[0]!.from, child.turns18On)
        return owedUntilDone(under18, first, from => limit(from, within))
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
      due: { Ana: ['due 2024-05-29, met 2024-02-29'], Ben: ['due 2024-05-29, lapsed 2026-03-01'] },
    },
  ],
})
