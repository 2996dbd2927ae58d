import { defineIndicator, flow, restingOn } from '#core/indicators/indicator.ts'
import { fallingDue, isDoneInTime } from '#core/indicators/obligations.ts'
import { missingGuidance, missingGuidanceFrom } from '#core/source.ts'
import returnInterviewOffered from '#core/standards/return-interview-offered.ts'

export default defineIndicator({
  id: 'return-interviews-offered',
  number: '14.4',
  group: 'Missing from care',
  title: 'Return home interviews offered within 72 hours',
  definition:
    'Of the returns of looked after children from being missing for which an interview was to be offered by a day in the month, the percentage where one was, by then: within 3 days of coming back. An interview that was held or declined was offered. A child who left care or went missing again before it was due is not counted.',
  whyItMatters: 'Somebody independent has to ask why they went while they may still say it.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'month',
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [
    restingOn([returnInterviewOffered], standard =>
      flow({
        from: missingGuidanceFrom,
        source: missingGuidance('Independent return interviews'),
        population: fallingDue('returns for which an interview was to be offered', standard),
        numerator: { says: 'where one was offered by then', counts: isDoneInTime },
      }),
    ),
  ],
  examples: [
    {
      name: 'the third day is in time, the fourth is late',
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
          Ana   | 2025-06-02 | 2025-06-05 |
          Ben   | 2025-06-02 | 2025-06-06 | 2025-06-07
          Cal   | 2025-06-02 |            | 2025-06-04`,
      },
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ana', 'Cal'],
      display: '66.7%',
    },
    {
      name: 'what falls due in July is July’s; who went again before then is asked about after the next return',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-01-06 |       | C2           | K2
        Ben   | 2025-01-06 |       | C2           | K2
        Cal   | 2025-01-06 |       | C2           | K2`,
      records: {
        'missing-incident': `
          child | kind | startedOn  | endedOn
          Ana   | M    | 2025-06-27 | 2025-06-28
          Ben   | M    | 2025-06-01 | 2025-06-02
          Ben   | M    | 2025-06-04 | 2025-06-20
          Cal   | M    | 2025-06-26 | 2025-06-27`,
        'return-interview': `
          child | returnedOn | offeredOn
          Ana   | 2025-06-28 | 2025-06-29
          Ben   | 2025-06-20 | 2025-06-21`,
      },
      denominator: ['Ben', 'Cal'],
      numerator: ['Ben'],
      display: '50.0%',
    },
  ],
})
