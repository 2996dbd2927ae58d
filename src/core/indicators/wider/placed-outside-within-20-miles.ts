import { defineIndicator } from '#core/indicators/indicator.ts'
import { distanceBands } from '#core/placement-location.ts'
import { placedAt, placedAtADistance } from './placed-where.ts'

export default defineIndicator(
  placedAtADistance({
    id: 'placed-outside-within-20-miles',
    number: '15.3',
    title: 'Placed outside the area, 20 miles or less from home',
    better: 'neither',
    whyItMatters: 'Just over the boundary a child may still keep their school, their friends and their family.',
    band: distanceBands.near,
    within: 'placed-outside-the-area',
    examples: [
      {
        name: '20 miles count, a little more does not; in the area does not',
        asAt: '2026-03-31',
        ...placedAt([20, 20.1, 0.5, 3]),
        denominator: ['Ana', 'Ben', 'Cal', 'Dee'],
        numerator: ['Ana', 'Cal'],
        display: '50.0%',
      },
      {
        name: 'further away does not count',
        asAt: '2026-03-31',
        ...placedAt([19.9, 49.9, 100, 20]),
        denominator: ['Ana', 'Ben', 'Cal', 'Dee'],
        numerator: ['Ana'],
        display: '25.0%',
      },
    ],
  }),
)
