import { defineIndicator } from '#core/indicators/indicator.ts'
import { distanceBands } from '#core/placement-location.ts'
import { interactiveTool } from '#core/source.ts'
import { isOutsideAt, placedAt, placedWhere } from './placed-where.ts'

export default defineIndicator({
  id: 'placed-far-from-home',
  number: '15.2',
  group: 'Where children live',
  title: 'Placed more than 20 miles from home, outside the council’s area',
  definition:
    'Of children looked after at the end of the month, the percentage whose placement is more than 20 miles from home, in a straight line, and outside the council’s area. Where it is not recorded, the child counts as not.',
  whyItMatters: 'The further from home, the harder it is to keep a school, a family and a social worker who visits.',
  measure: 'percent',
  unit: 'percent',
  better: 'lower',
  basis: 'snapshot',
  reviewed: { on: '2026-11-22', nextBy: '2027-11-22' },
  counting: [
    placedWhere(
      interactiveTool('LACDistance'),
      'placed more than 20 miles from home and outside the council’s area',
      isOutsideAt(distanceBands.far),
    ),
  ],
  published: [
    {
      measure: 'LACDistance',
      title: 'Children looked after at 31 March, placed more than 20 miles from their homes, outside LA boundary (%)',
      matches: 'yes',
      source: interactiveTool('LACDistance'),
    },
  ],
  within: [{ mine: 'numerator', of: 'placed-outside-the-area', its: 'numerator', apartBy: 'distance from home' }],
  examples: [
    {
      name: '20 miles are not more than 20; far away but in the area does not count',
      asAt: '2026-03-31',
      ...placedAt([20, 20.1, 90, 25]),
      denominator: ['Ana', 'Ben', 'Cal', 'Dee'],
      numerator: ['Ben', 'Cal'],
      display: '50.0%',
    },
    {
      name: 'where the distance is not recorded the child counts as not far',
      asAt: '2026-03-31',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-05-01 |       | C2           | U4
        Ben   | 2024-05-01 |       | C2           | U4`,
      records: {
        'placement-location': `
          child | fromOn     | milesFromHome | area
          Ana   | 2024-05-01 |               | outside
          Ben   | 2024-05-01 | 40            | outside`,
      },
      denominator: ['Ana', 'Ben'],
      numerator: ['Ben'],
      display: '50.0%',
    },
  ],
})
