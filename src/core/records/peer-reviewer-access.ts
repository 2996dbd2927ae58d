import { faultsOfAccess } from '#core/peer-challenges/faults.ts'
import { practice } from '#core/source.ts'
import { choice, onDay, refersTo, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

/** Whose records an access opens beside the peer challenge itself. */
export const opened = {
  nobody: 'No child’s record',
  sample: 'The children of one sample for audit',
  scope: 'Every child in the scope of the challenge',
} as const

export default defineRecord({
  id: 'peer-reviewer-access',
  title: 'Access of a peer reviewer',
  meaning:
    'Which account reviews which peer challenge, from which day to which, and whose records it opens. Both days count; the day after, it sees nothing.',
  about: 'authority',
  partOf: 'peer-challenges',
  source: practice('Access of guests to children’s records'),
  readBy: ['service-manager', 'performance-analyst', 'administrator'],
  writtenBy: ['service-manager'],
  fields: returnFields({
    account: words('User name', {
      required: 'Enter their user name',
      hint: 'Of an account whose role is peer reviewer',
    }),
    challenge: refersTo('peer-challenge', 'Peer challenge', { required: 'Choose the peer challenge' }),
    fromOn: onDay('First day', { required: 'Enter the first day', mayBeAhead: true }),
    toOn: onDay('Last day', { required: 'Enter the last day', mayBeAhead: true }),
    opens: choice('Whose records does it open?', opened, { required: 'Say whose records it opens' }),
    sample: refersTo('audit-sample', 'Which sample', {
      required: 'Choose the sample',
      hint: 'One that the peer challenge has in its scope',
      onlyWhen: { field: 'opens', is: ['sample'] },
    }),
  }),
  identifiedBy: ['account', 'challenge'],
  among: { types: ['peer-challenge'], faultsOf: faultsOfAccess },
  listedAs: { title: 'Access of peer reviewers', fields: ['account', 'challenge', 'fromOn', 'toOn', 'opens'] },
  form: {
    action: 'Give a peer reviewer access',
    topic: 'Workers and decisions',
    says: 'Restricted records stay closed, whatever is chosen here. To end an access sooner, correct its last day.',
  },
  summary: a => `Access of ${a.account ?? 'a peer reviewer'}`,
})
