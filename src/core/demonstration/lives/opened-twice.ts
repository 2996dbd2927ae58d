import { defineNamedLife } from './named-life.ts'

export default defineNamedLife({
  id: 'opened-twice',
  title: 'A child whose record was opened twice by mistake',
  tells:
    'Two child numbers with the same birthday, sex and pupil number. The second was opened three days after the first ' +
    'and closed (E8) five months later.',
  children: ago => [
    {
      bornOn: ago(10, 4),
      sex: 'female',
      care: [
        {
          legalStatuses: [
            [ago(1, 6), 'V2'],
            [ago(1, 5), 'C1'],
            [ago(0, 10), 'C2'],
          ],
          placements: [[ago(1, 6), 'U6', { carer: 1 }]],
        },
      ],
    },
    {
      isAlso: 0,
      bornOn: ago(10, 4),
      sex: 'female',
      care: [
        {
          legalStatuses: [[ago(1, 6, -3), 'V2']],
          placements: [[ago(1, 6, -3), 'U6', { carer: 1 }]],
          ended: [ago(1, 1), 'E8'],
        },
      ],
    },
  ],
})
