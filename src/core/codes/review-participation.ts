import { defineCodes } from './code-set.ts'

export default defineCodes({
  id: 'review-participation',
  dfe: 'REVIEW_CODE',
  title: 'How the child took part in a review',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'How the child took part in a review',
  },
  codes: [
    { code: 'PN0', label: 'Under 4 at the review' },
    { code: 'PN1', label: 'Attended and spoke' },
    { code: 'PN2', label: 'Attended, an advocate spoke' },
    { code: 'PN3', label: 'Attended, gave views without words' },
    { code: 'PN4', label: 'Attended, gave no views' },
    { code: 'PN5', label: 'Did not attend, an advocate spoke' },
    { code: 'PN6', label: 'Did not attend, sent views' },
    { code: 'PN7', label: 'Did not attend, sent no views' },
  ],
})
