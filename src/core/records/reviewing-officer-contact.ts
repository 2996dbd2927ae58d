import { childLevelRoles } from '#core/roles.ts'
import { carePlanning } from '#core/source.ts'
import { choice, onDay, ownWords, sentences, workerId, yesOrNo } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'reviewing-officer-contact',
  title: 'Reviewing officer’s contact',
  meaning:
    'The independent reviewing officer (IRO) sees a looked after child, or speaks with them, outside the review itself. It is no visit of the council.',
  about: 'child',
  source: carePlanning('regulation 36'),
  readBy: childLevelRoles,
  writtenBy: ['reviewing-officer', 'team-manager'],
  fields: returnFields({
    contactedOn: onDay('Date', { required: 'Enter the date' }),
    worker: workerId('Which reviewing officer', { isMostlySelf: true }),
    method: choice(
      'How',
      {
        visit: 'Visit where they live',
        'in-person': 'In person, somewhere else',
        video: 'Video call',
        phone: 'Telephone call',
        message: 'Text, email or letter',
      },
      { required: 'Say how' },
    ),
    isAlone: yesOrNo('Did they speak alone?'),
    childSaid: ownWords('What the child said', { hint: 'Their words, as they said them' }),
    notes: sentences('What this means for the plan, and what happens next'),
  }),
  datedBy: 'contactedOn',
  identifiedBy: ['method'],
  voice: 'childSaid',
  form: {
    action: 'Record a reviewing officer’s contact',
    topic: 'Visits and contact',
    says: 'Read by those who work with this child, and by inspectors.',
  },
  summary: c => (c.method === 'visit' ? 'Reviewing officer visited' : 'Reviewing officer in contact'),
})
