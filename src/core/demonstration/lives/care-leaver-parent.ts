import { defineNamedLife } from './named-life.ts'

export default defineNamedLife({
  id: 'care-leaver-parent',
  title: 'A care leaver who is a parent',
  tells: 'A mother at 17, while in care (MOTHER, MC_DOB); at home with the child at 18 and 19 (G6).',
  children: ago => [
    {
      bornOn: ago(19, 2),
      sex: 'female',
      ethnicity: 'MWBC',
      care: [
        {
          legalStatuses: [
            [ago(5, 7), 'C1'],
            [ago(5, 1), 'C2'],
          ],
          placements: [
            [ago(5, 7), 'U6'],
            [ago(3, 2), 'U4', { provider: 'PR4', because: 'CARPL' }],
            [ago(1, 8), 'R3', { because: 'CARPL' }],
            [ago(1, 4), 'K3', { because: 'CARPL' }],
          ],
          ended: [ago(1, 2), 'E5'],
        },
      ],
      childBornOn: ago(1, 7),
      outcomes: [
        [18, 'YES', 'G6', 'D1'],
        [19, 'YES', 'G6', 'U1'],
      ],
    },
  ],
})
