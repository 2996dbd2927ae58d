import { defineCodes } from './code-set.ts'

export default defineCodes({
  id: 'missing',
  dfe: 'MISSING',
  title: 'Missing or away',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Missing or away',
  },
  codes: [
    { code: 'M', label: 'Missing from care' },
    { code: 'A', label: 'Away from placement without authorisation' },
  ],
})
