import { defineTable } from '#core/returns/ssda903/table.ts'

export default defineTable({
  id: 'oc2',
  name: 'OC2',
  title: 'Outcomes (OC2)',
  record: 'yearly-outcomes',
  file: 'oc2.csv',
  identifiedBy: [],
  eachYear: 'a new record',
  xml: { element: 'OC2' },
  columns: [
    { name: 'DOB', field: 'bornOn', holds: 'date' },
    { name: 'SDQ_SCORE', field: 'sdqScore', holds: 'text' },
    { name: 'SDQ_REASON', field: 'sdqReason', holds: 'text' },
    { name: 'CONVICTED', field: 'convicted', holds: 'text' },
    { name: 'HEALTH_CHECK', field: 'healthCheck', holds: 'text' },
    { name: 'IMMUNISATIONS', field: 'immunisations', holds: 'text' },
    { name: 'TEETH_CHECK', field: 'teethCheck', holds: 'text' },
    { name: 'HEALTH_ASSESSMENT', field: 'healthAssessment', holds: 'text' },
    { name: 'SUBSTANCE_MISUSE', field: 'substanceMisuse', holds: 'text' },
    { name: 'INTERVENTION_RECEIVED', field: 'interventionReceived', holds: 'text' },
    { name: 'INTERVENTION_OFFERED', field: 'interventionOffered', holds: 'text' },
  ],
})
