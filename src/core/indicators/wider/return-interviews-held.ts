import { defineIndicator, flow, restingOn } from '#core/indicators/indicator.ts'
import { fallingDue, isDoneInTime } from '#core/indicators/obligations.ts'
import { missingGuidance, missingGuidanceFrom } from '#core/source.ts'
import returnInterviewHeld from '#core/standards/return-interview-held.ts'

/** With other intervals the two fall due in other months. */
const given = { sameIntervals: ['return-interview-offered', 'return-interview-held'] } as const

export default defineIndicator({
  id: 'return-interviews-held',
  number: '14.5',
  group: 'Missing from care',
  title: 'Return home interviews held within 72 hours',
  definition:
    'Of the returns of looked after children from being missing after which an interview was to be held by a day in the month, the percentage where it was, by then: within 3 days of coming back. Where the child declined before that day, none is asked for.',
  whyItMatters: 'An offer alone changes nothing: what the child says does.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'month',
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [
    restingOn([returnInterviewHeld], standard =>
      flow({
        from: missingGuidanceFrom,
        source: missingGuidance('Independent return interviews'),
        population: fallingDue('returns after which an interview was to be held', standard),
        numerator: { says: 'where it was held by then', counts: isDoneInTime },
      }),
    ),
  ],
  within: [
    { mine: 'denominator', of: 'return-interviews-offered', its: 'denominator', given },
    { mine: 'numerator', of: 'return-interviews-offered', its: 'numerator', given },
  ],
  examples: [
    {
      name: 'held on the third day is in time, on the fourth late; offered is not held',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-01-06 |       | C2           | K2
        Ben   | 2025-01-06 |       | C2           | K2
        Cal   | 2025-01-06 |       | C2           | K2`,
      records: {
        'missing-incident': `
          child | kind | startedOn  | endedOn
          Ana   | M    | 2025-06-01 | 2025-06-02
          Ben   | M    | 2025-06-01 | 2025-06-02
          Cal   | M    | 2025-06-01 | 2025-06-02`,
        'return-interview': `
          child | returnedOn | offeredOn  | heldOn
          Ana   | 2025-06-02 | 2025-06-02 | 2025-06-05
          Ben   | 2025-06-02 | 2025-06-02 | 2025-06-06
          Cal   | 2025-06-02 | 2025-06-02 |`,
      },
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ana'],
      display: '33.3%',
    },
    {
      name: 'who declined in time is asked no more; who declined after it was due was not interviewed',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-01-06 |       | C2           | K2
        Ben   | 2025-01-06 |       | C2           | K2
        Cal   | 2025-01-06 |       | C2           | K2`,
      records: {
        'missing-incident': `
          child | kind | startedOn  | endedOn
          Ana   | M    | 2025-06-01 | 2025-06-02
          Ben   | M    | 2025-06-01 | 2025-06-02
          Cal   | M    | 2025-06-01 | 2025-06-02`,
        'return-interview': `
          child | returnedOn | offeredOn  | declinedOn | heldOn
          Ana   | 2025-06-02 | 2025-06-03 | 2025-06-04 |
          Ben   | 2025-06-02 | 2025-06-03 | 2025-06-06 |
          Cal   | 2025-06-02 | 2025-06-03 |            | 2025-06-03`,
      },
      denominator: ['Ben', 'Cal'],
      numerator: ['Cal'],
      display: '50.0%',
    },
  ],
})
