import { defineNamedLife } from './named-life.ts'

export default defineNamedLife({
  id: 'staying-put',
  title: 'A long, stable foster placement that becomes staying put',
  tells: 'With the same carers from six; at 18 the young person stays (E17), and still lives there a year later (Z1).',
  children: ago => [
    {
      bornOn: ago(19, 8),
      sex: 'male',
      care: [
        {
          legalStatuses: [
            [ago(13, 2), 'C1'],
            [ago(12, 6), 'C2'],
          ],
          placements: [
            [ago(13, 2), 'U6', { carer: 1 }],
            [ago(11, 9), 'U4', { carer: 1, because: 'PLACE' }],
          ],
          ended: [ago(1, 8), 'E17'],
        },
      ],
      outcomes: [
        [18, 'YES', 'F2', 'Z1'],
        [19, 'YES', 'F2', 'Z1'],
      ],
    },
  ],
})
