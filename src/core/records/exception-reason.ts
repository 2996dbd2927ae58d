import { childLevelRoles } from '#core/roles.ts'
import { performanceReport } from '#core/source.ts'
import { choice, onDay, sentences, standardId, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'exception-reason',
  title: 'Reason for lateness',
  meaning: 'Why something due for a child was late or is overdue, and what was agreed about it.',
  about: 'child',
  source: performanceReport('Weekly performance meetings: overdue visits examined child by child'),
  readBy: [...childLevelRoles, 'health-team', 'virtual-school'],
  writtenBy: ['social-worker', 'personal-adviser', 'team-manager', 'service-manager', 'health-team', 'virtual-school'],
  fields: returnFields({
    standard: standardId('Standard', { required: 'Choose the standard' }),
    dueOn: onDay('Date it was due', { mayBeAhead: true }),
    reason: choice(
      'Why',
      {
        'not-recorded': 'Done, but not recorded yet',
        'child-declined': 'The child or young person did not want it',
        'child-away': 'The child was away or missing',
        worker: 'Worker absent or changed',
        partner: 'Waiting for a partner',
        appointment: 'No appointment in time',
        postponed: 'Put off on purpose',
        rule: 'The rule does not fit this child',
        other: 'Something else',
      },
      { required: 'Say why' },
    ),
    explanation: sentences('In a sentence or two'),
    action: words('What was agreed', { required: 'Say what was agreed' }),
    owner: words('Who does it'),
    actionDueOn: onDay('By when', { mayBeAhead: true }),
    notedOn: onDay('Date of the meeting or note', { required: 'Enter the date' }),
  }),
  datedBy: 'notedOn',
  identifiedBy: ['standard', 'dueOn'],
  afterDeath: true,
  form: {
    action: 'Give the reason for lateness',
    topic: 'Workers and decisions',
    says: 'Read at the performance clinic.',
  },
  summary: () => 'Reason for lateness',
})
