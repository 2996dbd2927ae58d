import { defineNamedLife } from './named-life.ts'

export default defineNamedLife({
  id: 'moving-to-adult-services',
  title: 'A young person with an education, health and care plan moving to adult services',
  tells:
    'Disabled (N2), at a residential school (S1), 18 in two months; a hospital stay (T1) in between. The plan itself is ' +
    'not in the return.',
  children: ago => [
    {
      bornOn: ago(17, 10),
      sex: 'male',
      categoryOfNeed: 'N2',
      care: [
        {
          legalStatuses: [[ago(5, 4), 'V2']],
          placements: [
            [ago(5, 4), 'U6', { carer: 1 }],
            [ago(3, 7), 'S1', { carer: 2, distance: '20 to 49', because: 'CARPL' }],
            [ago(0, 9), 'T1', { carer: 3 }],
            [ago(0, 9, -12), 'S1', { carer: 2, distance: '20 to 49' }],
          ],
        },
      ],
    },
  ],
})
