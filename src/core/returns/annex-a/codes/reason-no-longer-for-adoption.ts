import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

export default defineOfstedCodes({
  title: 'Reason why a child is no longer placed for adoption',
  codes: [
    {
      value: 'RD1',
      ofsted: "RD1 - The child's needs changed subsequent to the decision",
      label: "The child's needs changed subsequent to the decision",
      spellings: ["Child's needs changed", 'Needs changed'],
    },
    {
      value: 'RD2',
      ofsted: 'RD2 - The Court did not make a placement order',
      label: 'The Court did not make a placement order',
      spellings: ['Court did not make a placement order', 'Placement order not made'],
    },
    {
      value: 'RD3',
      ofsted: 'RD3 - Prospective adopters could not be found',
      label: 'Prospective adopters could not be found',
      spellings: ['Prospective adopters cannot be found', 'Adopters not found'],
    },
    {
      value: 'RD4',
      ofsted: 'RD4 - Any other reason',
      label: 'Any other reason',
      spellings: ['Other', 'Other reason'],
    },
  ],
})
