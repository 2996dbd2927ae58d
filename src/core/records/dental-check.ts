import { childLevelRoles } from '#core/roles.ts'
import { interactiveTool } from '#core/source.ts'
import { choice, onDay, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'dental-check',
  title: 'Dental check',
  meaning: 'A visit to the dentist: done, refused or missed.',
  about: 'child',
  source: interactiveTool('LACDental%'),
  readBy: [...childLevelRoles, 'health-team'],
  writtenBy: ['social-worker', 'personal-adviser', 'team-manager', 'health-team'],
  fields: returnFields({
    heldOn: onDay('Date of the check or appointment', { required: 'Enter the date' }),
    outcome: choice(
      'What happened',
      { done: 'Teeth were checked', refused: 'Refused', missed: 'The appointment was missed' },
      { required: 'Say what happened' },
    ),
    dentist: words('Dentist'),
    treatment: words('Treatment needed'),
  }),
  datedBy: 'heldOn',
  form: {
    action: 'Record a dental check',
    topic: 'Health',
    says: 'Read by the health team and those who care for this child.',
  },
  summary: d =>
    d.outcome === 'refused' ? 'Dental check refused' : d.outcome === 'missed' ? 'Dental check missed' : 'Dental check',
})
