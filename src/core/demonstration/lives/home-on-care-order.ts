import { defineNamedLife } from './named-life.ts'

export default defineNamedLife({
  id: 'home-on-care-order',
  title: 'A child home on placement with parents whose paperwork is late',
  tells:
    'Back with a parent under a care order (P1) for seven months. The approval of the placement is not in the return.',
  children: ago => [
    {
      bornOn: ago(7, 5),
      sex: 'male',
      care: [
        {
          legalStatuses: [
            [ago(1, 9), 'C1'],
            [ago(1, 1), 'C2'],
          ],
          placements: [
            [ago(1, 9), 'U6'],
            [ago(0, 7), 'P1', { because: 'CARPL' }],
          ],
        },
      ],
    },
  ],
})
