import { performanceReport, reportedFrom } from '#core/source.ts'
import localVisits from '#core/standards/local-visits.ts'
import statutoryVisits from '#core/standards/statutory-visits.ts'
import { defineIndicator, flow, printedInJune2017, restingOn, snapshot } from './indicator.ts'
import { fallingDue, isDoneInTime, isNothingOverdue } from './obligations.ts'
import { lookedAfter } from './populations.ts'

const localStandard = { from: reportedFrom, source: performanceReport('Visits: the Rotherham standard') } as const

export default defineIndicator({
  id: 'visits-to-local-standard',
  number: '6.16',
  group: 'Looked after children',
  title: 'Visits up to date to the council’s own standard',
  alsoCalled: ['local visiting standard', 'local standard', 'council’s own standard'],
  definition:
    'Of children looked after at the end of the month, the percentage for whom no visit is overdue by the council’s own standard, nor by the regulations: within a week of a placement starting, then every 4 weeks until the child is permanently matched, then as the regulations ask.',
  whyItMatters: 'The council promises to see children more often than the law asks, and this is whether it does.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'snapshot',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    restingOn([localVisits, statutoryVisits], (local, national) =>
      snapshot({
        ...localStandard,
        population: lookedAfter,
        numerator: { says: 'with no visit overdue by either standard', counts: isNothingOverdue(local, national) },
      }),
    ),
  ],
  companions: [
    {
      title: 'Visits due that were made on time',
      definition:
        'Of the visits that fell due in the month by the council’s own standard, the percentage made by then. Unlike the percentage up to date, it remembers a visit that was late and has been made since.',
      measure: 'percent',
      basis: 'month',
      counting: [
        restingOn([localVisits], local =>
          flow({
            ...localStandard,
            population: fallingDue('visits that fell due', local, { isLookedAfter: true }),
            numerator: { says: 'made by then', counts: isDoneInTime },
          }),
        ),
      ],
    },
  ],
  tolerances: [{ ...printedInJune2017, green: 90, amber: 85 }],
  within: [
    { mine: 'denominator', of: 'number-of-looked-after-children', its: 'numerator' },
    { mine: 'numerator', of: 'visits-to-national-standard', its: 'numerator' },
  ],
  examples: [
    {
      name: 'a visit is in date to the end of the 28th day and overdue on the 29th',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-05-15 |       | C2           | U4
        Ben   | 2025-05-15 |       | C2           | U4`,
      records: {
        visit: `
          child | visitedOn  | seen
          Ana   | 2025-06-02 | alone
          Ben   | 2025-06-01 | alone`,
      },
      denominator: ['Ana', 'Ben'],
      numerator: ['Ana'],
      display: '50.0%',
    },
    {
      name: 'once permanently matched a child is visited as the regulations ask',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-04-15 |       | C2           | U4
        Ben   | 2025-04-15 |       | C2           | U4`,
      records: {
        visit: `
          child | visitedOn  | seen
          Ana   | 2025-05-20 | alone
          Ben   | 2025-05-20 | alone`,
        'permanent-match': `
          child | matchedOn
          Ana   | 2025-05-01`,
      },
      denominator: ['Ana', 'Ben'],
      numerator: ['Ana'],
      display: '50.0%',
    },
  ],
})
