import { defineTable } from '#core/returns/ssda903/table.ts'

export default defineTable({
  id: 'oc3',
  name: 'OC3',
  title: 'Care leavers (OC3)',
  record: 'care-leaver-outcomes',
  file: 'oc3.csv',
  identifiedBy: [],
  eachYear: 'a new record',
  xml: { element: 'HEADER', whenAnyOf: ['IN_TOUCH', 'ACTIV', 'ACCOM'] },
  columns: [
    { name: 'DOB', field: 'bornOn', holds: 'date' },
    { name: 'IN_TOUCH', field: 'inTouch', holds: 'text' },
    { name: 'ACTIV', field: 'activity', holds: 'text' },
    { name: 'ACCOM', field: 'accommodation', holds: 'text' },
  ],
})
