import { defineTable } from '#core/returns/ssda903/table.ts'

export default defineTable({
  id: 'missing',
  name: 'Missing',
  title: 'Missing',
  record: 'missing-incident',
  file: 'missing.csv',
  identifiedBy: ['MIS_START'],
  eachYear: 'the same record',
  xml: { element: 'AMISSING' },
  columns: [
    { name: 'DOB', field: 'bornOn', holds: 'date' },
    { name: 'MISSING', field: 'kind', holds: 'text' },
    { name: 'MIS_START', field: 'startedOn', holds: 'date' },
    { name: 'MIS_END', field: 'endedOn', holds: 'date' },
  ],
})
