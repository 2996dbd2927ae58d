import { childLevelRoles } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { onDay, sentences } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'pre-birth-assessment',
  title: 'Pre-birth assessment',
  meaning: 'The assessment of an unborn child’s needs and safety.',
  about: 'child',
  source: practice('Pre-birth assessments start at 28 weeks and end by 36'),
  readBy: childLevelRoles,
  writtenBy: ['social-worker', 'team-manager'],
  fields: returnFields({
    expectedOn: onDay('Date the child is expected', {
      mayBeAhead: true,
      required: 'Enter the date the child is expected',
    }),
    startedOn: onDay('Date the assessment started'),
    completedOn: onDay('Date it was completed'),
    plan: sentences('Plan for the birth, including early permanence'),
  }),
  datedBy: 'startedOn',
  form: {
    action: 'Record a pre-birth assessment',
    topic: 'Legal and permanence',
    says: 'Read by those who plan for this child.',
    beforeBirth: true,
  },
  summary: p => (p.completedOn ? 'Pre-birth assessment completed' : 'Pre-birth assessment started'),
})
