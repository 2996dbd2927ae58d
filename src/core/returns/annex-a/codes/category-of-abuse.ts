import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

export default defineOfstedCodes({
  title: 'Category of abuse',
  codes: [
    { value: 'Neglect', ofsted: 'a) Neglect', spellings: ['NEG', 'Neglect (NEG)', 'NEG: Neglect'] },
    { value: 'Physical abuse', ofsted: 'b) Physical abuse', spellings: ['PHY', 'Physical', 'Physical injury'] },
    { value: 'Sexual abuse', ofsted: 'c) Sexual abuse', spellings: ['SAB', 'Sexual'] },
    { value: 'Emotional abuse', ofsted: 'd) Emotional abuse', spellings: ['EMO', 'Emotional'] },
    {
      value: 'Multiple/not recommended',
      ofsted: 'e) Multiple/not recommended',
      spellings: ['MUL', 'Multiple', 'Multiple categories', 'More than one category'],
    },
  ],
})
