import { defineNamedLife } from './named-life.ts'

export default defineNamedLife({
  id: 'died',
  title: 'A young person who died',
  tells: 'Looked after until the day of death (E2), at 15; nothing follows.',
  children: ago => [
    {
      bornOn: ago(16, 11),
      sex: 'female',
      care: [
        {
          legalStatuses: [
            [ago(6, 2), 'C1'],
            [ago(5, 6), 'C2'],
          ],
          placements: [
            [ago(6, 2), 'U6', { carer: 1 }],
            [ago(4, 5), 'U4', { carer: 1, because: 'PLACE' }],
          ],
          ended: [ago(1, 3), 'E2'],
        },
      ],
    },
  ],
})
