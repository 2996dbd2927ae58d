import { childPageRoles } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { onDay, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'death',
  title: 'Death',
  meaning: 'The day on which a child or care leaver died. Nothing is due for them from that day.',
  about: 'child',
  source: practice('No duty outlives the child; the record stays'),
  readBy: childPageRoles,
  writtenBy: ['team-manager', 'service-manager'],
  fields: returnFields({
    diedOn: onDay('Date of death', { required: 'Enter the date' }),
    notes: words('Notes'),
  }),
  datedBy: 'diedOn',
  afterDeath: true,
  form: {
    action: 'Record a death',
    topic: 'Workers and decisions',
    says: 'Letters, lists and reminders about this person stop.',
  },
  summary: () => 'Died',
})
