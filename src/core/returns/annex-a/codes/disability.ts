import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

export default defineOfstedCodes({
  title: 'Disability',
  codes: [
    { value: 'Yes', ofsted: 'a) Yes', spellings: ['Y', '1', 'True', 'Disabled', 'Has a disability', 'Yes - disabled'] },
    {
      value: 'No',
      ofsted: 'b) No',
      spellings: ['N', '0', 'False', 'None', 'NONE - No disability', 'No disability', 'Not disabled'],
    },
    {
      value: 'Unknown',
      ofsted: 'c) Unknown',
      spellings: ['U', 'Not known', 'Not recorded', 'Not stated', 'Not yet known', 'Unsure', 'Not assessed'],
    },
  ],
})
