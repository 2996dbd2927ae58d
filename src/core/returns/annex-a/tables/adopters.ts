import disability from '#core/returns/annex-a/codes/disability.ts'
import ethnicity from '#core/returns/annex-a/codes/ethnicity.ts'
import gender from '#core/returns/annex-a/codes/gender.ts'
import reasonForLeavingAdoption from '#core/returns/annex-a/codes/reason-for-leaving-adoption.ts'
import yesNo from '#core/returns/annex-a/codes/yes-no.ts'
import { defineList } from '#core/returns/annex-a/list.ts'

export default defineList({
  id: 'adopters',
  number: 11,
  title: 'Prospective adopters',
  scope:
    'All who had contact with the council’s adoption agency as prospective adopters in the 12 months before the inspection.',
  record: 'annex-a-adopter',
  identifier: { name: 'Individual adopter identifier', alsoCalled: /\badopter\b.*\b(id|identifier)\b/i },
  about: 'adopter',
  identifiedBy: ['Date enquiry received'],
  columns: [
    { name: 'Family identifier', field: 'familyId', holds: 'text' },
    { name: 'Gender', field: 'gender', holds: gender, isRequired: true },
    { name: 'Ethnicity', field: 'ethnicity', holds: ethnicity, isRequired: true, codes: 'ethnicity' },
    { name: 'Disability', field: 'disability', holds: disability, isRequired: true },
    {
      name: 'Is the (prospective) adopter fostering for adoption?',
      field: 'fosteringForAdoption',
      holds: yesNo,
      isRequired: true,
    },
    { name: 'Date enquiry received', field: 'enquiredOn', holds: 'date', isRequired: true },
    { name: 'Date Stage 1 started', field: 'stage1StartedOn', holds: 'date' },
    { name: 'Date Stage 1 ended', field: 'stage1EndedOn', holds: 'date' },
    { name: 'Date Stage 2 started', field: 'stage2StartedOn', holds: 'date' },
    { name: 'Date Stage 2 ended', field: 'stage2EndedOn', holds: 'date' },
    { name: 'Date application submitted', field: 'appliedOn', holds: 'date' },
    { name: 'Date application approved', field: 'approvedOn', holds: 'date' },
    { name: 'Date adopter matched with child(ren)', field: 'matchedOn', holds: 'date' },
    { name: 'Date child/children placed with adopter(s)', field: 'placedOn', holds: 'date' },
    { name: 'No. of children placed', field: 'childrenPlaced', holds: 'whole number' },
    { name: 'Date of Adoption Order', field: 'adoptedOn', holds: 'date' },
    { name: 'Date of leaving adoption process', field: 'leftOn', holds: 'date' },
    { name: 'Reason for leaving adoption process', field: 'reasonLeft', holds: reasonForLeavingAdoption },
  ],
})
