import { approvalsToEnd } from '#core/placement-conditions.ts'
import { carePlanning, carePlanningFrom } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'temporary-approval',
  title: 'Temporary approval of a connected person ends in time',
  task: 'End or replace the temporary approval',
  topic: 'Home',
  basis: 'statutory',
  whose: 'social-worker',
  metBy: ['temporary-approval'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: carePlanningFrom,
      source: carePlanning('regulation 25, and regulation 24 as the note to SI 2020/445 gives its 16 weeks'),
      isVerified: true,
      says: 'The approval of a relative or friend for a time lasts no more than {within}. Where the full assessment will not be finished by then it may be extended once, by up to {extension}; where they were not approved and asked for a review, until its outcome is known. At the end they are approved as foster carers, or the child lives elsewhere.',
      intervals: { within: { weeks: 16 }, extension: { weeks: 8 } },
      obligations: (child, { within, extension }) => approvalsToEnd(child, within, extension),
    }),
  ],
  examples: [
    {
      name: '16 weeks to the day are in time, a day later is late',
      asAt: '2025-07-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-03-03 |       | V2           | U3
        Ben   | 2025-03-03 |       | V2           | U3`,
      records: {
        'temporary-approval': `
          child | approvedOn | endedOn
          Ana   | 2025-03-03 | 2025-06-23
          Ben   | 2025-03-03 | 2025-06-24`,
      },
      due: { Ana: ['due 2025-06-23, met 2025-06-23'], Ben: ['due 2025-06-23, met late 2025-06-24'] },
    },
    {
      name: 'an extension gives 8 weeks more from the day the 16 are over, also where it came late',
      asAt: '2025-08-19',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-03-03 |       | V2           | U3
        Ben   | 2025-03-03 |       | V2           | U3`,
      records: {
        'temporary-approval': `
          child | approvedOn | extendedOn
          Ana   | 2025-03-03 | 2025-06-16
          Ben   | 2025-03-03 | 2025-06-30`,
      },
      due: {
        Ana: ['due 2025-06-23, lapsed 2025-06-16', 'due 2025-08-18, overdue'],
        Ben: ['due 2025-06-23, lapsed 2025-06-30', 'due 2025-08-18, overdue'],
      },
    },
    {
      name: 'extended until the outcome of a review it owes no day; for an assessment it owes 8 weeks more',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-03-03 |       | V2           | U3
        Ben   | 2025-03-03 |       | V2           | U3
        Cal   | 2025-03-03 |       | V2           | U3`,
      records: {
        'temporary-approval': `
          child | approvedOn | extendedOn | extendedFor | endedOn
          Ana   | 2025-03-03 | 2025-06-16 | review      |
          Ben   | 2025-03-03 | 2025-06-16 | assessment  |
          Cal   | 2025-03-03 | 2025-06-30 | review      | 2025-06-24`,
      },
      due: {
        Ana: ['due 2025-06-23, lapsed 2025-06-16'],
        Ben: ['due 2025-06-23, lapsed 2025-06-16', 'due 2025-08-18, overdue'],
        Cal: ['due 2025-06-23, met late 2025-06-24'],
      },
    },
    {
      name: 'to move out, to leave care or to die ends it; a child approved for before moving in is not asked about the home before',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2025-03-03 | 2025-05-01 | V2           | U3
        Ana   | 2025-05-01 |            | V2           | U6
        Ben   | 2025-03-03 | 2025-06-23 | V2           | U3
        Cal   | 2025-02-03 | 2025-03-05 | V2           | U6
        Cal   | 2025-03-05 |            | V2           | U3
        Dee   | 2025-03-03 |            | V2           | U3`,
      records: {
        'temporary-approval': `
          child | approvedOn
          Ana   | 2025-03-03
          Ben   | 2025-03-03
          Cal   | 2025-03-03
          Dee   | 2025-03-03`,
        death: `
          child | diedOn
          Dee   | 2025-04-01`,
      },
      due: {
        Ana: ['due 2025-06-23, lapsed 2025-05-01'],
        Ben: ['due 2025-06-23, lapsed 2025-06-23'],
        Cal: ['due 2025-06-23, overdue'],
        Dee: ['due 2025-06-23, lapsed 2025-04-01'],
      },
    },
    {
      name: 'an extension that ends on its last day is in time, a day later is late',
      asAt: '2025-08-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-03-03 |       | V2           | U3
        Ben   | 2025-03-03 |       | V2           | U3`,
      records: {
        'temporary-approval': `
          child | approvedOn | extendedOn | endedOn
          Ana   | 2025-03-03 | 2025-06-16 | 2025-08-18
          Ben   | 2025-03-03 | 2025-06-16 | 2025-08-19`,
      },
      due: {
        Ana: ['due 2025-06-23, lapsed 2025-06-16', 'due 2025-08-18, met 2025-08-18'],
        Ben: ['due 2025-06-23, lapsed 2025-06-16', 'due 2025-08-18, met late 2025-08-19'],
      },
    },
    {
      name: 'a placement that ends and starts again the same day with the same relative goes on, and so does the approval; with another it is over',
      asAt: '2025-07-31',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason | urn  | postcode
        Ana   | 2025-03-03 | 2025-05-01 | V2           | U3        | S                  | SC10 | AB1 2CD
        Ana   | 2025-05-01 |            | V2           | U3        | P                  | SC10 | AB1 2CD
        Ben   | 2025-03-03 | 2025-05-01 | V2           | U3        | S                  | SC10 | AB1 2CD
        Ben   | 2025-05-01 |            | V2           | U3        | P                  | SC10 | AB1 9ZZ`,
      records: {
        'temporary-approval': `
          child | approvedOn
          Ana   | 2025-03-03
          Ben   | 2025-03-03`,
      },
      due: { Ana: ['due 2025-06-23, overdue'], Ben: ['due 2025-06-23, lapsed 2025-05-01'] },
    },
  ],
})
