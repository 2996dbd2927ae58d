import { childLevelRoles } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { choice, onDay, sentences } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'adult-services',
  title: 'Move to adult services',
  meaning: 'Planning for a young person with care needs who will need adult services at 18.',
  about: 'child',
  source: practice('Transition to adults: planning from 14, referral before 15'),
  readBy: [...childLevelRoles, 'health-team'],
  writtenBy: ['social-worker', 'personal-adviser', 'team-manager'],
  fields: returnFields({
    isNeeded: choice(
      'Will they need adult services?',
      { yes: 'Yes', no: 'No', unsure: 'Not known yet' },
      { required: 'Say whether they will need them' },
    ),
    plannedOn: onDay('Date planning started'),
    referredOn: onDay('Date they were referred'),
    assessedOn: onDay('Date adult services assessed them'),
    outcome: choice('Outcome', {
      accepted: 'They will have a service',
      'not-eligible': 'Not eligible',
      other: 'Other help was found',
    }),
    notes: sentences('Notes'),
  }),
  datedBy: 'plannedOn',
  form: {
    action: 'Record a move to adult services',
    topic: 'Leaving care',
    says: 'Read by those who plan for this young person.',
  },
  summary: () => 'Move to adult services',
})
