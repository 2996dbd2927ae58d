import { defineCodes } from './code-set.ts'

export default defineCodes({
  id: 'teeth-check',
  dfe: 'TEETH_CHECK',
  title: 'Teeth checked by a dentist',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Teeth checked by a dentist',
  },
  codes: [
    { code: '0', label: 'Not checked' },
    { code: '1', label: 'Checked' },
  ],
})
