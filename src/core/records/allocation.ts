import { childLevelRoles } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { choice, onDay, sentences, words, workerId } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

/** What a worker may be for a child. */
export const workerRoles = {
  'social-worker': 'Social worker',
  'personal-adviser': 'Personal adviser',
  'reviewing-officer': 'Independent reviewing officer',
  'second-worker': 'Second worker',
} as const

export default defineRecord({
  id: 'allocation',
  title: 'Worker',
  meaning:
    'A worker who has a child’s case, from one day up to but not on another. A handover is asked for, and holds once it is accepted; until then the new worker may read the record.',
  about: 'child',
  source: practice('Allocation and handover'),
  readBy: childLevelRoles,
  writtenBy: ['team-manager', 'social-worker', 'personal-adviser'],
  fields: returnFields({
    worker: workerId('Worker', { required: 'Choose a worker' }),
    role: choice('What they are for this child', workerRoles, { required: 'Say what they are for this child' }),
    askedOn: onDay('Date they were asked'),
    answer: choice('Did they accept?', {
      accepted: 'Accepted',
      declined: 'Declined',
      waiting: 'Waiting for an answer',
    }),
    declinedBecause: words('Why they declined', { onlyWhen: { field: 'answer', is: ['declined'] } }),
    introducedOn: onDay('Date they first met the young person'),
    startedOn: onDay('Date they took the case on', { mayBeAhead: true }),
    endedOn: onDay('Date they handed it over', { mayBeAhead: true }),
    handover: sentences('What the next worker must know'),
    reason: words('Why the worker changed'),
  }),
  datedBy: 'startedOn',
  identifiedBy: ['role', 'worker'],
  afterDeath: true,
  form: {
    action: 'Allocate a worker',
    topic: 'Workers and decisions',
    says: 'Read by those who work with this child.',
  },
  summary: a =>
    `${workerRoles[a.role as keyof typeof workerRoles] ?? 'Worker'}${a.answer === 'declined' ? ' asked, declined' : a.answer === 'waiting' ? ' asked, no answer yet' : ' allocated'}`,
})
