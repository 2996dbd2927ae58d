import { allocated, hasDisability, whoTheyAre } from '#core/returns/annex-a/child-columns.ts'
import yesNo from '#core/returns/annex-a/codes/yes-no.ts'
import { childIdentifier, defineList } from '#core/returns/annex-a/list.ts'

export default defineList({
  id: 'section-47',
  number: 5,
  title: 'Section 47 enquiries and initial child protection conferences',
  scope:
    'All section 47 enquiries in the six months before the inspection, those without a decision yet among them: a row for each.',
  record: 'annex-a-section-47',
  identifier: childIdentifier,
  about: 'child',
  identifiedBy: ['Strategy discussion initiating Section 47 Enquiry Start Date'],
  columns: [
    ...whoTheyAre,
    hasDisability,
    {
      name: 'Strategy discussion initiating Section 47 Enquiry Start Date',
      field: 'startedOn',
      holds: 'date',
      isRequired: true,
    },
    {
      name: 'Was an Initial Child Protection Conference deemed unnecessary?',
      field: 'conferenceUnnecessary',
      holds: yesNo,
    },
    { name: 'Date of Initial Child Protection Conference', field: 'conferenceOn', holds: 'date' },
    {
      name: 'Did the Initial Child Protection Conference Result in a Child Protection Plan',
      field: 'ledToPlan',
      holds: yesNo,
    },
    {
      name: 'Number of Section 47 Enquiries in the last 12 months',
      field: 'enquiriesInYear',
      holds: 'whole number',
      isRequired: true,
    },
    {
      name: 'Number of ICPCs in the last 12 months',
      field: 'conferencesInYear',
      holds: 'whole number',
      isRequired: true,
    },
    ...allocated,
  ],
})
