import { defineCodes } from './code-set.ts'

export default defineCodes({
  id: 'health-check',
  dfe: 'HEALTH_CHECK',
  title: 'Health surveillance checks',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Health surveillance checks',
  },
  codes: [
    { code: '0', label: 'Not up to date' },
    { code: '1', label: 'Up to date' },
  ],
})
