import { timeLimit } from '#core/obligation.ts'
import { NOTHING_OWED, owedUntilDone } from '#core/owed.ts'
import { plansMade } from '#core/pathway-plan.ts'
import { childrenAct } from '#core/source.ts'
import { afterCareTimes } from '#core/support-times.ts'
import { defineStandard, rule } from './standard.ts'

const limit = timeLimit(time => `${time} after they left care without one`)

export default defineStandard({
  id: 'first-pathway-plan',
  title: 'Pathway plan for somebody who left care without one',
  task: 'First pathway plan',
  topic: 'Leaving care',
  basis: 'local',
  whose: 'personal-adviser',
  metBy: ['pathway-plan'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2011-04-01',
      source: childrenAct('section 23B'),
      isVerified: false,
      says: 'A relevant or former relevant young person who left care without a pathway plan has one within {within}. The law asks for a plan; the time is the council’s own. In care the plan is due at 16 years and 3 months by a standard of its own.',
      intervals: { within: { days: 28 } },
      obligations(child, { within }) {
        const times = afterCareTimes(child)
        const [first] = plansMade(child)
        if (times.length === 0 || (first !== undefined && first.on < times[0]!.from)) return NOTHING_OWED
        return owedUntilDone(times, first, from => limit(from, within))
      },
    }),
  ],
  examples: [
    {
      name: 'on the 28th day after leaving care a plan is in time, on the 29th it is late; one made in care is there already',
      asAt: '2024-06-30',
      born: { Ana: '2008-01-01', Ben: '2008-01-01', Cal: '2008-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 | 2024-02-01 | C2           | U4        | E5
        Ben   | 2020-05-01 | 2024-02-01 | C2           | U4        | E5
        Cal   | 2020-05-01 | 2024-02-01 | C2           | U4        | E5`,
      records: {
        'pathway-plan': `
          child | plannedOn
          Ana   | 2024-02-29
          Ben   | 2024-03-01
          Cal   | 2024-01-31`,
      },
      due: { Ana: ['due 2024-02-29, met 2024-02-29'], Ben: ['due 2024-02-29, met late 2024-03-01'], Cal: [] },
    },
    {
      name: 'is owed up to the 21st birthday or until they died, and not to somebody who left on their 16th birthday',
      asAt: '2030-06-30',
      born: { Ana: '2008-02-29', Ben: '2008-01-01', Cal: '2008-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 | 2024-03-01 | C2           | U4        | E5
        Ben   | 2020-05-01 | 2024-03-01 | C2           | U4        | E5
        Cal   | 2020-05-01 | 2024-01-01 | C2           | U4        | E5`,
      records: { death: 'child | diedOn\nBen | 2025-01-01' },
      due: { Ana: ['due 2024-03-29, lapsed 2029-03-01'], Ben: ['due 2024-03-29, lapsed 2025-01-01'], Cal: [] },
    },
  ],
})
