import { defineNamedLife } from './named-life.ts'

export default defineNamedLife({
  id: 'council-apprentice',
  title: 'A care leaver in an apprenticeship in the council',
  tells: 'At college at 18, an apprentice at 19 (F4). That the council is the employer is not in the return.',
  children: ago => [
    {
      bornOn: ago(19, 9),
      sex: 'male',
      care: [
        {
          legalStatuses: [
            [ago(4, 10), 'V2'],
            [ago(4, 4), 'C2'],
          ],
          placements: [
            [ago(4, 10), 'U6'],
            [ago(2, 4), 'K3', { because: 'CARPL' }],
          ],
          ended: [ago(1, 9), 'E5'],
        },
      ],
      outcomes: [
        [18, 'YES', 'F2', 'D1'],
        [19, 'YES', 'F4', 'U1'],
      ],
    },
  ],
})
