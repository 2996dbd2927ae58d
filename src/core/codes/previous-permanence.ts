import { defineCodes } from './code-set.ts'

export default defineCodes({
  id: 'previous-permanence',
  dfe: 'PREV_PERM',
  title: 'Previous permanence option',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Previous permanence option',
  },
  codes: [
    { code: 'P1', label: 'Adoption' },
    { code: 'P2', label: 'Special guardianship order' },
    { code: 'P3', label: 'Residence or child arrangements order' },
    { code: 'P4', label: 'Unknown' },
    { code: 'Z1', label: 'No previous permanence' },
  ],
})
