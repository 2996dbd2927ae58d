import { defineTable } from '#core/returns/ssda903/table.ts'

export default defineTable({
  id: 'header',
  name: 'Header',
  title: 'Header',
  record: 'child-details',
  file: 'header.csv',
  identifiedBy: [],
  eachYear: 'the same record',
  xml: { element: 'HEADER' },
  columns: [
    { name: 'SEX', field: 'sex', holds: 'text' },
    { name: 'DOB', field: 'bornOn', holds: 'date' },
    { name: 'ETHNIC', field: 'ethnicity', holds: 'text' },
    { name: 'UPN', field: 'upn', holds: 'text' },
    { name: 'MOTHER', field: 'mother', holds: 'text' },
    { name: 'MC_DOB', field: 'ownChildBornOn', holds: 'date' },
  ],
})
