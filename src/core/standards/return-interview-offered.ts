import { interviewOffersOwed } from '#core/returns-from-missing.ts'
import { missingGuidance, missingGuidanceFrom } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'return-interview-offered',
  title: 'Return home interview offered',
  task: 'Offer a return home interview',
  topic: 'Safety',
  basis: 'statutory',
  whose: 'social-worker',
  metBy: ['return-interview'],
  passes: true,
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: missingGuidanceFrom,
      source: missingGuidance('Independent return interviews: read by some as offered within 72 hours'),
      isVerified: false,
      says: 'A looked after child who was missing is offered an independent interview within {within} of coming back. Going missing again asks for another, and what the return before asked for lapses.',
      intervals: { within: { days: 3 } },
      obligations: (child, { within }) => interviewOffersOwed(child, within),
    }),
  ],
  examples: [
    {
      name: 'the third day after the return is in time, the fourth is late; an interview that was held or declined was offered',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-01-06 |       | C2           | K2
        Ben   | 2025-01-06 |       | C2           | K2
        Cal   | 2025-01-06 |       | C2           | K2
        Dee   | 2025-01-06 |       | C2           | K2`,
      records: {
        'missing-incident': `
          child | startedOn  | endedOn    | kind
          Ana   | 2025-06-01 | 2025-06-02 | M
          Ben   | 2025-06-01 | 2025-06-02 | M
          Cal   | 2025-06-01 | 2025-06-02 | M
          Dee   | 2025-06-01 | 2025-06-02 | A`,
        'return-interview': `
          child | returnedOn | offeredOn  | declinedOn
          Ana   | 2025-06-02 | 2025-06-05 |
          Ben   | 2025-06-02 | 2025-06-06 |
          Cal   | 2025-06-02 |            | 2025-06-03`,
      },
      due: {
        Ana: ['due 2025-06-05, met 2025-06-05'],
        Ben: ['due 2025-06-05, met late 2025-06-06'],
        Cal: ['due 2025-06-05, met 2025-06-03'],
        Dee: [],
      },
    },
    {
      name: 'missing again before an offer: the next return asks for one; while missing, nothing is owed; leaving care ends it',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2025-01-06 |            | C2           | K2
        Ben   | 2025-01-06 | 2025-06-04 | V2           | K2
        Cal   | 2025-01-06 |            | C2           | K2`,
      records: {
        'missing-incident': `
          child | startedOn  | endedOn    | kind
          Ana   | 2025-06-01 | 2025-06-02 | M
          Ana   | 2025-06-07 | 2025-06-09 | M
          Ben   | 2025-06-01 | 2025-06-02 | M
          Cal   | 2025-06-28 |            | M`,
      },
      due: {
        Ana: ['due 2025-06-05, lapsed 2025-06-07', 'due 2025-06-12, overdue'],
        Ben: ['due 2025-06-05, lapsed 2025-06-04'],
        Cal: [],
      },
    },
  ],
})
