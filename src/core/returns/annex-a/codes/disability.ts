import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

export default defineOfstedCodes({
  title: 'Disability',
  codes: [
    {
      value: 'Yes',
      ofsted: 'a) Yes',
      spellings: ['Y', '1', 'True', 'Disabled', 'Has a disability', 'Yes - disabled'],
      alike:
        /^(aut|beh|comm|con|dda|hand|hear|inc|ld|mob|pc|vis|other dda)$|^disab|autis|asperger|^(behaviour|communication|consciousness|hand function|hearing|incontinence|learning|mobility|personal care|vision)\b/,
    },
    {
      value: 'No',
      ofsted: 'b) No',
      spellings: ['N', '0', 'False', 'None', 'NONE - No disability', 'No disability', 'Not disabled'],
    },
    {
      value: 'Unknown',
      ofsted: 'c) Unknown',
      spellings: ['U', 'Not known', 'Not recorded', 'Not stated', 'Not yet known', 'Unsure', 'Not assessed'],
      alike: /\b(nobt|refu|not obtained|not yet obtained|refused)\b/,
    },
  ],
})
