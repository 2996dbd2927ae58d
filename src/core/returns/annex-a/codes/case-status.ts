import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

export default defineOfstedCodes({
  title: 'Case status',
  codes: [
    { value: 'Looked after child', ofsted: 'a) Looked after child', spellings: ['LAC', 'CLA', 'Looked after', 'CIC'] },
    {
      value: 'Child protection plan',
      ofsted: 'b) Child Protection plan',
      spellings: ['CP', 'CPP', 'Child protection'],
    },
    { value: 'Child in need plan', ofsted: 'c) Child in need plan', spellings: ['CIN', 'CIN plan', 'Child in need'] },
    { value: 'Open assessment', ofsted: 'd) Open assessment', spellings: ['Assessment'] },
    { value: 'Closed episode', ofsted: 'e) Closed episode', spellings: ['Closed', 'Closed case'] },
  ],
})
