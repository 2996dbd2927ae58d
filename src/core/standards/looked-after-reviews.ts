import { regulation33, reviewsOwed } from '#core/review-timescales.ts'
import { carePlanning, carePlanningFrom } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'looked-after-reviews',
  title: 'Reviews of looked after children',
  task: 'Review',
  topic: 'Plans and reviews',
  basis: 'statutory',
  whose: 'reviewing-officer',
  metBy: ['review'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: carePlanningFrom,
      source: carePlanning('regulation 33'),
      isVerified: true,
      says: 'The first review is held within {first} of the day the child became looked after, the second within {second} of the first, and each later one within {later} of the one before.',
      intervals: regulation33,
      obligations: reviewsOwed,
    }),
  ],
  examples: [
    {
      name: 'working days leave out Easter and the May bank holiday; the 20th is in time, the 21st is late',
      asAt: '2025-05-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-04-11 |       | C2           | U4
        Ben   | 2025-04-11 |       | C2           | U4`,
      records: {
        review: `
          child | heldOn
          Ana   | 2025-05-14
          Ben   | 2025-05-15`,
      },
      due: {
        Ana: ['due 2025-05-14, met 2025-05-14', 'due 2025-08-14'],
        Ben: ['due 2025-05-14, met late 2025-05-15', 'due 2025-08-15'],
      },
    },
    {
      name: 'months are calendar months: 3 after 30 November is the last day of February, a leap day or not',
      asAt: '2024-09-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2023-11-20 |       | C2           | U4
        Ben   | 2022-11-21 |       | C2           | U4`,
      records: {
        review: `
          child | heldOn
          Ana   | 2023-11-30
          Ana   | 2024-02-29
          Ana   | 2024-08-29
          Ben   | 2022-11-30
          Ben   | 2023-03-01
          Ben   | 2023-09-02`,
      },
      due: {
        Ana: [
          'due 2023-12-18, met 2023-11-30',
          'due 2024-02-29, met 2024-02-29',
          'due 2024-08-29, met 2024-08-29',
          'due 2025-02-28',
        ],
        Ben: [
          'due 2022-12-19, met 2022-11-30',
          'due 2023-02-28, met late 2023-03-01',
          'due 2023-09-01, met late 2023-09-02',
          'due 2024-03-02, overdue',
        ],
      },
    },
    {
      name: 'leaving care on the day a review is due ends the duty; short breaks have reviews of their own',
      asAt: '2025-12-31',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2025-06-02 | 2025-06-30 | V2           | U6
        Ben   | 2025-06-02 | 2025-07-01 | V2           | U6
        Cal   | 2025-06-02 |            | V4           | U6`,
      due: {
        Ana: ['due 2025-06-30, lapsed 2025-06-30'],
        Ben: ['due 2025-06-30, lapsed 2025-07-01'],
        Cal: [],
      },
    },
    {
      name: 'a review that would fall due on the 18th birthday is not owed, one due the day before is; death ends it',
      asAt: '2025-12-31',
      born: { Ana: '2007-12-02', Ben: '2007-12-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-05-01 |       | C2           | U4
        Ben   | 2025-05-01 |       | C2           | U4
        Cal   | 2025-06-02 |       | C2           | U4`,
      records: {
        review: `
          child | heldOn
          Ana   | 2025-05-15
          Ana   | 2025-06-01
          Ben   | 2025-05-15
          Ben   | 2025-06-01`,
        death: `
          child | diedOn
          Cal   | 2025-06-10`,
      },
      due: {
        Ana: ['due 2025-06-02, met 2025-05-15', 'due 2025-08-15, met 2025-06-01', 'due 2025-12-01, lapsed 2025-12-02'],
        Ben: ['due 2025-06-02, met 2025-05-15', 'due 2025-08-15, met 2025-06-01'],
        Cal: ['due 2025-06-30, lapsed 2025-06-10'],
      },
    },
  ],
})
