import { childLevelRoles } from '#core/roles.ts'
import { childrenAct } from '#core/source.ts'
import { choice, onDay, sentences, workerId } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

/** What the law calls young people who were in care after 14. Source: Children Act 1989, Schedule 2 and sections 23A, 23C and 24. */
export const leavingCareCategories = {
  eligible: 'Eligible child',
  relevant: 'Relevant child',
  'former-relevant': 'Former relevant child',
  qualifying: 'Person qualifying for advice and assistance',
  none: 'None of these',
} as const

export default defineRecord({
  id: 'eligibility-decision',
  title: 'Decision on eligibility',
  meaning: 'What the council decided that a young person is in the law on leaving care, from a day, and why.',
  about: 'child',
  source: childrenAct('sections 23A, 23C and 24'),
  readBy: childLevelRoles,
  writtenBy: ['personal-adviser', 'team-manager', 'service-manager'],
  fields: returnFields({
    category: choice('Category', leavingCareCategories, { required: 'Choose the category' }),
    fromOn: onDay('From', { required: 'Enter the date' }),
    decidedOn: onDay('Date it was decided'),
    decidedBy: workerId('Who decided'),
    because: sentences('Why', { required: 'Say why' }),
  }),
  datedBy: 'fromOn',
  form: {
    action: 'Record a decision on eligibility',
    topic: 'Leaving care',
    says: 'Read by those who work with this young person, and by inspectors.',
  },
  summary: e => `Decided: ${leavingCareCategories[e.category as keyof typeof leavingCareCategories] ?? 'not said'}`,
})
