import { childLevelRoles } from '#core/roles.ts'
import { choice, onDay, sentences, unasked, words } from './fields.ts'
import { code, date, defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'missing-incident',
  title: 'Missing or away',
  meaning: 'A time when the child was missing from care, or away from placement without authorisation.',
  about: 'child',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Missing',
  },
  readBy: childLevelRoles,
  writtenBy: ['performance-analyst', 'social-worker', 'personal-adviser', 'team-manager'],
  fields: returnFields({
    bornOn: unasked(date('Date of birth')),
    kind: code('Missing or away', 'missing'),
    startedOn: onDay('Start of missing or away', { required: 'Enter the date they were missed' }),
    endedOn: onDay('End of missing or away'),
    circumstance: choice('What sort', {
      curfew: 'Late home',
      'wrong-place': 'Not where they should be, but known where',
      genuine: 'Missing, and nobody knew where',
    }),
    missingFrom: words('Where from'),
    told: words('Who was told, and when'),
    known: sentences('What is known of where they were and whom with'),
    oversight: sentences('What a manager decided'),
  }),
  datedBy: 'startedOn',
  form: {
    action: 'Record a missing episode',
    topic: 'Safety',
    says: 'Read by those who keep this child safe, and by the police where they are told.',
  },
  summary: m => (m.kind === 'A' ? 'Away from placement without authorisation' : 'Missing from care'),
})
