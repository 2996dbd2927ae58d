import { defineCodes } from './code-set.ts'

export default defineCodes({
  id: 'intervention-offered',
  dfe: 'INTERVENTION_OFFERED',
  title: 'Intervention offered and refused',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Intervention offered and refused',
  },
  codes: [
    { code: '0', label: 'Not offered' },
    { code: '1', label: 'Offered but refused' },
  ],
})
