import { defineNamedLife } from './named-life.ts'

export default defineNamedLife({
  id: 'custody-to-tenancy',
  title: 'A care leaver in custody, then homeless, then in a first tenancy',
  tells: 'In custody at 18 (X2), no fixed abode at 19 (S2), a tenancy from 20 (U1) and work at 21.',
  children: ago => [
    {
      bornOn: ago(21, 4),
      sex: 'male',
      categoryOfNeed: 'N5',
      care: [
        {
          legalStatuses: [
            [ago(8, 1), 'C1'],
            [ago(7, 6), 'C2'],
          ],
          placements: [
            [ago(8, 1), 'U6', { carer: 1 }],
            [ago(6, 4), 'U6', { because: 'CREQB' }],
            [ago(5, 3), 'K2', { distance: '20 to 49', because: 'CREQB' }],
            [ago(3, 11), 'K3', { because: 'CARPL' }],
          ],
          ended: [ago(3, 4), 'E5'],
        },
      ],
      outcomes: [
        [18, 'YES', 'G5', 'X2'],
        [19, 'YES', 'G5', 'S2'],
        [20, 'YES', 'G5', 'U1'],
        [21, 'YES', 'F5', 'U1'],
      ],
    },
  ],
})
