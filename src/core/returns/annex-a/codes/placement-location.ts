import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

/** Whether a placement is inside the council's own area. */
export default defineOfstedCodes({
  title: 'Placement location',
  codes: [
    {
      value: 'In',
      ofsted: 'a) In',
      spellings: [
        'Inside',
        'In borough',
        'In area',
        'In county',
        'In city',
        'Inside LA',
        'Inside LA boundary',
        'In LA',
      ],
      alike: /\b(in|inside)( the)? (la|area|borough|county|city)\b/,
    },
    {
      value: 'Out',
      ofsted: 'b) Out',
      spellings: ['Outside', 'Out of borough', 'Out of area', 'Out of county', 'Outside LA', 'Outside LA boundary'],
      alike: /\b(out|outside)( of)?( the)? (la|area|borough|county|city)\b/,
    },
  ],
})
