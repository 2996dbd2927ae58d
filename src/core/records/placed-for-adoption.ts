import { childLevelRoles } from '#core/roles.ts'
import { code, date, defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'placed-for-adoption',
  title: 'Should be placed for adoption',
  meaning: 'The decision that a child should be placed for adoption, and its end if it was reversed.',
  about: 'child',
  topic: 'Legal and permanence',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Placed for adoption',
  },
  readBy: childLevelRoles,
  writtenBy: ['performance-analyst'],
  fields: returnFields({
    bornOn: date('Date of birth'),
    decidedOn: date('Date of the decision that the child should be placed for adoption'),
    reversedOn: date('Date of the decision that the child should no longer be placed for adoption'),
    reasonReversed: code('Reason no longer to be placed', 'reason-placed-ceased'),
  }),
  datedBy: 'decidedOn',
  summary: () => 'Decision that the child should be placed for adoption',
})
