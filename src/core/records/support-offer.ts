import { childLevelRoles } from '#core/roles.ts'
import { childrenAct } from '#core/source.ts'
import { choice, onDay, ownWords, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'support-offer',
  title: 'Offer of support from 21 to 25',
  meaning:
    'The support that a young person of 21 to 25 was offered, how, and what they answered. It is made at least once a year.',
  about: 'child',
  source: childrenAct('section 23CZB'),
  readBy: childLevelRoles,
  writtenBy: ['personal-adviser', 'team-manager'],
  fields: returnFields({
    offeredOn: onDay('Date it was offered', { required: 'Enter the date it was offered' }),
    how: choice('How', {
      'in-person': 'In person',
      phone: 'By telephone',
      letter: 'By letter',
      message: 'By text or email',
    }),
    answer: choice(
      'What they answered',
      { accepted: 'Yes, please', declined: 'No, thank you', none: 'No answer' },
      { required: 'Say what they answered' },
    ),
    answeredOn: onDay('Date they answered'),
    youngPersonSaid: ownWords('What they said'),
    worker: words('Who offered it'),
  }),
  datedBy: 'offeredOn',
  voice: 'youngPersonSaid',
  form: {
    action: 'Record an offer of support',
    topic: 'Leaving care',
    says: 'Read by those who work with this young person.',
  },
  summary: o =>
    `Support offered${o.answer === 'accepted' ? ', accepted' : o.answer === 'declined' ? ', declined' : ''}`,
})
