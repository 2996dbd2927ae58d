import { defineTable } from '#core/returns/ssda903/table.ts'

export default defineTable({
  id: 'placed-adoption',
  name: 'PlacedAdoption',
  title: 'Placed for adoption',
  record: 'placed-for-adoption',
  file: 'placed_for_adoption.csv',
  identifiedBy: ['DATE_PLACED'],
  eachYear: 'the same record',
  xml: { element: 'AD_PLACED' },
  columns: [
    { name: 'DOB', field: 'bornOn', holds: 'date' },
    { name: 'DATE_PLACED', field: 'decidedOn', holds: 'date' },
    { name: 'DATE_PLACED_CEASED', field: 'reversedOn', holds: 'date' },
    { name: 'REASON_PLACED_CEASED', field: 'reasonReversed', holds: 'text' },
  ],
})
