import { childPageRoles, everyoneSignedIn } from '#core/roles.ts'
import { peerChallengeReport } from '#core/source.ts'
import { choice, onDay, refersTo, sentences } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

/** How far an action is, in the words of the paper. */
export const progressSaid = {
  'not-started': 'Not started',
  scheduled: 'Scheduled',
  'on-going': 'On-going',
  awaiting: 'Awaiting outcome',
  complete: 'Complete',
} as const

export default defineRecord({
  id: 'action-progress',
  title: 'Progress of an action',
  meaning: 'How far an action was on a day, as it was said.',
  about: 'either',
  partOf: 'actions',
  comesInFiles: true,
  source: peerChallengeReport('Progress of the action plan'),
  readBy: everyoneSignedIn,
  writtenBy: childPageRoles,
  fields: returnFields({
    action: refersTo('action', 'Action', { required: 'Choose the action', alsoCalled: ['Reference'] }),
    on: onDay('As on', { required: 'Enter the date', alsoCalled: ['Date', 'On'] }),
    status: choice('How far it is', progressSaid, {
      required: 'Say how far it is',
      alsoCalled: ['Status'],
      choicesAlsoCalled: {
        'on-going': ['Ongoing', 'In progress', 'Started'],
        awaiting: ['Awaiting an outcome', 'Complete and awaiting an outcome'],
        complete: ['Completed', 'Done'],
      },
    }),
    note: sentences('In a sentence or two', { hint: 'No child’s name', alsoCalled: ['Note', 'Progress', 'Update'] }),
  }),
  datedBy: 'on',
  identifiedBy: ['action'],
  listedAs: { title: 'Progress of actions', fields: ['action', 'on', 'status', 'note'] },
  form: {
    action: 'Record progress',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it, members of the panel among them. Write no child’s name.',
    saysOf: { child: 'Read by those who may open this child’s record, and by nobody else.' },
  },
  summary: p => progressSaid[p.status as keyof typeof progressSaid] ?? 'Progress of an action',
})
