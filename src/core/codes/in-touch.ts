import { defineCodes } from './code-set.ts'

export default defineCodes({
  id: 'in-touch',
  dfe: 'IN_TOUCH',
  title: 'In touch with the council',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'In touch with the council',
  },
  codes: [
    { code: 'YES', label: 'In touch' },
    { code: 'NO', label: 'Not in touch' },
    { code: 'DIED', label: 'Died after leaving care' },
    { code: 'REFU', label: 'Refuses contact' },
    { code: 'NREQ', label: 'No longer needs services' },
    { code: 'RHOM', label: 'Returned home for six months or more' },
  ],
})
