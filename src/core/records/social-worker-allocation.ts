import { childLevelRoles } from '#core/roles.ts'
import { code, date, defineRecord, returnFields, text } from './record.ts'

export default defineRecord({
  id: 'social-worker-allocation',
  title: 'Social worker',
  meaning: 'The social worker who had the child’s case, from one day up to but not on another.',
  about: 'child',
  topic: 'Workers and decisions',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Social worker episodes',
  },
  readBy: childLevelRoles,
  writtenBy: ['performance-analyst', 'team-manager'],
  fields: returnFields({
    bornOn: date('Date of birth'),
    socialWorker: text('Social worker'),
    startedOn: date('Date the social worker started'),
    endedOn: date('Date the social worker ended'),
    reasonForChange: code('Reason for change of social worker', 'social-worker-change'),
  }),
  datedBy: 'startedOn',
  summary: () => 'Social worker allocated',
})
