import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

/** Why someone no longer goes on to adopt. */
export default defineOfstedCodes({
  title: 'Reason for leaving the adoption process',
  codes: [
    {
      value: 'Withdrew',
      ofsted: '1 - Adopter withdrew from process',
      spellings: ['1', 'Adopter withdrew', 'Withdrew', 'Withdrawn', 'Adopter withdrew from the process'],
    },
    { value: 'On hold', ofsted: '2 - Process put on hold', spellings: ['2', 'Process on hold', 'On hold', 'Paused'] },
    {
      value: 'Refused',
      ofsted: '3 - Application refused',
      spellings: ['3', 'Application refused', 'Refused', 'Not approved', 'Application not approved'],
    },
  ],
})
