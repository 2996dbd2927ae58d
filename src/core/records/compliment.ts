import { childLevelRoles } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { complaintThemes, waysReceived } from './complaint.ts'
import { choice, onDay, ownWords, sentences, several } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'compliment',
  title: 'Compliment',
  meaning: 'What a child or young person, or somebody for them, said was done well, and what others may learn from it.',
  about: 'either',
  partOf: 'learning',
  source: practice('Complaints and compliments: learning as a standing item of the panel'),
  readBy: childLevelRoles,
  writtenBy: ['social-worker', 'personal-adviser', 'reviewing-officer', 'team-manager', 'service-manager'],
  fields: returnFields({
    receivedOn: onDay('Date it was received', { required: 'Enter the date it was received' }),
    how: choice('How it reached us', waysReceived),
    about: several('What it is about', complaintThemes, { required: 'Say what it is about' }),
    theirWords: ownWords('In their own words'),
    learnt: sentences('What others may learn from it'),
    thankedOn: onDay('Date they were thanked'),
  }),
  datedBy: 'receivedOn',
  identifiedBy: ['about'],
  listedAs: { title: 'Compliments to the council', fields: ['receivedOn', 'about', 'theirWords', 'learnt'] },
  voice: 'theirWords',
  form: {
    action: 'Record a compliment',
    topic: 'Workers and decisions',
    says: 'Read by those who work with this child, and passed on to whoever it is about.',
    saysOf: {
      authority:
        'For a compliment that concerns no one child. Read by those who work with children. Write no child’s name.',
    },
  },
  summary: () => 'Compliment',
})
