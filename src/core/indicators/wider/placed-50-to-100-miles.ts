import { defineIndicator } from '#core/indicators/indicator.ts'
import { distanceBands } from '#core/placement-location.ts'
import { placedAt, placedAtADistance } from './placed-where.ts'

export default defineIndicator(
  placedAtADistance({
    id: 'placed-50-to-100-miles',
    number: '15.5',
    title: 'Placed outside the area, 50 miles or more and less than 100 from home',
    better: 'lower',
    whyItMatters: 'Family and friends can hardly come, and a social worker is a day away.',
    band: distanceBands.to100,
    within: 'placed-far-from-home',
    examples: [
      {
        name: '50 miles count, a little less does not; in the area does not',
        asAt: '2026-03-31',
        ...placedAt([49.9, 50, 99.9, 60]),
        denominator: ['Ana', 'Ben', 'Cal', 'Dee'],
        numerator: ['Ben', 'Cal'],
        display: '50.0%',
      },
      {
        name: 'less than 100 miles, and not 100',
        asAt: '2026-03-31',
        ...placedAt([100, 20.1, 99, 60]),
        denominator: ['Ana', 'Ben', 'Cal', 'Dee'],
        numerator: ['Cal'],
        display: '25.0%',
      },
    ],
  }),
)
