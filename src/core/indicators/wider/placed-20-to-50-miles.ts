import { defineIndicator } from '#core/indicators/indicator.ts'
import { distanceBands } from '#core/placement-location.ts'
import { placedAt, placedAtADistance } from './placed-where.ts'

export default defineIndicator(
  placedAtADistance({
    id: 'placed-20-to-50-miles',
    number: '15.4',
    title: 'Placed outside the area, more than 20 and less than 50 miles from home',
    better: 'lower',
    whyItMatters: 'A visit takes half a day, and a change of school is almost certain.',
    band: distanceBands.to50,
    within: 'placed-far-from-home',
    examples: [
      {
        name: 'more than 20 miles, and not 20; in the area does not count',
        asAt: '2026-03-31',
        ...placedAt([20, 20.1, 49.9, 30]),
        denominator: ['Ana', 'Ben', 'Cal', 'Dee'],
        numerator: ['Ben', 'Cal'],
        display: '50.0%',
      },
      {
        name: 'less than 50 miles, and not 50',
        asAt: '2026-03-31',
        ...placedAt([50, 100, 30, 60]),
        denominator: ['Ana', 'Ben', 'Cal', 'Dee'],
        numerator: ['Cal'],
        display: '25.0%',
      },
    ],
  }),
)
