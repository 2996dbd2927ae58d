import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

export default defineOfstedCodes({
  title: 'Suitability of accommodation',
  codes: [
    {
      value: 'Suitable',
      ofsted: 'a) Suitable',
      spellings: ['Yes', 'Y', '1', '1 - Suitable', 'Considered suitable'],
      alike: /^true$|\bconsidered (to be )?suitable\b(?<!\bnot considered (to be )?suitable)/,
    },
    {
      value: 'Unsuitable',
      ofsted: 'b) Unsuitable',
      spellings: ['No', 'N', '2', '2 - Unsuitable', 'Not suitable', 'Considered unsuitable'],
      alike: /^false$|\bconsidered (to be )?unsuitable\b|\bnot considered (to be )?suitable\b/,
    },
  ],
})
