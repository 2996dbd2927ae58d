import { toolTitles } from '#core/audit-tools/audit-tool.ts'
import { MOST_SAMPLED } from '#core/audits/sample.ts'
import { strataTitles } from '#core/audits/strata.ts'
import { day, dayInWords } from '#core/dates.ts'
import { childLevelRoles } from '#core/roles.ts'
import { peerChallenge } from '#core/source.ts'
import { choice, choiceFrom, onDay, ownReference, sentences, wholeNumber, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'
import { matterOfReference } from './references.ts'

export default defineRecord({
  id: 'audit-sample',
  title: 'Sample for audit',
  meaning:
    'How children were drawn for audit. Drawn again from the same day, as recorded on the same instant, with the same seed, it is the same children.',
  about: 'authority',
  source: peerChallenge('Recommendation 9: focus the audit tool on intervention, impact and outcomes'),
  readBy: childLevelRoles,
  writtenBy: ['reviewing-officer', 'team-manager', 'service-manager', 'performance-analyst'],
  fields: returnFields({
    reference: ownReference('AS'),
    tool: choiceFrom('Audit tool', ({ auditTools }) => toolTitles(auditTools), { required: 'Choose the audit tool' }),
    drawnOn: onDay('Drawn on', { required: 'Enter the date' }),
    asAtOn: onDay('Of those who counted at the end of', { required: 'Enter the date' }),
    instant: words('As recorded on', { hint: 'An instant, such as 2026-04-02T09:15:00.000Z' }),
    strata: choice('How they were drawn', strataTitles, { required: 'Say how they were drawn' }),
    size: wholeNumber('How many', 1, MOST_SAMPLED, { required: 'Say how many' }),
    seed: words('Seed', { required: 'Give the seed' }),
    because: sentences('Why this sample'),
  }),
  datedBy: 'drawnOn',
  identifiedBy: ['reference'],
  matter: matterOfReference,
  summary: s =>
    `${s.tool ?? 'Sample for audit'}, drawn ${s.drawnOn === undefined ? 'on no day' : `on ${dayInWords(day(s.drawnOn))}`}`,
})
