import { defineCodes } from './code-set.ts'

export default defineCodes({
  id: 'legal-status',
  dfe: 'LS',
  title: 'Legal status',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Legal status',
  },
  codes: [
    { code: 'C1', label: 'Interim care order' },
    { code: 'C2', label: 'Full care order' },
    { code: 'D1', label: 'Freeing order granted' },
    { code: 'E1', label: 'Placement order granted' },
    { code: 'V2', label: 'Accommodated under section 20' },
    { code: 'V3', label: 'Short breaks, each recorded' },
    { code: 'V4', label: 'Short breaks, agreement recorded' },
    { code: 'J1', label: 'Remanded' },
    { code: 'J2', label: 'Detained under the Police and Criminal Evidence Act' },
    { code: 'J3', label: 'Youth rehabilitation order with residence or intensive fostering' },
    { code: 'L1', label: 'Police protection' },
    { code: 'L2', label: 'Emergency protection order' },
    { code: 'L3', label: 'Child assessment order' },
  ],
})
