import { defineTable } from '#core/returns/ssda903/table.ts'

export default defineTable({
  id: 'prev-perm',
  name: 'PrevPerm',
  title: 'Previous permanence',
  record: 'previous-permanence',
  file: 'previous_permanence.csv',
  identifiedBy: [],
  eachYear: 'the same record',
  xml: { element: 'PERMANENCE' },
  columns: [
    { name: 'DOB', field: 'bornOn', holds: 'date' },
    { name: 'PREV_PERM', field: 'option', holds: 'text' },
    { name: 'LA_PERM', field: 'authority', holds: 'text' },
    { name: 'DATE_PERM', field: 'orderedOn', holds: 'text' },
  ],
})
