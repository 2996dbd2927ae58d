import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

/** Whether the council is in touch with a care leaver: the codes of the SSDA903 return, but for Yes and No. */
export default defineOfstedCodes({
  title: 'LA in touch',
  codes: [
    {
      value: 'YES',
      ofsted: 'a) Yes',
      label: 'In touch',
      spellings: ['Y', 'True', '1', 'LA in touch'],
      alike: /^(\d+ )?yes\b/,
    },
    {
      value: 'NO',
      ofsted: 'b) No',
      label: 'Not in touch',
      spellings: ['N', 'False', '0', 'LA not in touch', 'Not in touch'],
      alike: /^(\d+ )?no (resident|gone|residence)|^residence not known$/,
    },
    {
      value: 'DIED',
      ofsted: 'c) Died',
      label: 'Died',
      spellings: ['Deceased', 'Young person died'],
      alike: /\bdied\b/,
    },
    {
      value: 'REFU',
      ofsted: 'd) Refu',
      label: 'Refuses contact',
      spellings: ['Refused', 'Refused contact'],
      alike: /\brefuses? contact\b/,
    },
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
      alike: /\bno longer requires\b/,
    },
    {
      value: 'RHOM',
      ofsted: 'f) Rhom',
      label: 'Returned home for six months or more',
      spellings: ['Returned home', 'Returned home to parents'],
      alike: /\breturned to (live with )?(their )?parents\b/,
    },
  ],
})
