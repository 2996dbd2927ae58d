import { childLevelRoles } from '#core/roles.ts'
import { interactiveTool } from '#core/source.ts'
import { choice, dfeCode, onDay, sentences, wholeNumber } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'sdq',
  title: 'Strengths and difficulties questionnaire',
  meaning: 'The score of a questionnaire about a child’s emotional wellbeing, or why there is none.',
  about: 'child',
  source: interactiveTool('SDQ score'),
  readBy: [...childLevelRoles, 'health-team', 'virtual-school'],
  writtenBy: ['social-worker', 'team-manager', 'health-team', 'virtual-school'],
  fields: returnFields({
    completedOn: onDay('Date it was completed', { required: 'Enter the date' }),
    score: wholeNumber('Total score, 0 to 40', 0, 40, {
      hint: '0 to 13 is the normal range, 14 to 16 borderline, 17 to 40 a cause for concern',
    }),
    reason: dfeCode('If there is no score, why', 'sdq-reason'),
    completedBy: choice('Completed by', { carer: 'The carer', school: 'The school', child: 'The child' }),
    consideredOn: onDay('Date a referral for help was considered'),
    referredOn: onDay('Date referred for help'),
    intervention: sentences('What help was given, and what came of it'),
  }),
  datedBy: 'completedOn',
  form: {
    action: 'Record an SDQ',
    topic: 'Health',
    says: 'Read by the health team, the virtual school and those who care for this child.',
  },
  summary: s => (s.score === undefined ? 'SDQ: no score' : `SDQ score ${s.score}`),
})
