import { defineTable } from '#core/returns/ssda903/table.ts'

export default defineTable({
  id: 'reviews',
  name: 'Reviews',
  title: 'Reviews',
  record: 'review',
  file: 'reviews.csv',
  identifiedBy: ['REVIEW'],
  eachYear: 'the same record',
  xml: { element: 'AREVIEW' },
  columns: [
    { name: 'DOB', field: 'bornOn', holds: 'date' },
    { name: 'REVIEW', field: 'heldOn', holds: 'date' },
    { name: 'REVIEW_CODE', field: 'participation', holds: 'text' },
  ],
})
