import { hasDisability, whoTheyAre } from '#core/returns/annex-a/child-columns.ts'
import reasonNoLongerForAdoption from '#core/returns/annex-a/codes/reason-no-longer-for-adoption.ts'
import { childIdentifier, defineList } from '#core/returns/annex-a/list.ts'

export default defineList({
  id: 'adoption',
  number: 10,
  title: 'Adoption',
  scope:
    'All children who in the 12 months before the inspection were adopted, have a decision that they should be placed for adoption and are not adopted yet, or had such a decision reversed.',
  record: 'annex-a-adoption',
  identifier: childIdentifier,
  about: 'child',
  identifiedBy: ['Date of Decision that Child Should be Placed for Adoption'],
  columns: [
    { name: 'Family identifier', field: 'familyId', holds: 'text' },
    ...whoTheyAre,
    hasDisability,
    { name: 'Date the Child Entered Care', field: 'enteredCareOn', holds: 'date', isRequired: true },
    {
      name: 'Date of Decision that Child Should be Placed for Adoption',
      field: 'decidedOn',
      holds: 'date',
      isRequired: true,
    },
    { name: 'Date of Placement Order', field: 'placementOrderOn', holds: 'date' },
    { name: 'Date of Matching Child and Prospective Adopters', field: 'matchedOn', holds: 'date' },
    { name: 'Date Placed for Adoption', field: 'placedOn', holds: 'date' },
    { name: 'Date of Adoption Order', field: 'adoptedOn', holds: 'date' },
    { name: 'Date of Decision that Child Should No Longer be Placed for Adoption', field: 'reversedOn', holds: 'date' },
    {
      name: 'Reason Why Child No Longer Placed for Adoption',
      field: 'reasonReversed',
      holds: reasonNoLongerForAdoption,
    },
    {
      name: 'Date the child was placed for fostering in FFA or concurrent planning placement',
      field: 'fosteringForAdoptionOn',
      holds: 'date',
    },
  ],
})
