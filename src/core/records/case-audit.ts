import { auditGrades, questionTitles, toolTitles } from '#core/audit-tools/audit-tool.ts'
import { childLevelRoles } from '#core/roles.ts'
import { peerChallenge } from '#core/source.ts'
import { choice, choiceFrom, onDay, ownWords, refersTo, rowsOf, sentences, several, workerId } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

/** What an audit has lessons about, for counting them over many children. */
export const auditThemes = {
  voice: 'The child’s voice',
  'life-story': 'Knowing the child',
  assessment: 'Assessment',
  plan: 'The plan',
  oversight: 'Supervision and management oversight',
  recording: 'Recording',
  safety: 'Risk and safety',
  health: 'Health',
  education: 'Education, training and work',
  home: 'Home and stability',
  family: 'Family, brothers and sisters',
  identity: 'Identity',
  permanence: 'Permanence and drift',
} as const

export default defineRecord({
  id: 'case-audit',
  title: 'Case audit',
  meaning:
    'What somebody who does not do the work found on reading a child’s record: what was done, what it changed for the child, how the child is now, and whether the rules were kept.',
  about: 'child',
  source: peerChallenge('Recommendation 9: focus the audit tool on intervention, impact and outcomes'),
  readBy: childLevelRoles,
  writtenBy: ['reviewing-officer', 'team-manager', 'service-manager'],
  fields: returnFields({
    tool: choiceFrom('Audit tool', ({ auditTools }) => toolTitles(auditTools), { required: 'Choose the audit tool' }),
    auditedOn: onDay('Date of the audit', { required: 'Enter the date of the audit' }),
    auditor: workerId('Who audited it', { isMostlySelf: true }),
    sample: refersTo('audit-sample', 'The sample that it belongs to', { alsoCalled: ['Sample'] }),
    repeatsAuditOn: onDay('Date of the audit that it repeats', { hint: 'Only for a re-audit, by the same tool' }),
    answers: rowsOf(
      'What was found',
      {
        question: choiceFrom('Question', ({ auditTools }) => questionTitles(auditTools)),
        grade: choice('Grade', auditGrades),
        restsOn: sentences('What that rests on'),
      },
      { knownBy: 'question' },
    ),
    grade: choice('Overall grade', auditGrades, { required: 'Choose the overall grade' }),
    youngPersonSaid: ownWords('What the young person says of the help they get'),
    workerSaid: sentences('What the worker says'),
    strengths: sentences('What is done well'),
    mustChange: sentences('What must change, who does it and by when'),
    themes: several('What it is about, for learning from many', auditThemes),
  }),
  datedBy: 'auditedOn',
  identifiedBy: ['tool'],
  voice: 'youngPersonSaid',
  form: {
    action: 'Record a case audit',
    topic: 'Workers and decisions',
    begunOn: '/case-audit',
    says: 'Read by the worker, their manager and those who learn from audits.',
  },
  summary: a => `Case audit: ${a.grade ? auditGrades[a.grade] : 'no grade'}`,
})
