import { defineNamedLife } from './named-life.ts'

export default defineNamedLife({
  id: 'interim-order-past-26-weeks',
  title: 'An interim order that runs past 26 weeks',
  tells: 'On an interim care order (C1) for more than ten months and still waiting for the final hearing.',
  children: ago => [
    {
      bornOn: ago(4, 2),
      sex: 'female',
      care: [
        {
          legalStatuses: [
            [ago(0, 10, 27), 'V2'],
            [ago(0, 10, 20), 'C1'],
          ],
          placements: [
            [ago(0, 10, 27), 'U6'],
            [ago(0, 6), 'U3', { because: 'CARPL' }],
          ],
        },
      ],
    },
  ],
})
