import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

export default defineOfstedCodes({
  title: 'Category of abuse',
  severalAre: 'Multiple/not recommended',
  codes: [
    {
      value: 'Neglect',
      ofsted: 'a) Neglect',
      spellings: ['NEG', 'Neglect (NEG)', 'NEG: Neglect'],
      alike: /\bneg(lect)?\b/,
    },
    {
      value: 'Physical abuse',
      ofsted: 'b) Physical abuse',
      spellings: ['PHY', 'Physical', 'Physical injury'],
      alike: /\bphysical\b|^(pa|physab)$/,
    },
    { value: 'Sexual abuse', ofsted: 'c) Sexual abuse', spellings: ['SAB', 'Sexual'], alike: /\bsexual\b/ },
    {
      value: 'Emotional abuse',
      ofsted: 'd) Emotional abuse',
      spellings: ['EMO', 'Emotional'],
      alike: /\bemotion(al)?\b/,
    },
    {
      value: 'Multiple/not recommended',
      ofsted: 'e) Multiple/not recommended',
      spellings: ['MUL', 'Multiple', 'Multiple categories', 'More than one category'],
    },
  ],
})
