import { defineNamedLife } from './named-life.ts'

export default defineNamedLife({
  id: 'at-university',
  title: 'A care leaver at university with the bursary',
  tells: 'In higher education at 19 and 20 (F1). The bursary is not in the return.',
  children: ago => [
    {
      bornOn: ago(20, 6),
      sex: 'female',
      ethnicity: 'APKN',
      care: [
        {
          legalStatuses: [
            [ago(9, 3), 'V2'],
            [ago(9, 2), 'C1'],
            [ago(8, 8), 'C2'],
          ],
          placements: [
            [ago(9, 3), 'U6'],
            [ago(7, 11), 'U4', { provider: 'PR5', because: 'CARPL' }],
          ],
          ended: [ago(2, 6), 'E17'],
        },
      ],
      outcomes: [
        [18, 'YES', 'F2', 'Z1'],
        [19, 'YES', 'F1', 'U1'],
        [20, 'YES', 'F1', 'U1'],
      ],
    },
  ],
})
