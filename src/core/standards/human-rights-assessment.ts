import { recordsOf } from '#core/casework.ts'
import { NEVER } from '#core/dates.ts'
import { type Obligation, timeLimit } from '#core/obligation.ts'
import { NOTHING_OWED, owedOnce } from '#core/owed.ts'
import leaveToRemain from '#core/records/leave-to-remain.ts'
import { formerRelevantTimes } from '#core/support-times.ts'
import { defineStandard, rule } from './standard.ts'

const leavesOf = recordsOf(leaveToRemain)
const limit = timeLimit(time => `${time} after their appeal rights were exhausted, or after turning 18`)

export default defineStandard({
  id: 'human-rights-assessment',
  title: 'Human rights assessment when appeal rights are exhausted',
  task: 'Human rights assessment',
  topic: 'Money and documents',
  basis: 'statutory',
  whose: 'personal-adviser',
  metBy: ['leave-to-remain'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2011-04-01',
      source: {
        title: 'Nationality, Immigration and Asylum Act 2002',
        section: 'Schedule 3, paragraphs 1 and 3',
        url: 'https://www.legislation.gov.uk/ukpga/2002/41/schedule/3',
      },
      isVerified: false,
      says: 'Where the appeal rights of somebody who has turned 18 are exhausted, the council assesses within {within} whether ending support would breach their human rights. Support goes on until it has. The Schedule stops support under sections 23C to 24B but for that; it gives no time, and the days are the council’s own. Its exception has not been read.',
      intervals: { within: { days: 28 } },
      obligations(child, { within }) {
        const leaves = leavesOf(child)
        if (!leaves.some(l => l.status === 'rights-exhausted')) return NOTHING_OWED
        const times = formerRelevantTimes(child)
        return leaves.flatMap(({ status, grantedOn, assessedOn, entry }, i): readonly Obligation[] => {
          const time = times.find(t => grantedOn !== undefined && grantedOn < t.until)
          if (status !== 'rights-exhausted' || time === undefined) return NOTHING_OWED
          const arisesOn = Math.max(grantedOn!, time.from)
          const due = limit(arisesOn, within)
          const lapsesOn = Math.min(time.until, leaves[i + 1]?.grantedOn ?? NEVER)
          if (due === undefined || arisesOn >= lapsesOn) return NOTHING_OWED
          const done = assessedOn === undefined ? undefined : { on: Math.max(assessedOn, grantedOn!), entry }
          return owedOnce({ arisesOn, ...due, lapsesOn, from: entry }, done)
        })
      },
    }),
  ],
  examples: [
    {
      name: 'on the 28th day an assessment is in time, on the 29th it is late; somebody still waiting for a decision needs none',
      asAt: '2026-06-30',
      born: { Ana: '2007-05-01', Ben: '2007-05-01', Cal: '2007-05-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2023-05-01 | 2025-05-01 | V2           | U4        | E5
        Ben   | 2023-05-01 | 2025-05-01 | V2           | U4        | E5
        Cal   | 2023-05-01 | 2025-05-01 | V2           | U4        | E5`,
      records: {
        'leave-to-remain': `
          child | status           | grantedOn  | assessedOn
          Ana   | rights-exhausted | 2026-02-01 | 2026-03-01
          Ben   | rights-exhausted | 2026-02-01 | 2026-03-02
          Cal   | claim            | 2023-06-01 |`,
      },
      due: { Ana: ['due 2026-03-01, met 2026-03-01'], Ben: ['due 2026-03-01, met late 2026-03-02'], Cal: [] },
    },
    {
      name: 'rights that were exhausted under 18 ask for it from the 18th birthday; a fresh claim ends it',
      asAt: '2026-06-30',
      born: { Ana: '2008-03-31', Ben: '2008-03-31' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2023-05-01 | 2026-03-31 | V2           | U4        | E5
        Ben   | 2023-05-01 | 2026-03-31 | V2           | U4        | E5`,
      records: {
        'leave-to-remain': `
          child | status           | grantedOn
          Ana   | rights-exhausted | 2025-02-01
          Ben   | rights-exhausted | 2025-02-01
          Ben   | claim            | 2026-04-15`,
      },
      due: { Ana: ['due 2026-04-28, overdue'], Ben: ['due 2026-04-28, lapsed 2026-04-15'] },
    },
    {
      name: 'somebody born on 29 February turns 18 on 1 March, and rights exhausted before are counted from then',
      asAt: '2026-06-30',
      born: { Ana: '2008-02-29', Ben: '2008-02-29' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2023-05-01 | 2026-03-01 | V2           | U4        | E5
        Ben   | 2023-05-01 | 2026-03-01 | V2           | U4        | E5`,
      records: {
        'leave-to-remain': `
          child | status           | grantedOn  | assessedOn
          Ana   | rights-exhausted | 2025-02-01 | 2026-03-29
          Ben   | rights-exhausted | 2025-02-01 | 2026-03-30`,
      },
      due: { Ana: ['due 2026-03-29, met 2026-03-29'], Ben: ['due 2026-03-29, met late 2026-03-30'] },
    },
  ],
})
