import { carePlanning } from '#core/source.ts'
import statutoryVisits from '#core/standards/statutory-visits.ts'
import { defineIndicator, flow, printedInJune2017, restingOn, snapshot } from './indicator.ts'
import { fallingDue, isDoneInTime, isNothingOverdue } from './obligations.ts'
import { lookedAfter } from './populations.ts'

const regulation28 = { from: '2011-04-01', source: carePlanning('regulation 28') } as const

export default defineIndicator({
  id: 'visits-to-national-standard',
  number: '6.15',
  group: 'Looked after children',
  title: 'Visits up to date to the national minimum standard',
  alsoCalled: [
    'national minimum visiting standard',
    'national minimum standard',
    'national visiting standard',
    'national standard',
  ],
  definition:
    'Of children looked after at the end of the month, the percentage for whom no visit is overdue by the regulations: within a week of a placement starting, then every 6 weeks, and after a year every 3 months where the placement is meant to last until 18. A visit at which the child was not seen does not count.',
  whyItMatters: 'A child who is not seen cannot tell anyone how they are.',
  measure: 'percent',
  unit: 'percent',
  better: 'higher',
  basis: 'snapshot',
  reviewed: { on: '2026-11-21', nextBy: '2027-11-21' },
  counting: [
    restingOn([statutoryVisits], visits =>
      snapshot({
        ...regulation28,
        population: lookedAfter,
        numerator: { says: 'with no visit overdue', counts: isNothingOverdue(visits) },
      }),
    ),
  ],
  companions: [
    {
      title: 'Visits due that were made on time',
      definition:
        'Of the visits that fell due in the month by the national minimum standard, the percentage made by then. Unlike the percentage up to date, it remembers a visit that was late and has been made since.',
      measure: 'percent',
      basis: 'month',
      counting: [
        restingOn([statutoryVisits], visits =>
          flow({
            ...regulation28,
            population: fallingDue('visits that fell due', visits, { isLookedAfter: true }),
            numerator: { says: 'made by then', counts: isDoneInTime },
          }),
        ),
      ],
    },
  ],
  tolerances: [{ ...printedInJune2017, green: 98, amber: 95 }],
  within: [{ mine: 'denominator', of: 'number-of-looked-after-children', its: 'numerator' }],
  examples: [
    {
      name: 'a visit is in date to the end of the 42nd day and overdue on the 43rd',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-05-15 |       | C2           | U4
        Ben   | 2025-05-15 |       | C2           | U4`,
      records: {
        visit: `
          child | visitedOn  | seen
          Ana   | 2025-05-19 | alone
          Ben   | 2025-05-18 | alone`,
      },
      denominator: ['Ana', 'Ben'],
      numerator: ['Ana'],
      display: '50.0%',
    },
    {
      name: 'a child placed a week ago need not have been visited; one placed 8 days ago must; an unsuccessful visit is none',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-06-23 |       | C2           | U4
        Ben   | 2025-06-22 |       | C2           | U4
        Cal   | 2025-06-22 |       | C2           | U4`,
      records: {
        visit: `
          child | visitedOn  | seen
          Ben   | 2025-06-24 | not-seen
          Cal   | 2025-06-24 | with-others`,
      },
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ana', 'Cal'],
      display: '66.7%',
    },
    {
      name: 'a child on short breaks is not asked about',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-05-15 |       | V4           | U4
        Ben   | 2025-05-15 |       | V2           | U4`,
      records: {
        visit: `
          child | visitedOn  | seen
          Ana   | 2025-06-24 | alone
          Ben   | 2025-06-24 | alone`,
      },
      denominator: ['Ben'],
      numerator: ['Ben'],
      display: '100.0%',
    },
    {
      name: 'a council that has recorded no visit of any child has no figure, rather than 0%',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-05-15 |       | C2           | U4`,
      denominator: ['Ana'],
      numerator: [],
      display: 'not recorded',
    },
  ],
})
