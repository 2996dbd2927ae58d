import { defineCodes } from './code-set.ts'

export default defineCodes({
  id: 'reason-for-placement-change',
  dfe: 'REASON_PLACE_CHANGE',
  title: 'Reason for placement change',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Reason for placement change',
  },
  codes: [
    { code: 'CARPL', label: 'Change to the care plan' },
    { code: 'CLOSE', label: 'Resignation or closure of provision' },
    { code: 'ALLEG', label: 'Allegation (section 47)' },
    { code: 'STAND', label: 'Concern about standards of care' },
    { code: 'APPRR', label: 'Approval removed' },
    { code: 'CREQB', label: "Carer asked, because of the child's behaviour" },
    { code: 'CREQO', label: 'Carer asked, for other reasons' },
    { code: 'CHILD', label: 'Child asked' },
    { code: 'LAREQ', label: 'Authority asked' },
    { code: 'PLACE', label: 'Change of placement status only' },
    { code: 'CUSTOD', label: 'Custody' },
    { code: 'OTHER', label: 'Other reason' },
  ],
})
