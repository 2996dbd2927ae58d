import { carePlanning } from '#core/source.ts'
import { permanentFrom, sinceLastVisit, visitsOwed, yearInPlacement } from '#core/visits.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'statutory-visits',
  title: 'Visits to looked after children: regulations',
  task: 'Visit',
  topic: 'Visits and contact',
  basis: 'statutory',
  whose: 'social-worker',
  metBy: ['visit'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2011-04-01',
      source: carePlanning('regulation 28'),
      isVerified: true,
      says: 'A social worker visits within {first} of the start of each placement, then at intervals of no more than {every}. After a year in the placement the interval is no more than {longTerm} if it is meant to last until the child is 18.',
      intervals: { first: { weeks: 1 }, every: { weeks: 6 }, longTerm: { months: 3 } },
      obligations: (child, { first, every, longTerm }) =>
        visitsOwed(child, first, (placement, last) => {
          const due = sinceLastVisit(last, every)
          const permanentOn = permanentFrom(child, placement)
          const isLater =
            due && permanentOn !== undefined && permanentOn <= last && due.dueOn >= yearInPlacement(placement)
          return isLater ? sinceLastVisit(last, longTerm) : due
        }),
    }),
  ],
  examples: [
    {
      name: 'a first visit on the seventh day is in time, one on the eighth is late',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-05-01 |       | C2           | U4
        Ben   | 2025-05-01 |       | C2           | U4`,
      records: {
        visit: `
          child | visitedOn  | seen
          Ana   | 2025-05-08 | alone
          Ben   | 2025-05-09 | alone`,
      },
      due: {
        Ana: ['due 2025-05-08, met 2025-05-08', 'due 2025-06-19, overdue'],
        Ben: ['due 2025-05-08, met late 2025-05-09', 'due 2025-06-20, overdue'],
      },
    },
    {
      name: 'a visit at which the child was not seen does not count',
      asAt: '2025-05-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-05-01 |       | C2           | U4`,
      records: {
        visit: `
          child | visitedOn  | seen
          Ana   | 2025-05-05 | not-seen`,
      },
      due: { Ana: ['due 2025-05-08, overdue'] },
    },
    {
      name: 'after a year in a placement that is meant to last, the interval is 3 calendar months',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-03-01 |       | C2           | U4`,
      records: {
        visit: `
          child | visitedOn  | seen
          Ana   | 2024-03-05 | alone
          Ana   | 2025-02-28 | alone`,
        'permanent-match': `
          child | matchedOn
          Ana   | 2024-09-01`,
      },
      due: {
        Ana: ['due 2024-03-08, met 2024-03-05', 'due 2024-04-16, met late 2025-02-28', 'due 2025-05-28, overdue'],
      },
    },
    {
      name: 'a placement that ends and starts again the same day with the same carers goes on; a move starts the clock again',
      asAt: '2025-07-31',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason | urn  | postcode
        Ana   | 2025-05-01 | 2025-06-01 | C2           | U4        | S                  | SC10 | AB1 2CD
        Ana   | 2025-06-01 |            | C2           | U4        | P                  | SC10 | AB1 2CD
        Ben   | 2025-05-01 | 2025-06-01 | C2           | U4        | S                  | SC10 | AB1 2CD
        Ben   | 2025-06-01 |            | C2           | U4        | P                  | SC11 | AB1 9ZZ`,
      records: {
        visit: `
          child | visitedOn  | seen
          Ana   | 2025-05-06 | alone
          Ben   | 2025-05-06 | alone`,
      },
      due: {
        Ana: ['due 2025-05-08, met 2025-05-06', 'due 2025-06-17, overdue'],
        Ben: ['due 2025-05-08, met 2025-05-06', 'due 2025-06-17, lapsed 2025-06-01', 'due 2025-06-08, overdue'],
      },
    },
  ],
})
