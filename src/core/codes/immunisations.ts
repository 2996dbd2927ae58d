import { defineCodes } from './code-set.ts'

export default defineCodes({
  id: 'immunisations',
  dfe: 'IMMUNISATIONS',
  title: 'Immunisations',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Immunisations',
  },
  codes: [
    { code: '0', label: 'Not up to date' },
    { code: '1', label: 'Up to date' },
  ],
})
