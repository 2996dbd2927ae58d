import { defineCodes } from './code-set.ts'

export default defineCodes({
  id: 'health-assessment',
  dfe: 'HEALTH_ASSESSMENT',
  title: 'Annual health assessment',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Annual health assessment',
  },
  codes: [
    { code: '0', label: 'Not done' },
    { code: '1', label: 'Done' },
  ],
})
