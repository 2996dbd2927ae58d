import { defineIndicator } from '#core/indicators/indicator.ts'
import { distanceBands } from '#core/placement-location.ts'
import { placedAt, placedAtADistance } from './placed-where.ts'

export default defineIndicator(
  placedAtADistance({
    id: 'placed-within-20-miles',
    number: '15.3',
    title: 'Placed 20 miles or less from home',
    better: 'higher',
    whyItMatters: 'Near home a child can keep their school, their friends and their family.',
    band: distanceBands.near,
    examples: [
      {
        name: '20 miles count, a little more does not',
        asAt: '2026-03-31',
        ...placedAt([20, 20.1, 50, 0]),
        denominator: ['Ana', 'Ben', 'Cal', 'Dee'],
        numerator: ['Ana', 'Dee'],
        display: '50.0%',
      },
      {
        name: 'in the area or outside it',
        asAt: '2026-03-31',
        ...placedAt([19.9, 49.9, 100, 20]),
        denominator: ['Ana', 'Ben', 'Cal', 'Dee'],
        numerator: ['Ana', 'Dee'],
        display: '50.0%',
      },
    ],
  }),
)
