import { defineCodes } from './code-set.ts'

export default defineCodes({
  id: 'mother',
  dfe: 'MOTHER',
  title: 'Whether the child is a mother',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Whether the child is a mother',
  },
  codes: [
    { code: '0', label: 'Not a mother' },
    { code: '1', label: 'Mother' },
  ],
})
