import { faultsOfAction } from '#core/actions/faults.ts'
import { questionTitles } from '#core/audit-tools/audit-tool.ts'
import type { Body } from '#core/entry.ts'
import { everyoneSignedIn } from '#core/roles.ts'
import { peerChallengeReport } from '#core/source.ts'
import {
  choice,
  choiceFrom,
  indicatorNumber,
  onDay,
  ownReference,
  refersTo,
  rowsOf,
  sentences,
  standardId,
  words,
} from './fields.ts'
import { notBefore } from './not-before.ts'
import { defineRecord, returnFields } from './record.ts'
import { matterOfReference } from './references.ts'
import { decisionsReferredTo } from './supervision.ts'

export default defineRecord({
  id: 'action',
  title: 'Action',
  meaning:
    'What the council does about recommendations: who does it, by when, and how it will be known that it made a difference. A new date, progress, evidence and the end are records of their own, so that nothing of it is lost.',
  about: 'either',
  partOf: 'actions',
  comesInFiles: true,
  source: peerChallengeReport('The action plan'),
  readBy: everyoneSignedIn,
  writtenBy: ['service-manager', 'team-manager', 'performance-analyst', 'reviewing-officer', 'democratic-services'],
  fields: returnFields({
    reference: ownReference('A'),
    what: sentences('What is to be done', { required: 'Say what is to be done', alsoCalled: ['Action', 'What'] }),
    recommendations: rowsOf(
      'Recommendations that it answers',
      { recommendation: refersTo('recommendation', 'Recommendation') },
      { knownBy: 'recommendation' },
    ),
    resolution: refersTo('resolution', 'Resolution that it follows from'),
    owner: words('Who answers for it', {
      required: 'Say who answers for it',
      hint: 'A name or a job',
      alsoCalled: ['Owner', 'Lead', 'Responsible officer'],
    }),
    ownerAccount: words('Their user name', {
      hint: 'So that they find it among their own actions. Leave it out where they have none',
      alsoCalled: ['User name', 'Username'],
    }),
    team: words('Team'),
    board: words('Board', { hint: 'To which it is reported', alsoCalled: ['Reported to', 'Meeting'] }),
    agreedOn: onDay('Agreed on', {
      hint: 'From when its effect is measured: the day it is recorded, if left out',
      alsoCalled: ['Date agreed', 'Date'],
    }),
    dueOn: onDay('First due on', {
      required: 'Enter the date by which it is to be done',
      hint: 'Another date later on is a record of its own, and this one stays',
      mayBeAhead: true,
      alsoCalled: ['Due', 'Due on', 'Due date', 'By when', 'Timescale', 'Deadline'],
    }),
    knownBy: choice(
      'How shall we know that it worked?',
      {
        indicator: 'An indicator changes',
        standard: 'A standard is met',
        audit: 'An audit question is answered better',
        proof: 'Something else proves it',
      },
      { required: 'Say how we shall know', alsoCalled: ['Proved by', 'Measured by'] },
    ),
    indicator: indicatorNumber('Which indicator', {
      required: 'Choose the indicator',
      onlyWhen: { field: 'knownBy', is: ['indicator'] },
      alsoCalled: ['Indicator'],
    }),
    standard: standardId('Which standard', {
      required: 'Choose the standard',
      onlyWhen: { field: 'knownBy', is: ['standard'] },
      alsoCalled: ['Standard'],
    }),
    auditQuestion: choiceFrom('Which question', ({ auditTools }) => questionTitles(auditTools), {
      required: 'Choose the question',
      onlyWhen: { field: 'knownBy', is: ['audit'] },
      alsoCalled: ['Audit question'],
    }),
    proof: sentences('What will prove it', {
      required: 'Say what will prove it',
      onlyWhen: { field: 'knownBy', is: ['proof'] },
      alsoCalled: ['Proof', 'Success measure'],
    }),
    aim: words('What is aimed for', { hint: 'Such as 90% by March 2025', alsoCalled: ['Aim', 'Target'] }),
  }),
  identifiedBy: ['reference'],
  matter: matterOfReference,
  faultsBeside: faultsOfAction,
  among: {
    types: ['recommendation'],
    faultsOf(record, others) {
      const answered = Array.isArray(record.recommendations) ? (record.recommendations as readonly Body[]) : []
      const last = others
        .map(({ body }) => body)
        .filter(({ reference }) => answered.some(({ recommendation }) => recommendation === reference))
        .sort((a, b) => String(a.madeOn ?? '').localeCompare(String(b.madeOn ?? '')))
        .at(-1)
      return notBefore({
        record,
        field: 'dueOn',
        title: 'First due on',
        since: last?.madeOn,
        happened: `${last?.reference} was made`,
      })
    },
  },
  alsoReferredTo: { type: 'supervision', references: decisionsReferredTo },
  listedAs: { title: 'Actions', fields: ['reference', 'what', 'owner', 'team', 'board', 'dueOn'] },
  form: {
    action: 'Record an action',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it, members of the panel among them. Write no child’s name.',
    saysOf: { child: 'Read by those who may open this child’s record, and by nobody else.' },
  },
  summary: a => a.what ?? 'An action',
})
