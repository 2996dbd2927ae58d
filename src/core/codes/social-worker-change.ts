import { defineCodes } from './code-set.ts'

export default defineCodes({
  id: 'social-worker-change',
  dfe: 'SW_REASON',
  title: 'Reason for change of social worker',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Reason for change of social worker',
  },
  codes: [
    { code: 'MANAGE', label: 'Managing caseloads' },
    { code: 'FCONTA', label: 'First contact or re-referral' },
    { code: 'LEFTRL', label: 'Previous social worker left the role' },
    { code: 'ORGRST', label: 'Restructure' },
    { code: 'TSPROC', label: 'Transfer by standard process' },
    { code: 'ABSENC', label: 'Cover for absence, or return from it' },
    { code: 'CHCHAN', label: 'Child asked for a change' },
    { code: 'PCCHAN', label: 'Parent or carer asked for a change' },
    { code: 'SWDIED', label: 'Previous social worker died' },
    { code: 'OTHERS', label: 'Other reason' },
  ],
})
