import { auditGrades, toolTitles } from '#core/audit-tools/audit-tool.ts'
import { childLevelRoles } from '#core/roles.ts'
import { peerChallenge } from '#core/source.ts'
import { choice, choiceFrom, onDay, sentences, workerId } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'audit-moderation',
  title: 'Moderation of a case audit',
  meaning:
    'The grade that somebody else gave a case that was audited, having read it for themselves, and why it differs.',
  about: 'child',
  source: peerChallenge('Recommendation 9: focus the audit tool on intervention, impact and outcomes'),
  readBy: childLevelRoles,
  writtenBy: ['reviewing-officer', 'team-manager', 'service-manager'],
  fields: returnFields({
    tool: choiceFrom('Audit tool', ({ auditTools }) => toolTitles(auditTools), { required: 'Choose the audit tool' }),
    auditedOn: onDay('Date of the audit that is moderated', { required: 'Enter the date of the audit' }),
    moderatedOn: onDay('Date of the moderation', { required: 'Enter the date of the moderation' }),
    moderator: workerId('Who moderated it', {
      isMostlySelf: true,
      hint: 'Somebody other than the auditor: who reads their own audit again moderates nothing',
    }),
    grade: choice('Grade', auditGrades, { required: 'Choose the grade' }),
    because: sentences('Why, where it differs from the auditor’s'),
  }),
  datedBy: 'moderatedOn',
  identifiedBy: ['tool', 'auditedOn'],
  form: {
    action: 'Moderate a case audit',
    topic: 'Workers and decisions',
    says: 'Read by the auditor, the worker, their manager and those who learn from audits.',
  },
  summary: m => `Case audit moderated: ${m.grade ? auditGrades[m.grade] : 'no grade'}`,
})
