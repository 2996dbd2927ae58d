import { movesOf } from '#core/accommodation.ts'
import { before, type Duration } from '#core/duration.ts'
import type { Journey } from '#core/journey.ts'
import type { Obligation } from '#core/obligation.ts'
import { firstDone, NOTHING_OWED, owedOnce } from '#core/owed.ts'
import { plansMade } from '#core/pathway-plan.ts'
import { pathwayPlanReviews } from '#core/source.ts'
import { supportTimes } from '#core/support-times.ts'
import { defineStandard, rule } from './standard.ts'

const BECAUSE = 'by the day that they moved'

function owed(child: Journey, ahead: Duration): readonly Obligation[] {
  const times = supportTimes(child)
  if (times.length === 0) return NOTHING_OWED
  const plans = plansMade(child)
  return movesOf(child).flatMap(({ on, entry: from, home }): readonly Obligation[] => {
    const time = times.find(t => t.from <= on && on < t.until)
    if (time === undefined || home?.record.type === 'X2') return NOTHING_OWED
    return owedOnce(
      { arisesOn: on, dueOn: on, lapsesOn: time.until, because: BECAUSE, from },
      firstDone(plans, before(on, ahead)),
    )
  })
}

export default defineStandard({
  id: 'plan-review-on-move',
  title: 'Review of the pathway plan before a move',
  task: 'Pathway plan review for a move',
  topic: 'Leaving care',
  basis: 'local',
  whose: 'personal-adviser',
  metBy: ['pathway-plan'],
  passes: true,
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2011-04-01',
      source: pathwayPlanReviews('A review when they want or need to change their home, whenever the last one was'),
      isVerified: true,
      says: 'The plan is reviewed before a move, or on the day of it: no more than {ahead} before. A move that nobody planned is reviewed late, and as soon as it can be. The days are the council’s own. Staying put with former foster carers is no move; custody has a review of its own.',
      intervals: { ahead: { days: 28 } },
      obligations: (child, { ahead }) => owed(child, ahead),
    }),
  ],
  examples: [
    {
      name: 'a plan on the day of the move or up to 28 days before is in time; one the day after is late, one 29 days before is for something else',
      asAt: '2025-12-31',
      born: { Ana: '2007-01-01', Ben: '2007-01-01', Cal: '2007-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2020-05-01 | 2025-01-01 | C2           | U4
        Ben   | 2020-05-01 | 2025-01-01 | C2           | U4
        Cal   | 2020-05-01 | 2025-01-01 | C2           | U4`,
      records: {
        accommodation: `
          child | startedOn  | type
          Ana   | 2025-06-01 | U1
          Ben   | 2025-06-01 | U1
          Cal   | 2025-06-01 | U1`,
        'pathway-plan': `
          child | plannedOn
          Ana   | 2025-05-04
          Ben   | 2025-05-03
          Cal   | 2025-06-02`,
      },
      due: {
        Ana: ['due 2025-06-01, met 2025-06-01'],
        Ben: ['due 2025-06-01, overdue'],
        Cal: ['due 2025-06-01, met late 2025-06-02'],
      },
    },
    {
      name: 'a move in care at 16 or 17 counts, one before 16 does not, and staying put is none',
      asAt: '2026-03-31',
      born: { Ana: '2008-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2020-05-01 | 2023-12-31 | C2           | U4        |
        Ana   | 2023-12-31 | 2025-02-01 | C2           | U6        |
        Ana   | 2025-02-01 | 2026-01-01 | C2           | U4        | E17`,
      records: {
        accommodation: `
          child | startedOn  | type | isStayingPut
          Ana   | 2026-01-01 | Z1   | true`,
      },
      due: { Ana: ['due 2025-02-01, overdue'] },
    },
    {
      name: 'a placement that ends and starts again the same day with the same carers is no move; to go to others is one',
      asAt: '2025-03-31',
      born: { Ana: '2008-01-01', Ben: '2008-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason | urn  | postcode
        Ana   | 2020-05-01 | 2025-02-01 | C2           | U4        | S                  | SC10 | AB1 2CD
        Ana   | 2025-02-01 |            | C2           | U4        | P                  | SC10 | AB1 2CD
        Ben   | 2020-05-01 | 2025-02-01 | C2           | U4        | S                  | SC10 | AB1 2CD
        Ben   | 2025-02-01 |            | C2           | U4        | P                  | SC11 | AB1 9ZZ`,
      due: { Ana: [], Ben: ['due 2025-02-01, overdue'] },
    },
  ],
})
