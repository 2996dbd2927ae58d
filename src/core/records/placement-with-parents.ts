import { childLevelRoles } from '#core/roles.ts'
import { carePlanning } from '#core/source.ts'
import { onDay, sentences, workerId } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'placement-with-parents',
  title: 'Placement with parents agreement',
  meaning: 'The assessment and agreement without which a child on a care order may not live with their parents.',
  about: 'child',
  source: carePlanning('regulation 17'),
  readBy: childLevelRoles,
  writtenBy: ['social-worker', 'team-manager', 'service-manager'],
  fields: returnFields({
    placedOn: onDay('Date the child moved in', { required: 'Enter the date the child moved in' }),
    assessedOn: onDay('Date the assessment was completed'),
    approvedOn: onDay('Date the nominated officer agreed'),
    approvedBy: workerId('Who agreed'),
    risks: sentences('What could go wrong, and what will be done'),
    endedOn: onDay('Date it ended'),
  }),
  datedBy: 'placedOn',
  form: { action: 'Record a placement with parents', topic: 'Home', says: 'Read by those who work with this child.' },
  summary: p => (p.approvedOn ? 'Placement with parents agreed' : 'Placement with parents, not agreed yet'),
})
