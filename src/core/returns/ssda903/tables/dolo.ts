import { defineTable } from '#core/returns/ssda903/table.ts'

export default defineTable({
  id: 'dolo',
  name: 'DoLo',
  title: 'Deprivation of liberty orders',
  record: 'deprivation-of-liberty',
  file: 'dolo.csv',
  firstYear: 2027,
  identifiedBy: ['DOLO_START'],
  eachYear: 'the same record',
  columns: [
    { name: 'DOB', field: 'bornOn', holds: 'date' },
    { name: 'DOLO_START', field: 'startedOn', holds: 'date' },
    { name: 'DOLO_END', field: 'endedOn', holds: 'date' },
  ],
})
