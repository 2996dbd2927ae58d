import { defineNamedLife } from './named-life.ts'

export default defineNamedLife({
  id: 'adoption-plan-reversed',
  title: 'A child for whom no adopters were found',
  tells: 'A placement order (E1), then the plan is changed (RD3) and the foster home becomes long-term.',
  children: ago => [
    {
      bornOn: ago(6, 1),
      sex: 'male',
      care: [
        {
          legalStatuses: [
            [ago(4, 6), 'C1'],
            [ago(3, 10), 'E1'],
            [ago(1, 7), 'C2'],
          ],
          placements: [
            [ago(4, 6), 'U6', { carer: 1 }],
            [ago(1, 4), 'U4', { carer: 1, because: 'PLACE' }],
          ],
        },
      ],
      adoption: { decidedOn: ago(3, 11), reversedOn: ago(1, 8) },
    },
  ],
})
