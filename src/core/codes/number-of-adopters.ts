import { defineCodes } from './code-set.ts'

export default defineCodes({
  id: 'number-of-adopters',
  dfe: 'NB_ADOPTR',
  title: 'Number of adopters',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Number of adopters',
  },
  codes: [
    { code: '1', label: 'One adopter' },
    { code: '2', label: 'Two adopters' },
  ],
})
