import { childLevelRoles } from '#core/roles.ts'
import { challengeReport } from '#core/source.ts'
import { choice, onDay, ownWords, rowsOf, sentences, words, workerId } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

/** The four grades of a checklist, the best first. */
export const checklistGrades = {
  outstanding: 'Outstanding',
  good: 'Good',
  'requires-improvement': 'Requires improvement',
  inadequate: 'Inadequate',
} as const

export default defineRecord({
  id: 'quality-checklist',
  title: 'Reviewing officer’s quality checklist',
  meaning:
    'What the independent reviewing officer (IRO) finds, before a review, of the quality of the child’s plan and of their journey through care. Inadequate overall is a concern raised at stage 1 as well.',
  about: 'child',
  source: challengeReport('Quality assurance and compliance'),
  readBy: childLevelRoles,
  writtenBy: ['reviewing-officer', 'team-manager'],
  fields: returnFields({
    completedOn: onDay('Date it was completed', { required: 'Enter the date' }),
    reviewOn: onDay('The review that it is for', {
      hint: 'The day on which that review is held or planned',
      mayBeAhead: true,
    }),
    worker: workerId('Which reviewing officer', { isMostlySelf: true }),
    areas: rowsOf(
      'Areas of the plan and of the journey through care',
      {
        area: choice(
          'Area',
          {
            'care-plan': 'Care plan: quality and clarity',
            assessment: 'Assessment up to date',
            permanence: 'Permanence and delay',
            legal: 'Legal status and proceedings',
            placement: 'Where the child lives',
            health: 'Health',
            education: 'Education',
            contact: 'Family time and contact',
            visits: 'Visits and direct work',
            oversight: 'Supervision and management oversight',
            voice: 'The child’s voice',
            'life-story': 'Identity and life story',
            transition: 'Preparing for adulthood',
            records: 'Records and reports ready for the review',
          },
          { required: 'Choose the area' },
        ),
        grade: choice('Grade', checklistGrades, { required: 'Choose the grade' }),
        found: words('What was found'),
      },
      { knownBy: 'area' },
    ),
    overall: choice('Overall grade', checklistGrades, {
      required: 'Choose the overall grade',
      hint: 'Inadequate is also a concern raised with the team manager at stage 1: there is no need to record it again',
    }),
    mustChange: sentences('What must change, who does it and by when'),
    childSaid: ownWords('What the child says about their plan'),
  }),
  datedBy: 'completedOn',
  voice: 'childSaid',
  form: {
    action: 'Record a quality checklist',
    topic: 'Plans and reviews',
    says: 'Read by the team manager, who agrees with the reviewing officer what must change, and by inspectors.',
  },
  summary: c =>
    `Quality checklist: ${c.overall === undefined ? 'grade not recorded' : checklistGrades[c.overall].toLowerCase()}`,
})
