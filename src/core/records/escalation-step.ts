import { childLevelRoles } from '#core/roles.ts'
import { challengeReport } from '#core/source.ts'
import { escalationStages, escalationThemes, stagesAlsoCalled } from './escalation.ts'
import { choice, onDay, refersTo, sentences, several, workerId } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

const steps = {
  response: 'It was answered',
  'moved-up': 'It moved up a stage, or several',
  paused: 'It was paused',
  resumed: 'It was taken up again',
  'theme-settled': 'Part of it was settled',
  closed: 'It was closed',
} as const

/** What may come of a concern. */
export const escalationOutcomes = {
  resolved: 'Resolved',
  partly: 'Resolved in part',
  unresolved: 'Not resolved',
  withdrawn: 'Withdrawn',
} as const

export default defineRecord({
  id: 'escalation-step',
  title: 'Step of an escalation',
  meaning:
    'What happened to a concern that a reviewing officer raised: an answer, a move up, a pause, or how it ended.',
  about: 'child',
  source: challengeReport('The escalation and challenge process'),
  readBy: childLevelRoles,
  writtenBy: ['reviewing-officer', 'team-manager', 'service-manager', 'performance-analyst'],
  fields: returnFields({
    escalation: refersTo('escalation', 'Which escalation', {
      required: 'Choose the escalation',
      alsoCalled: ['Reference of the escalation', 'Reference', 'Escalation'],
    }),
    happenedOn: onDay('Date', { required: 'Enter the date' }),
    happened: choice('What happened', steps, { required: 'Say what happened' }),
    toStage: choice('To which stage', escalationStages, {
      required: 'Choose the stage',
      onlyWhen: { field: 'happened', is: ['moved-up'] },
      choicesAlsoCalled: stagesAlsoCalled,
    }),
    because: sentences('Why it was paused', {
      required: 'Say why',
      onlyWhen: { field: 'happened', is: ['paused'] },
    }),
    by: workerId('By whom', { isMostlySelf: true }),
    says: sentences('What was said or agreed'),
    themes: several('Which part', escalationThemes, {
      hint: 'Tick none where it is all of it',
      onlyWhen: { field: 'happened', is: ['theme-settled'] },
      alsoCalled: ['What it is about'],
    }),
    outcome: choice('What came of it', escalationOutcomes, {
      required: 'Say what came of it',
      onlyWhen: { field: 'happened', is: ['closed'] },
    }),
    effect: sentences('What it changed for the child', {
      onlyWhen: { field: 'happened', is: ['theme-settled', 'closed'] },
    }),
  }),
  datedBy: 'happenedOn',
  identifiedBy: ['escalation', 'happened', 'themes'],
  form: {
    action: 'Record a step of an escalation',
    topic: 'Plans and reviews',
    says: 'Read by the reviewing officer, the managers who answer, and inspectors.',
  },
  summary: s => (s.happened === undefined ? 'Step of an escalation' : `Escalation: ${steps[s.happened].toLowerCase()}`),
})
