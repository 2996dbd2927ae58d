import { defineCodes } from './code-set.ts'

export default defineCodes({
  id: 'sdq-reason',
  dfe: 'SDQ_REASON',
  title: 'Reason for no questionnaire score',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Reason for no questionnaire score',
  },
  codes: [
    { code: 'SDQ1', label: 'Under 4 or over 16' },
    { code: 'SDQ2', label: 'Carer refused' },
    { code: 'SDQ3', label: "Not possible because of the child's disability" },
    { code: 'SDQ4', label: 'Other' },
    { code: 'SDQ5', label: 'Child refused' },
  ],
})
