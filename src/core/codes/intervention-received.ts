import { defineCodes } from './code-set.ts'

export default defineCodes({
  id: 'intervention-received',
  dfe: 'INTERVENTION_RECEIVED',
  title: 'Intervention for substance misuse',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Intervention for substance misuse',
  },
  codes: [
    { code: '0', label: 'Not received' },
    { code: '1', label: 'Received' },
  ],
})
