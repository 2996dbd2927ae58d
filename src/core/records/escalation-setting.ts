import { everyoneSignedIn } from '#core/roles.ts'
import { challengeReport } from '#core/source.ts'
import { escalationStages, stagesAlsoCalled } from './escalation.ts'
import { choice, onDay, rowsOf, sentences, wholeNumber, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'escalation-setting',
  title: 'Setting of the escalation process',
  meaning:
    'Who answers a reviewing officer’s concern at each stage, and within how many working days, in this council from a day on. A concern is answered by the process of the day it was raised.',
  about: 'authority',
  partOf: 'escalations',
  source: challengeReport('The escalation and challenge process'),
  readBy: everyoneSignedIn,
  writtenBy: ['service-manager', 'performance-analyst'],
  fields: returnFields({
    fromOn: onDay('From which day', { required: 'Enter the day from which it applies', mayBeAhead: true }),
    stages: rowsOf(
      'Stages that change',
      {
        stage: choice('Stage', escalationStages, {
          required: 'Choose the stage',
          choicesAlsoCalled: stagesAlsoCalled,
        }),
        workingDays: wholeNumber('Working days to answer', 1, 60),
        raisedBy: words('Who raises it'),
        goesTo: words('Whom it goes to'),
      },
      { knownBy: 'stage', hint: 'A stage that is not named, and what is left empty of one, stays as it was' },
    ),
    settledWithin: wholeNumber('Working days to settle all of it', 1, 250, {
      hint: 'From the day that it is raised; left empty, it stays as it was',
    }),
    because: sentences('Why', { required: 'Say why' }),
    decidedBy: words('Who decided'),
  }),
  datedBy: 'fromOn',
  listedAs: {
    title: 'Settings of the escalation process',
    fields: ['fromOn', 'settledWithin', 'because', 'decidedBy'],
  },
  form: {
    action: 'Set the days and roles of the escalation process',
    topic: 'Workers and decisions',
    says: 'Read by everyone who raises or answers concerns: their clocks follow it from that day.',
    needsOneOf: {
      fields: ['stages', 'settledWithin'],
      says: 'Say what changes: a stage, or the days to settle all of it',
    },
  },
  summary: s => `Escalation process from ${s.fromOn ?? 'no day'}`,
})
