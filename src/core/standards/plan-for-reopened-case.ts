import { type Obligation, timeLimit } from '#core/obligation.ts'
import { firstDone, NOTHING_OWED, owedOnce } from '#core/owed.ts'
import { plansMade } from '#core/pathway-plan.ts'
import { childrenAct } from '#core/source.ts'
import { casesOf, formerRelevantTimes } from '#core/support-times.ts'
import { defineStandard, rule } from './standard.ts'

const limit = timeLimit(time => `${time} after the case was opened again`)

export default defineStandard({
  id: 'plan-for-reopened-case',
  title: 'Pathway plan when a case is opened again',
  task: 'Pathway plan for a case opened again',
  topic: 'Leaving care',
  basis: 'local',
  whose: 'personal-adviser',
  metBy: ['pathway-plan'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2018-04-01',
      source: childrenAct('section 23CZB'),
      isVerified: true,
      says: 'When somebody from 18 to 25 comes back for help and their case is opened again, they have a new pathway plan within {within}. The law asks for an assessment and a plan where somebody from 21 to 25 says that they want support; it gives no time, and this one is the council’s own.',
      intervals: { within: { days: 28 } },
      obligations(child, { within }) {
        const cases = casesOf(child)
        if (cases.length < 2 && cases[0]?.why === 'first') return NOTHING_OWED
        const plans = plansMade(child)
        return cases.flatMap(({ openedOn, until, why, entry }, i): readonly Obligation[] => {
          const isAgain = i === 0 ? why !== undefined && why !== 'first' : cases[i - 1]!.until <= openedOn
          const time = formerRelevantTimes(child).find(t => t.from <= openedOn && openedOn < t.until)
          const due = limit(openedOn, within)
          if (!isAgain || time === undefined || due === undefined) return NOTHING_OWED
          const lapsesOn = Math.min(until, time.until)
          return owedOnce({ arisesOn: openedOn, ...due, lapsesOn, from: entry }, firstDone(plans, openedOn))
        })
      },
    }),
  ],
  examples: [
    {
      name: 'on the 28th day a plan is in time, on the 29th it is late; a plan from before does not count',
      asAt: '2026-03-31',
      born: { Ana: '2004-01-01', Ben: '2004-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2018-05-01 | 2022-01-01 | C2           | U4        | E5
        Ben   | 2018-05-01 | 2022-01-01 | C2           | U4        | E5`,
      records: {
        'leaving-care-case': `
          child | openedOn   | closedOn   | why
          Ana   | 2022-01-01 | 2025-01-01 | first
          Ana   | 2025-06-01 |            | asked
          Ben   | 2025-06-01 |            | found`,
        'pathway-plan': `
          child | plannedOn
          Ana   | 2025-05-31
          Ana   | 2025-06-29
          Ben   | 2025-06-30`,
      },
      due: { Ana: ['due 2025-06-29, met 2025-06-29'], Ben: ['due 2025-06-29, met late 2025-06-30'] },
    },
    {
      name: 'the first case asks for none here, and a case closed again ends it',
      asAt: '2026-03-31',
      born: { Ana: '2004-01-01', Ben: '2004-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2018-05-01 | 2022-01-01 | C2           | U4        | E5
        Ben   | 2018-05-01 | 2022-01-01 | C2           | U4        | E5`,
      records: {
        'leaving-care-case': `
          child | openedOn   | closedOn   | why
          Ana   | 2022-01-01 |            | first
          Ben   | 2022-01-01 | 2025-01-01 | first
          Ben   | 2025-06-01 | 2025-06-10 | offer`,
      },
      due: { Ana: [], Ben: ['due 2025-06-29, lapsed 2025-06-10'] },
    },
  ],
})
