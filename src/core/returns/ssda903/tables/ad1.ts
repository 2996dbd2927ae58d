import { defineTable } from '#core/returns/ssda903/table.ts'

export default defineTable({
  id: 'ad1',
  name: 'AD1',
  title: 'Adopted children (AD1)',
  record: 'adoption',
  file: 'ad1.csv',
  identifiedBy: [],
  eachYear: 'the same record',
  xml: {
    element: 'HEADER',
    whenAnyOf: ['DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
  },
  columns: [
    { name: 'DOB', field: 'bornOn', holds: 'date' },
    { name: 'DATE_INT', field: 'decidedOn', holds: 'date' },
    { name: 'DATE_MATCH', field: 'matchedOn', holds: 'date' },
    { name: 'FOSTER_CARE', field: 'adoptedByFosterCarer', holds: 'text' },
    { name: 'NB_ADOPTR', field: 'numberOfAdopters', holds: 'text' },
    { name: 'SEX_ADOPTR', field: 'sexOfAdopters', holds: 'text' },
    { name: 'LS_ADOPTR', field: 'legalStatusOfAdopters', holds: 'text' },
  ],
})
