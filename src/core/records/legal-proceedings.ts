import { childLevelRoles } from '#core/roles.ts'
import { childrenAct } from '#core/source.ts'
import { choice, onDay, sentences } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

/** What a council may be taking through law. */
export const proceedingsKinds = {
  'pre-proceedings': 'Pre-proceedings (Public Law Outline)',
  care: 'Care proceedings',
  discharge: 'Discharge of a care order',
  other: 'Other proceedings',
} as const

export default defineRecord({
  id: 'legal-proceedings',
  title: 'Legal proceedings',
  meaning: 'Pre-proceedings or proceedings about a child, from the day they began to the day they were over.',
  about: 'child',
  source: childrenAct('section 32'),
  readBy: childLevelRoles,
  writtenBy: ['social-worker', 'team-manager'],
  fields: returnFields({
    kind: choice('What', proceedingsKinds, { required: 'Choose what it is' }),
    startedOn: onDay('Date it began', {
      required: 'Enter the date it began',
      hint: 'The letter before proceedings, or the day the application was issued',
    }),
    nextHearingOn: onDay('Date of the next hearing or meeting', { mayBeAhead: true }),
    extendedOn: onDay('Date the court extended it'),
    extendedTo: onDay('Date the court extended it to', { mayBeAhead: true }),
    endedOn: onDay('Date it was over'),
    outcome: choice('How it ended', {
      'care-order': 'Care order',
      'supervision-order': 'Supervision order',
      'special-guardianship': 'Special guardianship order',
      'placement-order': 'Placement order',
      'no-order': 'No order',
      discharged: 'Order discharged',
      'stepped-down': 'Stepped down from pre-proceedings',
      issued: 'Proceedings were issued',
    }),
    delay: sentences('Why it is taking longer'),
  }),
  datedBy: 'startedOn',
  identifiedBy: ['kind'],
  form: {
    action: 'Record legal proceedings',
    topic: 'Legal and permanence',
    says: 'Read by those who work with this child and by the legal team.',
    beforeBirth: true,
  },
  summary: p => proceedingsKinds[p.kind as keyof typeof proceedingsKinds] ?? 'Legal proceedings',
})
