import { childLevelRoles } from '#core/roles.ts'
import { code, date, defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'adoption',
  title: 'Adoption',
  meaning: 'The dates of the decision and of the match for a child who was adopted, and who adopted them.',
  about: 'child',
  topic: 'Legal and permanence',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'AD1',
  },
  readBy: childLevelRoles,
  writtenBy: ['performance-analyst'],
  fields: returnFields({
    bornOn: date('Date of birth'),
    decidedOn: date('Date of the decision that the child should be placed for adoption'),
    matchedOn: date('Date matched with adopters'),
    adoptedByFosterCarer: code('Adopted by their foster carer', 'foster-carer-adopter'),
    numberOfAdopters: code('Number of adopters', 'number-of-adopters'),
    sexOfAdopters: code('Sex of adopters', 'sex-of-adopters'),
    legalStatusOfAdopters: code('Legal status of adopters', 'legal-status-of-adopters'),
  }),
  datedBy: 'matchedOn',
  summary: () => 'Matched with adopters',
})
