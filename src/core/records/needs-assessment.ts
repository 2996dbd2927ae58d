import { childLevelRoles } from '#core/roles.ts'
import { carePlanning } from '#core/source.ts'
import { onDay, ownWords, sentences } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'needs-assessment',
  title: 'Needs assessment',
  meaning: 'The assessment of what an eligible or relevant young person needs, on which the pathway plan rests.',
  about: 'child',
  source: carePlanning('regulation 42'),
  readBy: childLevelRoles,
  writtenBy: ['social-worker', 'personal-adviser', 'team-manager'],
  fields: returnFields({
    startedOn: onDay('Date the assessment started'),
    completedOn: onDay('Date the assessment was completed', { required: 'Enter the date it was completed' }),
    youngPersonSaid: ownWords('What the young person said they need'),
    health: sentences('Health and development'),
    education: sentences('Education, training and employment'),
    support: sentences('Support from family and other people who matter'),
    money: sentences('Money'),
    skills: sentences('Skills for living independently'),
    home: sentences('Where they will live, and the care they need'),
    identity: sentences('Identity, and immigration status where it applies'),
  }),
  datedBy: 'completedOn',
  voice: 'youngPersonSaid',
  form: {
    action: 'Record a needs assessment',
    topic: 'Leaving care',
    says: 'Read by the young person and those who help them plan.',
  },
  summary: () => 'Needs assessment completed',
})
