import { childLevelRoles } from '#core/roles.ts'
import { performanceReport } from '#core/source.ts'
import { choice, onDay, ownWords, sentences, workerId } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'nurse-visit',
  title: 'Nurse’s visit',
  meaning: 'A looked after children nurse meets a child where they live, soon after they come into care or later.',
  about: 'child',
  source: performanceReport('“Meet and greet” visits by the nurse within one week of admission'),
  readBy: [...childLevelRoles, 'health-team'],
  writtenBy: ['health-team', 'social-worker', 'team-manager'],
  fields: returnFields({
    visitedOn: onDay('Date of the visit', { required: 'Enter the date of the visit' }),
    outcome: choice(
      'What happened',
      { met: 'The nurse met the child', refused: 'The child did not want to meet', missed: 'They did not meet' },
      { required: 'Say what happened' },
    ),
    nurse: workerId('Which nurse'),
    childSaid: ownWords('What the child said'),
    notes: sentences('What the child needs for their health, and what happens next'),
  }),
  datedBy: 'visitedOn',
  voice: 'childSaid',
  form: {
    action: 'Record a nurse’s visit',
    topic: 'Health',
    says: 'Read by the health team and those who care for this child.',
  },
  summary: v => (v.outcome === 'met' || v.outcome === undefined ? 'Met the nurse' : 'Nurse’s visit: they did not meet'),
})
