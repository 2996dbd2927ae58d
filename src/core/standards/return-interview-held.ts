import { interviewsOwed } from '#core/returns-from-missing.ts'
import { missingGuidance, missingGuidanceFrom } from '#core/source.ts'
import { defineStandard, rule } from './standard.ts'

export default defineStandard({
  id: 'return-interview-held',
  title: 'Return home interview held',
  task: 'Hold a return home interview',
  topic: 'Safety',
  basis: 'statutory',
  whose: 'social-worker',
  metBy: ['return-interview'],
  passes: true,
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  rules: [
    rule({
      from: missingGuidanceFrom,
      source: missingGuidance('Independent return interviews: read by others as held within 72 hours'),
      isVerified: false,
      says: 'A looked after child who was missing is interviewed within {within} of coming back, unless they decline. Going missing again asks for another, and what the return before asked for lapses.',
      intervals: { within: { days: 3 } },
      obligations: (child, { within }) => interviewsOwed(child, within),
    }),
  ],
  examples: [
    {
      name: 'the third day after the return is in time, the fourth is late; an offer is not an interview',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-01-06 |       | C2           | K2
        Ben   | 2025-01-06 |       | C2           | K2
        Cal   | 2025-01-06 |       | C2           | K2`,
      records: {
        'missing-incident': `
          child | startedOn  | endedOn    | kind
          Ana   | 2025-06-01 | 2025-06-02 | M
          Ben   | 2025-06-01 | 2025-06-02 | M
          Cal   | 2025-06-01 | 2025-06-02 | M`,
        'return-interview': `
          child | returnedOn | offeredOn  | heldOn
          Ana   | 2025-06-02 | 2025-06-02 | 2025-06-05
          Ben   | 2025-06-02 | 2025-06-02 | 2025-06-06
          Cal   | 2025-06-02 | 2025-06-02 |`,
      },
      due: {
        Ana: ['due 2025-06-05, met 2025-06-05'],
        Ben: ['due 2025-06-05, met late 2025-06-06'],
        Cal: ['due 2025-06-05, overdue'],
      },
    },
    {
      name: 'once declined it is owed no more; an interview about an earlier return is not one about this',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-01-06 |       | C2           | K2
        Ben   | 2025-01-06 |       | C2           | K2`,
      records: {
        'missing-incident': `
          child | startedOn  | endedOn    | kind
          Ana   | 2025-06-01 | 2025-06-02 | M
          Ben   | 2025-06-01 | 2025-06-02 | M
          Ben   | 2025-06-08 | 2025-06-09 | M`,
        'return-interview': `
          child | returnedOn | heldOn     | declinedOn
          Ana   | 2025-06-02 |            | 2025-06-04
          Ben   | 2025-06-02 | 2025-06-10 |`,
      },
      due: {
        Ana: ['due 2025-06-05, lapsed 2025-06-04'],
        Ben: ['due 2025-06-05, lapsed 2025-06-08', 'due 2025-06-12, overdue'],
      },
    },
    {
      name: 'an interview of which only a list tells was held by the day of the list; one it says was declined is owed no more',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-01-06 |       | C2           | K2
        Ben   | 2025-01-06 |       | C2           | K2
        Cal   | 2025-01-06 |       | C2           | K2`,
      records: {
        'missing-incident': `
          child | startedOn  | endedOn    | kind
          Ana   | 2025-06-01 | 2025-06-02 | M
          Ben   | 2025-06-01 | 2025-06-02 | M
          Cal   | 2025-06-01 | 2025-06-02 | M`,
        'return-interview': `
          child | returnedOn | answer      | knownOn
          Ana   | 2025-06-02 | accepted    | 2025-06-10
          Ben   | 2025-06-02 | declined    | 2025-06-10
          Cal   | 2025-06-02 | not-offered | 2025-06-10`,
      },
      due: {
        Ana: ['due 2025-06-05, lapsed 2025-06-10'],
        Ben: ['due 2025-06-05, lapsed 2025-06-10'],
        Cal: ['due 2025-06-05, overdue'],
      },
    },
  ],
})
