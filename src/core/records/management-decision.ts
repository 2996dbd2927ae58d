import { childLevelRoles } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { choice, onDay, sentences, standardId, words, workerId } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'management-decision',
  title: 'Management decision',
  meaning:
    'What a manager decided about a child, why, and what is to be done by when. It stands on the child’s record.',
  about: 'child',
  source: practice('Management oversight and decisions on the record'),
  readBy: childLevelRoles,
  writtenBy: ['team-manager', 'service-manager'],
  fields: returnFields({
    decidedOn: onDay('Date', { required: 'Enter the date' }),
    decidedBy: workerId('Who decided', { isMostlySelf: true }),
    subject: choice('About', {
      plan: 'The plan',
      placement: 'Where the child lives',
      missing: 'Missing episodes',
      risk: 'Risk',
      drift: 'Drift or delay',
      clinic: 'An exception at the performance clinic',
      case: 'Closing or re-opening',
      other: 'Something else',
    }),
    decision: sentences('What was decided', { required: 'Say what was decided' }),
    because: sentences('Why', { required: 'Say why' }),
    action: words('What is to be done'),
    owner: words('By whom'),
    dueOn: onDay('By when', { mayBeAhead: true }),
    doneOn: onDay('Date it was done'),
    standard: standardId('The standard that it is about'),
  }),
  datedBy: 'decidedOn',
  afterDeath: true,
  form: {
    action: 'Record a management decision',
    topic: 'Workers and decisions',
    says: 'Read by those who work with this child, and by inspectors.',
  },
  summary: () => 'Management decision',
})
