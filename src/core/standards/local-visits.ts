import { performanceReport, reportedFrom } from '#core/source.ts'
import { nextByRegulation, ofVisit, regulation28, visitsOwed } from '#core/visits.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'local-visits',
  title: 'Visits to looked after children: the council’s standard',
  task: 'Visit',
  topic: 'Visits and contact',
  basis: 'local',
  whose: 'social-worker',
  metBy: ['visit'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: reportedFrom,
      source: performanceReport('Visits: the Rotherham standard'),
      isVerified: true,
      says: 'A child is visited within {first} of the start of each placement, then at least every {every} until permanently matched, then as the regulations ask. It never asks for less than they do.',
      intervals: { first: { weeks: 1 }, every: { weeks: 4 } },
      obligations: (child, { first, every }) =>
        visitsOwed(child, first, (visiting, last) => {
          const national = nextByRegulation(visiting, last, regulation28)
          if (visiting.arrangement.permanentFrom <= last) return national
          const local = ofVisit(last, every)
          return national && local && national.dueOn < local.dueOn ? national : local
        }),
    }),
  ],
  examples: [
    {
      name: 'until a match the interval is 4 weeks: the 28th day is in time, the 29th is late',
      asAt: '2025-08-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-05-01 |       | C2           | U4
        Ben   | 2025-05-01 |       | C2           | U4`,
      records: {
        visit: `
          child | visitedOn  | seen
          Ana   | 2025-05-06 | alone
          Ana   | 2025-06-03 | alone
          Ben   | 2025-05-06 | alone
          Ben   | 2025-06-04 | alone`,
      },
      due: {
        Ana: ['due 2025-05-08, met 2025-05-06', 'due 2025-06-03, met 2025-06-03', 'due 2025-07-01, overdue'],
        Ben: ['due 2025-05-08, met 2025-05-06', 'due 2025-06-03, met late 2025-06-04', 'due 2025-07-02, overdue'],
      },
    },
    {
      name: 'a visit on the day of the match counts from the regulations; a match that ends brings the 4 weeks back',
      asAt: '2025-08-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-05-01 |       | C2           | U4
        Ben   | 2025-05-01 |       | C2           | U4
        Cal   | 2024-05-01 |       | C2           | U4`,
      records: {
        visit: `
          child | visitedOn  | seen
          Ana   | 2024-05-07 | alone
          Ana   | 2025-06-02 | alone
          Ben   | 2025-05-07 | alone
          Cal   | 2024-05-07 | alone
          Cal   | 2025-06-02 | alone`,
        'permanent-match': `
          child | matchedOn  | endedOn
          Ana   | 2025-06-02 |
          Ben   | 2025-05-08 |
          Cal   | 2025-06-02 | 2025-07-01`,
      },
      due: {
        Ana: ['due 2024-05-08, met 2024-05-07', 'due 2024-06-04, met late 2025-06-02', 'due 2025-09-02'],
        Ben: ['due 2025-05-08, met 2025-05-07', 'due 2025-06-04, overdue'],
        Cal: [
          'due 2024-05-08, met 2024-05-07',
          'due 2024-06-04, met late 2025-06-02',
          'due 2025-09-02, lapsed 2025-07-01',
          'due 2025-06-30, overdue',
        ],
      },
    },
    {
      name: 'where the regulations are closer, they hold: weekly at home under an interim order',
      asAt: '2025-05-20',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-05-01 |       | C1           | P1`,
      records: {
        visit: `
          child | visitedOn  | seen
          Ana   | 2025-05-06 | alone`,
      },
      due: { Ana: ['due 2025-05-08, met 2025-05-06', 'due 2025-05-13, overdue'] },
    },
    {
      name: 'a visit before the placement began is not its first; one on its first day is',
      asAt: '2025-05-31',
      episodes: `
        child | started    | ended      | legal status | placement | urn  | postcode
        Ana   | 2025-04-01 | 2025-05-01 | C2           | U4        | SC10 | AB1 2CD
        Ana   | 2025-05-01 |            | C2           | U4        | SC11 | AB1 9ZZ
        Ben   | 2025-04-01 | 2025-05-01 | C2           | U4        | SC10 | AB1 2CD
        Ben   | 2025-05-01 |            | C2           | U4        | SC11 | AB1 9ZZ`,
      records: {
        visit: `
          child | visitedOn  | seen
          Ana   | 2025-04-30 | alone
          Ben   | 2025-05-01 | alone`,
      },
      due: {
        Ana: ['due 2025-04-08, met late 2025-04-30', 'due 2025-05-28, lapsed 2025-05-01', 'due 2025-05-08, overdue'],
        Ben: ['due 2025-04-08, lapsed 2025-05-01', 'due 2025-05-08, met 2025-05-01', 'due 2025-05-29, overdue'],
      },
    },
    {
      name: 'a first visit on the seventh day is in time, one on the eighth is late',
      asAt: '2025-05-31',
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
        Ana: ['due 2025-05-08, met 2025-05-08', 'due 2025-06-05'],
        Ben: ['due 2025-05-08, met late 2025-05-09', 'due 2025-06-06'],
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
        Ana: ['due 2025-05-08, met 2025-05-06', 'due 2025-06-03, overdue'],
        Ben: ['due 2025-05-08, met 2025-05-06', 'due 2025-06-03, lapsed 2025-06-01', 'due 2025-06-08, overdue'],
      },
    },
  ],
})
