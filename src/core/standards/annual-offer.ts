import { offersOwed } from '#core/after-21.ts'
import { childrenAct } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'annual-offer',
  title: 'Offer of support every 12 months from 21 to 25',
  task: 'Offer support',
  topic: 'Leaving care',
  basis: 'statutory',
  whose: 'personal-adviser',
  metBy: ['support-offer', 'leaving-care-case'],
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: '2018-04-01',
      source: childrenAct('section 23CZB'),
      isVerified: false,
      says: 'A former relevant young person of 21 to 25 whose case is not open is offered support at least once in every {every}, the first time as soon as possible after turning 21. The section was read but for subsection (7), which asks for the offer; the words are those of the Minister to the Lords on 18 October 2016.',
      intervals: { every: { months: 12 } },
      obligations: (child, { every }) => offersOwed(child, every),
    }),
  ],
  examples: [
    {
      name: 'an offer 12 months after turning 21 is in time, a day later is late, and the next is counted from it',
      asAt: '2026-03-31',
      born: { Ana: '2004-03-01', Ben: '2004-03-01' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2018-05-01 | 2022-03-01 | C2           | U4        | E5
        Ben   | 2018-05-01 | 2022-03-01 | C2           | U4        | E5`,
      records: {
        'support-offer': `
          child | offeredOn  | answer
          Ana   | 2026-03-01 | declined
          Ben   | 2026-03-02 | declined`,
      },
      due: {
        Ana: ['due 2026-03-01, met 2026-03-01', 'due 2027-03-01'],
        Ben: ['due 2026-03-01, met late 2026-03-02', 'due 2027-03-02'],
      },
    },
    {
      name: 'an open case needs no offer; closing it does, and opening it again takes the offer up',
      asAt: '2026-06-30',
      born: { Ana: '2004-01-01', Ben: '2004-01-01', Cal: '2001-06-30' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2018-05-01 | 2022-01-01 | C2           | U4        | E5
        Ben   | 2018-05-01 | 2022-01-01 | C2           | U4        | E5
        Cal   | 2015-05-01 | 2019-06-30 | C2           | U4        | E5`,
      records: {
        'leaving-care-case': `
          child | openedOn   | closedOn   | closedBecause
          Ana   | 2022-01-01 |            |
          Ben   | 2022-01-01 | 2025-03-01 | no-help-wanted
          Ben   | 2025-09-01 | 2026-02-01 | no-help-wanted
          Cal   | 2019-06-30 | 2022-06-30 | no-help-wanted`,
      },
      due: {
        Ana: [],
        Ben: ['due 2026-03-01, met 2025-09-01', 'due 2027-02-01'],
        Cal: ['due 2023-06-30, lapsed 2026-06-30'],
      },
    },
    {
      name: 'one offer a year by birthdays is not enough: two may not be more than 12 months apart; none falls due from 25 on',
      asAt: '2026-06-30',
      born: { Ana: '2001-06-30', Ben: '2001-06-30' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2015-05-01 | 2019-06-30 | C2           | U4        | E5
        Ben   | 2015-05-01 | 2019-06-30 | C2           | U4        | E5`,
      records: {
        'support-offer': `
          child | offeredOn  | answer
          Ana   | 2022-07-01 | declined
          Ana   | 2024-06-29 | declined
          Ana   | 2025-06-28 | declined
          Ben   | 2022-07-01 | declined
          Ben   | 2023-07-01 | declined
          Ben   | 2024-07-01 | declined
          Ben   | 2025-06-30 | declined`,
      },
      due: {
        Ana: [
          'due 2023-06-30, met 2022-07-01',
          'due 2023-07-01, met late 2024-06-29',
          'due 2025-06-29, met 2025-06-28',
          'due 2026-06-28, lapsed 2026-06-30',
        ],
        Ben: [
          'due 2023-06-30, met 2022-07-01',
          'due 2023-07-01, met 2023-07-01',
          'due 2024-07-01, met 2024-07-01',
          'due 2025-07-01, met 2025-06-30',
        ],
      },
    },
    {
      name: 'somebody born on 29 February turns 21 on 1 March; 12 months after 28 or 29 February end on 28 February',
      asAt: '2024-03-31',
      born: { Ana: '2000-02-29', Ben: '2000-02-29' },
      episodes: `
        child | started    | ended      | legal status | placement | ceased reason
        Ana   | 2014-05-01 | 2018-03-01 | C2           | U4        | E5
        Ben   | 2014-05-01 | 2018-03-01 | C2           | U4        | E5`,
      records: {
        'support-offer': `
          child | offeredOn  | answer
          Ana   | 2022-03-01 | declined
          Ana   | 2023-02-28 | declined
          Ana   | 2024-02-28 | declined
          Ben   | 2022-03-02 | declined
          Ben   | 2023-02-28 | declined
          Ben   | 2024-02-29 | declined`,
      },
      due: {
        Ana: [
          'due 2022-03-01, met 2022-03-01',
          'due 2023-03-01, met 2023-02-28',
          'due 2024-02-28, met 2024-02-28',
          'due 2025-02-28',
        ],
        Ben: [
          'due 2022-03-01, met late 2022-03-02',
          'due 2023-03-02, met 2023-02-28',
          'due 2024-02-28, met late 2024-02-29',
          'due 2025-02-28',
        ],
      },
    },
  ],
})
