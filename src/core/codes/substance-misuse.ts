import { defineCodes } from './code-set.ts'

export default defineCodes({
  id: 'substance-misuse',
  dfe: 'SUBSTANCE_MISUSE',
  title: 'Substance misuse problem',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Substance misuse problem',
  },
  codes: [
    { code: '0', label: 'None identified' },
    { code: '1', label: 'Identified' },
  ],
})
