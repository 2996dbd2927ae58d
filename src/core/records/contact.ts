import { childLevelRoles } from '#core/roles.ts'
import { careLeaversRegulations } from '#core/source.ts'
import { choice, onDay, ownWords, sentences, words, workerId, yesOrNo } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'contact',
  title: 'Contact with a care leaver',
  meaning: 'Contact with a young person after care, made or only attempted, and how.',
  about: 'child',
  source: careLeaversRegulations('regulation 8'),
  readBy: childLevelRoles,
  writtenBy: ['personal-adviser', 'social-worker', 'team-manager'],
  fields: returnFields({
    contactedOn: onDay('Date', { required: 'Enter the date' }),
    worker: workerId('Who', { required: 'Choose who made or tried it', isMostlySelf: true }),
    method: choice(
      'How',
      {
        'at-home': 'Visit where they live',
        'in-person': 'In person, somewhere else',
        video: 'Video call',
        phone: 'Telephone call',
        text: 'Text or message',
        email: 'Email',
        letter: 'Letter',
        'third-party': 'Through somebody else',
      },
      { required: 'Say how' },
    ),
    outcome: choice(
      'Was contact made?',
      { made: 'Yes', attempted: 'No: it was attempted', refused: 'No: they did not want it' },
      { required: 'Say whether contact was made' },
    ),
    isMeaningful: yesOrNo('Was it meaningful?', {
      hint: 'A real exchange about how they are. A text or an email on its own is not.',
      onlyWhen: { field: 'outcome', is: ['made'] },
    }),
    purpose: words('What it was for'),
    youngPersonSaid: ownWords('What they said', { onlyWhen: { field: 'outcome', is: ['made'] } }),
    notes: sentences('How things are, and what happens next'),
    whereabouts: choice('Do we know where they live?', {
      known: 'Yes',
      'not-told': 'They would rather not say',
      unknown: 'No',
    }),
  }),
  datedBy: 'contactedOn',
  identifiedBy: ['worker', 'method'],
  voice: 'youngPersonSaid',
  form: {
    action: 'Record a contact',
    topic: 'Visits and contact',
    says: 'Read by the people who work with this young person and, if they ask, by the young person.',
  },
  summary: c =>
    c.outcome === 'made' ? 'Contact made' : c.outcome === 'refused' ? 'Contact not wanted' : 'Contact attempted',
})
