import { defineIndicator } from '#core/indicators/indicator.ts'
import { sufficiencyStrategy } from '#core/source.ts'
import { placedWhere } from './placed-where.ts'

export default defineIndicator({
  id: 'placed-outside-the-area',
  number: '15.1',
  group: 'Where children live',
  title: 'Looked after children placed outside the council’s area',
  definition:
    'Of children looked after at the end of the month, the percentage whose placement is outside the council’s area, however near. Where it is not recorded, the child counts as inside.',
  whyItMatters: 'Outside its area a council depends on the schools, the health services and the police of others.',
  measure: 'percent',
  unit: 'percent',
  better: 'lower',
  basis: 'snapshot',
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [
    placedWhere(
      sufficiencyStrategy('Placements out of the borough'),
      'placed outside the council’s area',
      ({ area }) => (area === undefined ? undefined : area === 'outside'),
    ),
  ],
  examples: [
    {
      name: 'where the placement of the day is, as its record says; none recorded counts as inside',
      asAt: '2026-03-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-05-01 |       | C2           | U4
        Ben   | 2024-05-01 |       | C2           | U4
        Cal   | 2024-05-01 |       | C2           | U4`,
      records: {
        'placement-location': `
          child | fromOn     | milesFromHome | area
          Ana   | 2024-05-01 | 2             | outside
          Ben   | 2024-05-01 | 9             | inside`,
      },
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ana'],
      display: '33.3%',
    },
    {
      name: 'what was said of the placement before says nothing of this one; a move on the last day counts',
      asAt: '2026-03-31',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2024-05-01 | 2026-03-31 | C2           | U4
        Ana   | 2026-03-31 |            | C2           | K2
        Ben   | 2024-05-01 | 2026-03-31 | C2           | U4
        Ben   | 2026-03-31 |            | C2           | K2
        Cal   | 2024-05-01 |            | C2           | U4`,
      records: {
        'placement-location': `
          child | fromOn     | area
          Ana   | 2024-05-01 | inside
          Ana   | 2026-03-31 | outside
          Ben   | 2024-05-01 | outside
          Cal   | 2024-05-01 | inside
          Cal   | 2026-04-01 | outside`,
      },
      denominator: ['Ana', 'Ben', 'Cal'],
      numerator: ['Ana'],
      display: '33.3%',
    },
  ],
})
