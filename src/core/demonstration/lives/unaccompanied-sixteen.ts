import { defineNamedLife } from './named-life.ts'

export default defineNamedLife({
  id: 'unaccompanied-sixteen',
  title: 'An unaccompanied 16-year-old with a leave-to-remain expiry',
  tells: 'In the UASC table, with no home postcode. When leave to remain ends is not in the return.',
  children: ago => [
    {
      bornOn: ago(16, 9),
      sex: 'male',
      ethnicity: 'BAFR',
      categoryOfNeed: 'N8',
      unaccompanied: true,
      care: [
        {
          legalStatuses: [[ago(0, 11), 'V2']],
          placements: [
            [ago(0, 11), 'U6', { provider: 'PR4' }],
            [ago(0, 4), 'K3', { because: 'CARPL' }],
          ],
        },
      ],
    },
  ],
})
