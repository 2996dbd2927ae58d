import { defineCodes } from './code-set.ts'

export default defineCodes({
  id: 'foster-carer-adopter',
  dfe: 'FOSTER_CARE',
  title: "Whether adopted by the child's foster carer",
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: "Whether adopted by the child's foster carer",
  },
  codes: [
    { code: '0', label: "Not the child's foster carer" },
    { code: '1', label: "The child's foster carer" },
  ],
})
