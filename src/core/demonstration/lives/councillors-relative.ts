import { defineNamedLife } from './named-life.ts'

export default defineNamedLife({
  id: 'councillors-relative',
  title: "A child whose record is restricted: a councillor's relative",
  tells: 'An ordinary child with relatives (U3). Whose relative, and the restriction itself, are not in the return.',
  children: ago => [
    {
      bornOn: ago(9, 3),
      sex: 'male',
      care: [
        {
          legalStatuses: [
            [ago(2, 1), 'C1'],
            [ago(1, 6), 'C2'],
          ],
          placements: [
            [ago(2, 1), 'U6'],
            [ago(1, 11), 'U3', { because: 'CARPL' }],
          ],
        },
      ],
    },
  ],
})
