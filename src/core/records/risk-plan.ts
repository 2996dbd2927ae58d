import { childLevelRoles } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { choice, onDay, ownWords, sentences } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'risk-plan',
  title: 'Trigger plan or risk',
  meaning: 'A risk that a young person faces while it lasts, and the plan for it. Some risks call for closer contact.',
  about: 'child',
  source: practice('Trigger plan and risk assessment from 11'),
  readBy: childLevelRoles,
  writtenBy: ['social-worker', 'personal-adviser', 'team-manager'],
  fields: returnFields({
    kind: choice(
      'What it is',
      {
        'trigger-plan': 'Trigger plan and risk assessment',
        exploitation: 'Exploitation',
        missing: 'Going missing',
        homelessness: 'Homelessness',
        custody: 'Custody',
        'self-harm': 'Self-harm',
        substances: 'Drugs or alcohol',
        'domestic-abuse': 'Domestic abuse',
        other: 'Something else',
      },
      { required: 'Say what it is' },
    ),
    updatedOn: onDay('Date it was made or brought up to date', { required: 'Enter the date' }),
    level: choice('How serious', { low: 'Low', medium: 'Medium', high: 'High' }),
    endedOn: onDay('Date the risk was over'),
    plan: sentences('What keeps them safe, and who does it'),
    youngPersonSaid: ownWords('What they say about it'),
    reviewOn: onDay('Look at it again on', { mayBeAhead: true }),
  }),
  datedBy: 'updatedOn',
  voice: 'youngPersonSaid',
  form: {
    action: 'Record a trigger plan or risk',
    topic: 'Safety',
    says: 'Read by those who keep this young person safe.',
    startsFromLast: true,
  },
  summary: r => (r.kind === 'trigger-plan' ? 'Trigger plan and risk assessment' : 'Risk recorded'),
})
