import { careProceedingsOwed } from '#core/proceedings.ts'
import { childrenAct } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'care-proceedings',
  title: 'Care proceedings over in 26 weeks',
  task: 'Conclude care proceedings',
  topic: 'Legal and permanence',
  basis: 'statutory',
  whose: 'legal',
  metBy: ['legal-proceedings'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2014-04-22', // section 14 of the Children and Families Act 2014 came into force
      source: childrenAct('section 32'),
      isVerified: true,
      says: 'The court disposes of an application for a care or supervision order within {within} beginning with the day it was issued, which is the first of them, or by the day the court extends it to.',
      intervals: { within: { weeks: 26 } },
      obligations: (child, { within }) => careProceedingsOwed(child, within),
    }),
  ],
  examples: [
    {
      name: 'the day of issue is the first of 26 weeks: the day before the 26th week is out is in time, the day after is late',
      asAt: '2025-12-31',
      records: {
        'legal-proceedings': `
          child | kind | startedOn  | endedOn
          Ana   | care | 2025-01-06 | 2025-07-06
          Ben   | care | 2025-01-06 | 2025-07-07
          Cal   | care | 2025-01-06 |`,
      },
      due: {
        Ana: ['due 2025-07-06, met 2025-07-06'],
        Ben: ['due 2025-07-06, met late 2025-07-07'],
        Cal: ['due 2025-07-06, overdue'],
      },
    },
    {
      name: 'extended by the court, it is due by the day that the court says',
      asAt: '2025-12-31',
      records: {
        'legal-proceedings': `
          child | kind | startedOn  | extendedOn | extendedTo | endedOn
          Ana   | care | 2025-01-06 | 2025-06-20 | 2025-09-01 | 2025-09-01
          Ben   | care | 2025-01-06 | 2025-06-20 | 2025-09-01 | 2025-09-02`,
      },
      due: {
        Ana: ['due 2025-07-06, lapsed 2025-06-20', 'due 2025-09-01, met 2025-09-01'],
        Ben: ['due 2025-07-06, lapsed 2025-06-20', 'due 2025-09-01, met late 2025-09-02'],
      },
    },
    {
      name: 'what the episodes say of a final order need not be typed again; an interim order is not final',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason | ceased reason
        Ana   | 2025-01-06 | 2025-07-06 | C1           | U6        | S                  |
        Ana   | 2025-07-06 |            | C2           | U6        | L                  |
        Ben   | 2025-01-06 | 2025-07-07 | C1           | U3        | S                  | E45
        Cal   | 2025-01-06 |            | C1           | U6        | S                  |`,
      records: {
        'legal-proceedings': `
          child | kind | startedOn
          Ana   | care | 2025-01-06
          Ben   | care | 2025-01-06
          Cal   | care | 2025-01-06`,
      },
      due: {
        Ana: ['due 2025-07-06, met 2025-07-06'],
        Ben: ['due 2025-07-06, met late 2025-07-07'],
        Cal: ['due 2025-07-06, overdue'],
      },
    },
    {
      name: 'to move, or to start again with the same carers, under an order that there was before is no order',
      asAt: '2025-07-06',
      episodes: `
        child | started    | ended      | legal status | placement | new episode reason | urn  | postcode
        Ana   | 2024-01-08 | 2025-03-03 | C2           | U6        | S                  | SC10 | AB1 2CD
        Ana   | 2025-03-03 |            | C2           | U6        | P                  | SC11 | AB1 9ZZ
        Ben   | 2024-01-08 | 2025-03-03 | C2           | U6        | S                  | SC10 | AB1 2CD
        Ben   | 2025-03-03 | 2025-07-01 | C2           | U6        | P                  | SC10 | AB1 2CD
        Ben   | 2025-07-01 |            | E1           | U6        | L                  | SC10 | AB1 2CD
        Cal   | 2025-03-03 |            | C2           | U6        | P                  | SC10 | AB1 2CD`,
      records: {
        'legal-proceedings': `
          child | kind | startedOn
          Ana   | care | 2025-01-06
          Ben   | care | 2025-01-06
          Cal   | care | 2025-01-06`,
      },
      due: { Ana: ['due 2025-07-06'], Ben: ['due 2025-07-06, met 2025-07-01'], Cal: ['due 2025-07-06'] },
    },
  ],
})
