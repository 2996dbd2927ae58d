import { childLevelRoles } from '#core/roles.ts'
import { carePlanning } from '#core/source.ts'
import { choice, onDay, ownWords, sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'health-assessment',
  title: 'Health assessment',
  meaning: 'An initial or review health assessment of a looked after child: held, refused or missed.',
  about: 'child',
  source: carePlanning('regulation 7'),
  readBy: [...childLevelRoles, 'health-team'],
  writtenBy: ['social-worker', 'team-manager', 'health-team'],
  fields: returnFields({
    kind: choice(
      'Which assessment',
      { initial: 'Initial health assessment', review: 'Review health assessment' },
      { required: 'Choose which assessment it was' },
    ),
    heldOn: onDay('Date of the assessment or appointment', { required: 'Enter the date' }),
    outcome: choice(
      'What happened',
      {
        completed: 'It was completed',
        refused: 'The child or young person refused',
        missed: 'The appointment was missed',
      },
      { required: 'Say what happened' },
    ),
    refusalFollowUp: sentences('What was done about the refusal', {
      hint: 'A refusal is the start of a conversation. What was offered instead, and when it will be asked again',
      onlyWhen: { field: 'outcome', is: ['refused', 'missed'] },
    }),
    consentedOn: onDay('Date consent was given'),
    requestedOn: onDay('Date it was asked for'),
    reportOn: onDay('Date the report was received'),
    practitioner: words('Who carried it out'),
    childSaid: ownWords('What the child said about their health'),
    plan: sentences('Health plan: what will be done, by whom, by when'),
  }),
  datedBy: 'heldOn',
  identifiedBy: ['kind'],
  voice: 'childSaid',
  form: {
    action: 'Record a health assessment',
    topic: 'Health',
    says: 'Read by the health team and those who care for this child.',
  },
  summary: h =>
    `${h.kind === 'initial' ? 'Initial' : 'Review'} health assessment ${h.outcome === 'refused' ? 'refused' : h.outcome === 'missed' ? 'missed' : 'completed'}`,
})
