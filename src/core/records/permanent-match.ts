import { childLevelRoles } from '#core/roles.ts'
import { performanceReport } from '#core/source.ts'
import { choice, onDay, ownWords, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'permanent-match',
  title: 'Permanent match',
  meaning: 'The decision that a child will stay with their carers until 18. Visits may then be less frequent.',
  about: 'child',
  source: performanceReport('Visits: until permanently matched'),
  readBy: childLevelRoles,
  writtenBy: ['social-worker', 'team-manager'],
  fields: returnFields({
    matchedOn: onDay('Date of the decision', { required: 'Enter the date of the decision' }),
    kind: choice('With', {
      fostering: 'Long-term foster carers',
      family: 'Family or friends',
      residential: 'A children’s home',
    }),
    carer: words('Carers'),
    endedOn: onDay('Date the match ended'),
    childSaid: ownWords('What the child said'),
  }),
  datedBy: 'matchedOn',
  voice: 'childSaid',
  form: {
    action: 'Record a permanent match',
    topic: 'Legal and permanence',
    says: 'Read by those who work with this child.',
  },
  summary: () => 'Matched to stay until 18',
})
