import { defineNamedLife } from './named-life.ts'

export default defineNamedLife({
  id: 'ninety-miles-away',
  title: 'A child placed 90 miles away',
  tells: "In a children's home (K2) in a postcode area that stands for 50 to 99 miles from home.",
  children: ago => [
    {
      bornOn: ago(14, 0, 40),
      sex: 'female',
      care: [
        {
          legalStatuses: [
            [ago(2, 3), 'C1'],
            [ago(1, 7), 'C2'],
          ],
          placements: [
            [ago(2, 3), 'U6'],
            [ago(1, 2), 'U6', { provider: 'PR4', because: 'CREQO' }],
            [ago(0, 9), 'K2', { distance: '50 to 99', because: 'CARPL' }],
          ],
        },
      ],
    },
  ],
})
