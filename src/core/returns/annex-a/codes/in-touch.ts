import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

/** Whether the council is in touch with a care leaver: the codes of the SSDA903 return, but for Yes and No. */
export default defineOfstedCodes({
  title: 'LA in touch',
  codes: [
    { value: 'YES', ofsted: 'a) Yes', label: 'In touch', spellings: ['Y', 'True', '1', 'LA in touch'] },
    {
      value: 'NO',
      ofsted: 'b) No',
      label: 'Not in touch',
      spellings: ['N', 'False', '0', 'LA not in touch', 'Not in touch'],
    },
    { value: 'DIED', ofsted: 'c) Died', label: 'Died', spellings: ['Deceased', 'Young person died'] },
    { value: 'REFU', ofsted: 'd) Refu', label: 'Refuses contact', spellings: ['Refused', 'Refused contact'] },
    {
      value: 'NREQ',
      ofsted: 'e) NREQ',
      label: 'No longer requires services',
      spellings: [
        'No longer requires service',
        'No longer required',
        'Not required',
        'Young person no longer requires',
      ],
    },
    {
      value: 'RHOM',
      ofsted: 'f) Rhom',
      label: 'Returned home for six months or more',
      spellings: ['Returned home', 'Returned home to parents'],
    },
  ],
})
