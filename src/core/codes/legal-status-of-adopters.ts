import { defineCodes } from './code-set.ts'

export default defineCodes({
  id: 'legal-status-of-adopters',
  dfe: 'LS_ADOPTR',
  title: 'Legal status of adopters',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Legal status of adopters',
  },
  codes: [
    { code: 'L0', label: 'Single adopter' },
    { code: 'L11', label: 'Married couple of different sexes' },
    { code: 'L12', label: 'Married couple of the same sex' },
    { code: 'L2', label: 'Civil partnership' },
    { code: 'L3', label: 'Unmarried couple of different sexes' },
    { code: 'L4', label: 'Couple of the same sex, not married or in a civil partnership' },
  ],
})
