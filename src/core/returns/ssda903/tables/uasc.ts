import { defineTable } from '#core/returns/ssda903/table.ts'

export default defineTable({
  id: 'uasc',
  name: 'UASC',
  title: 'Unaccompanied asylum-seeking children',
  record: 'unaccompanied-status',
  file: 'uasc.csv',
  identifiedBy: [],
  eachYear: 'the same record',
  xml: { element: 'HEADER', whenAnyOf: ['UASC', 'DUC'] },
  columns: [
    { name: 'SEX', field: 'sex', holds: 'text' },
    { name: 'DOB', field: 'bornOn', holds: 'date' },
    { name: 'DUC', field: 'ceasedOn', holds: 'date' },
  ],
})
