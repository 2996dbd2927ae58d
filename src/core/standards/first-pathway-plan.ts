import { timeLimit } from '#core/obligation.ts'
import { NOTHING_OWED, owedUntilDone } from '#core/owed.ts'
import { plansMade } from '#core/pathway-plan.ts'
import { performanceReport } from '#core/source.ts'
import { careLeaverTimes } from '#core/support-times.ts'
import { defineStandard, rule } from './standard.ts'

const limit = timeLimit(time => `${time} after they turned 16 or became entitled to a plan`)

export default defineStandard({
  id: 'first-pathway-plan',
  title: 'First pathway plan: by 16 years and 3 months',
  task: 'First pathway plan',
  topic: 'Leaving care',
  basis: 'local',
  whose: 'social-worker',
  metBy: ['pathway-plan'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2011-04-01',
      source: performanceReport('Plans: at 16 years and 3 months the plan changes to a pathway plan'),
      isVerified: true,
      says: 'An eligible or relevant young person has a pathway plan within {within} of turning 16, or of becoming eligible or relevant after that. It is owed still to somebody who left care without one.',
      intervals: { within: { months: 3 } },
      obligations(child, { within }) {
        const times = careLeaverTimes(child)
        return times.length === 0
          ? NOTHING_OWED
          : owedUntilDone(times, plansMade(child)[0], from => limit(from, within))
      },
    }),
  ],
  examples: [
    {
      name: 'at 16 years and 3 months a plan is in time, the day after it is late; one made before 16 is there already',
      asAt: '2024-06-30',
      born: { Ana: '2008-01-31', Ben: '2008-01-31', Cal: '2008-01-31' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-05-01 |       | C2           | U4
        Ben   | 2020-05-01 |       | C2           | U4
        Cal   | 2020-05-01 |       | C2           | U4`,
      records: {
        'pathway-plan': `
          child | plannedOn
          Ana   | 2024-04-30
          Ben   | 2024-05-01
          Cal   | 2024-01-01`,
      },
      due: {
        Ana: ['due 2024-04-30, met 2024-04-30'],
        Ben: ['due 2024-04-30, met late 2024-05-01'],
        Cal: ['due 2024-04-30, met 2024-01-31'],
      },
    },
    {
      name: 'is counted from the 91st day for who came into care at 16, and from the 16th birthday on 29 February',
      asAt: '2024-12-31',
      born: { Ana: '2008-01-01', Ben: '2008-02-29' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-03-01 |       | C2           | U4
        Ben   | 2020-05-01 |       | C2           | U4`,
      records: { 'pathway-plan': 'child | plannedOn' },
      due: { Ana: ['due 2024-08-30, overdue'], Ben: ['due 2024-05-29, overdue'] },
    },
    {
      name: 'is owed still to somebody who left care without one, until they died; not to who left on the 16th birthday',
      asAt: '2026-06-30',
      born: { Ana: '2008-01-01', Ben: '2008-01-01', Cal: '2008-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 | 2024-02-01 | C2           | U4        | E5
        Ben   | 2020-05-01 | 2024-02-01 | C2           | U4        | E5
        Cal   | 2020-05-01 | 2024-01-01 | C2           | U4        | E5`,
      records: { death: 'child | diedOn\nBen | 2025-01-01' },
      due: { Ana: ['due 2024-04-01, overdue'], Ben: ['due 2024-04-01, lapsed 2025-01-01'], Cal: [] },
    },
  ],
})
