import { childLevelRoles } from '#core/roles.ts'
import { carePlanning } from '#core/source.ts'
import { choice, onDay, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'temporary-approval',
  title: 'Temporary approval of a connected person',
  meaning:
    'The approval of a relative or friend as a foster carer for up to 16 weeks (regulation 24), and what became of it.',
  about: 'child',
  source: carePlanning('regulation 24'),
  readBy: childLevelRoles,
  writtenBy: ['social-worker', 'team-manager'],
  fields: returnFields({
    approvedOn: onDay('Date of temporary approval', { required: 'Enter the date of approval' }),
    carer: words('Carer'),
    extendedOn: onDay('Date it was extended (regulation 25)'),
    extendedFor: choice('Why it was extended', {
      assessment: 'The full assessment would not be finished in time: once, by up to 8 weeks',
      review: 'They were not approved and asked for a review: until its outcome is known',
    }),
    endedOn: onDay('Date it ended or was replaced by full approval'),
    outcome: choice('How it ended', {
      approved: 'The carer was approved as a foster carer',
      'special-guardianship': 'Special guardianship order',
      moved: 'The child moved',
      home: 'The child went home',
      lapsed: 'It ran out',
    }),
  }),
  datedBy: 'approvedOn',
  form: {
    action: 'Record a temporary approval',
    topic: 'Home',
    says: 'Read by those who work with this child and by the fostering team.',
  },
  summary: t => (t.endedOn ? 'Temporary approval, ended' : 'Temporary approval of a connected person'),
})
