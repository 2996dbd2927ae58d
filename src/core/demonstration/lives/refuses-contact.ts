import { defineNamedLife } from './named-life.ts'

export default defineNamedLife({
  id: 'refuses-contact',
  title: 'A care leaver who refuses contact and is offered again each year',
  tells: 'In touch at 18, then REFU at each birthday, with activity and accommodation not known.',
  children: ago => [
    {
      bornOn: ago(21, 2),
      sex: 'male',
      care: [
        {
          legalStatuses: [
            [ago(6, 2), 'V2'],
            [ago(5, 8), 'C2'],
          ],
          placements: [
            [ago(6, 2), 'K2'],
            [ago(4, 7), 'U6', { provider: 'PR4', because: 'CARPL' }],
          ],
          ended: [ago(3, 2), 'E6'],
        },
      ],
      outcomes: [
        [18, 'YES', 'G5', 'U1'],
        [19, 'REFU', '0', '0'],
        [20, 'REFU', '0', '0'],
        [21, 'REFU', '0', '0'],
      ],
    },
  ],
})
