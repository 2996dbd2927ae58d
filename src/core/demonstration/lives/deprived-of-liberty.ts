import { defineNamedLife } from './named-life.ts'

export default defineNamedLife({
  id: 'deprived-of-liberty',
  title: 'A young person deprived of liberty by an order of the court',
  tells: "In a children's home (K2). The order is in the return from 2026-27 on.",
  children: ago => [
    {
      bornOn: ago(15, 7),
      sex: 'female',
      care: [
        {
          legalStatuses: [
            [ago(1, 3), 'C1'],
            [ago(0, 9), 'C2'],
          ],
          placements: [
            [ago(1, 3), 'U6', { provider: 'PR4' }],
            [ago(0, 8), 'K2', { distance: '50 to 99', because: 'CREQB' }],
          ],
        },
      ],
      deprivedOfLiberty: { startedOn: ago(0, 7, 20) },
    },
  ],
})
