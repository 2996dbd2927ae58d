import { defineCodes } from './code-set.ts'

export default defineCodes({
  id: 'convicted',
  dfe: 'CONVICTED',
  title: 'Convicted or cautioned in the year',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Convicted or cautioned in the year',
  },
  codes: [
    { code: '0', label: 'Not convicted or cautioned' },
    { code: '1', label: 'Convicted or cautioned' },
  ],
})
