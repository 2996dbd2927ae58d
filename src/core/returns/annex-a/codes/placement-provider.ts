import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

export default defineOfstedCodes({
  title: 'Placement provider',
  codes: [
    {
      value: 'PR0',
      ofsted: 'a) PR0: Parents/Parental responsibility',
      label: 'Parents or others with parental responsibility',
      spellings: ['Parents', 'Parent or other person with parental responsibility', 'Parents/person with PR'],
      alike: /\bparents? or\b.*\bparental respons|\bparents? or\b.*\bpr\b/,
    },
    {
      value: 'PR1',
      ofsted: 'b) PR1: Own provision',
      label: 'Own provision',
      spellings: ['Own provision (by the LA)', 'Own LA', 'Own local authority', 'In house', 'Own provision LA'],
      alike: /\bown (la )?provision\b/,
    },
    {
      value: 'PR2',
      ofsted: 'c) PR2: Other LA provision',
      label: 'Other local authority provision',
      spellings: ['Other LA', 'Other local authority'],
      alike: /\bother la\b/,
    },
    {
      value: 'PR3',
      ofsted: 'd) PR3: Other public provision',
      label: 'Other public provision',
      spellings: ['Other public provision e.g. health trust', 'Other public provision e.g. PCT'],
    },
    { value: 'PR4', ofsted: 'e) PR4: Private provision', label: 'Private provision', spellings: ['Private'] },
    {
      value: 'PR5',
      ofsted: 'f) PR5: Voluntary/third sector',
      label: 'Voluntary/third sector provision',
      spellings: ['Voluntary', 'Third sector', 'Voluntary/third sector'],
    },
  ],
})
