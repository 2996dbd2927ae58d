import { childLevelRoles } from '#core/roles.ts'
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
  writtenBy: ['performance-analyst', 'social-worker'],
  fields: returnFields({
    bornOn: date('Date of birth'),
    kind: code('Missing or away', 'missing'),
    startedOn: date('Start of missing or away'),
    endedOn: date('End of missing or away'),
  }),
  datedBy: 'startedOn',
  summary: m => (m.kind === 'A' ? 'Away from placement without authorisation' : 'Missing from care'),
})
