import { defineIndicator } from '#core/indicators/indicator.ts'
import { distanceBands } from '#core/placement-location.ts'
import { placedAt, placedAtADistance } from './placed-where.ts'

export default defineIndicator(
  placedAtADistance({
    id: 'placed-100-miles-or-more',
    number: '15.6',
    title: 'Placed outside the area, 100 miles or more from home',
    better: 'lower',
    whyItMatters: 'So far away a child knows nobody, and hardly anyone who knows them sees how they are.',
    band: distanceBands.from100,
    within: 'placed-far-from-home',
    examples: [
      {
        name: '100 miles count, a little less does not',
        asAt: '2026-03-31',
        ...placedAt([99.9, 100, 240.5, 0]),
        denominator: ['Ana', 'Ben', 'Cal', 'Dee'],
        numerator: ['Ben', 'Cal'],
        display: '50.0%',
      },
      {
        name: 'nearer does not count',
        asAt: '2026-03-31',
        ...placedAt([50, 20.1, 101, 30]),
        denominator: ['Ana', 'Ben', 'Cal', 'Dee'],
        numerator: ['Cal'],
        display: '25.0%',
      },
    ],
  }),
)
