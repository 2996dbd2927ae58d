import { defineCodes } from './code-set.ts'

export default defineCodes({
  id: 'reason-placed-ceased',
  dfe: 'REASON_PLACED_CEASED',
  title: 'Reason no longer to be placed for adoption',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Reason no longer to be placed for adoption',
  },
  codes: [
    { code: 'RD1', label: "The child's needs changed" },
    { code: 'RD2', label: 'The court made no placement order' },
    { code: 'RD3', label: 'No adopters were found' },
    { code: 'RD4', label: 'Other reason' },
  ],
})
