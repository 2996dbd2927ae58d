import { defineCodes } from './code-set.ts'

export default defineCodes({
  id: 'reason-for-new-episode',
  dfe: 'RNE',
  title: 'Reason for new episode',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Reason for new episode',
  },
  codes: [
    { code: 'S', label: 'Started to be looked after' },
    { code: 'P', label: 'Change of placement and carer' },
    { code: 'L', label: 'Change of legal status' },
    { code: 'T', label: 'Change of placement, same carer' },
    { code: 'U', label: 'Change of legal status and placement, same carer' },
    { code: 'B', label: 'Change of legal status, placement and carer' },
  ],
})
