import { defineNamedLife } from './named-life.ts'

export default defineNamedLife({
  id: 'adopted-baby',
  title: 'A baby adopted through early permanence',
  tells: 'Placed at two days old with carers who were also approved to adopt (U5), and adopted by them.',
  children: ago => [
    {
      bornOn: ago(2, 2),
      sex: 'female',
      care: [
        {
          legalStatuses: [
            [ago(2, 2, -2), 'V2'],
            [ago(2, 2, -13), 'C1'],
            [ago(1, 7), 'E1'],
          ],
          placements: [
            [ago(2, 2, -2), 'U5', { carer: 1, provider: 'PR1' }],
            [ago(1, 4), 'A5', { carer: 1, provider: 'PR1', because: 'PLACE' }],
          ],
          ended: [ago(0, 5), 'E12'],
        },
      ],
      adoption: {
        decidedOn: ago(1, 8),
        matchedOn: ago(1, 4, 20),
        adopters: { number: '2', sex: 'MF', legalStatus: 'L11' },
      },
    },
  ],
})
