import { defineIndicator } from '#core/indicators/indicator.ts'
import { distanceBands } from '#core/placement-location.ts'
import { placedAt, placedAtADistance } from './placed-where.ts'

export default defineIndicator(
  placedAtADistance({
    id: 'placed-50-to-100-miles',
    number: '15.5',
    title: 'Placed 50 miles or more and less than 100 from home',
    better: 'lower',
    whyItMatters: 'Family and friends can hardly come, and a social worker is a day away.',
    band: distanceBands.to100,
    examples: [
      {
        name: '50 miles count, 100 do not',
        asAt: '2026-03-31',
        ...placedAt([49.9, 50, 99.9, 100]),
        denominator: ['Ana', 'Ben', 'Cal', 'Dee'],
        numerator: ['Ben', 'Cal'],
        display: '50.0%',
      },
      {
        name: 'nearer does not count; far away but in the area does',
        asAt: '2026-03-31',
        ...placedAt([0, 20.1, 30, 60]),
        denominator: ['Ana', 'Ben', 'Cal', 'Dee'],
        numerator: ['Dee'],
        display: '25.0%',
      },
    ],
  }),
)
