import { faultsOfSession } from '#core/peer-challenges/faults.ts'
import { peerChallengeReaders } from '#core/roles.ts'
import { peerChallenge } from '#core/source.ts'
import { choice, onDay, ownReference, refersTo, rowsOf, sentences, wholeNumber, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'
import { matterOfReference } from './references.ts'

/** What a peer challenge draws on: kinds of source. */
export const sourceKinds = {
  interview: 'Interview',
  'focus-group': 'Focus group',
  'case-audit': 'Case audit',
  observation: 'Observation',
  data: 'Data',
  document: 'Document',
} as const

export default defineRecord({
  id: 'peer-session',
  title: 'Session of a peer challenge',
  meaning: 'A part of the timetable of a peer challenge: when and where the peers meet whom, or look at what.',
  about: 'authority',
  partOf: 'peer-challenges',
  comesInFiles: true,
  source: peerChallenge('A co-produced timetable'),
  readBy: peerChallengeReaders,
  writtenBy: ['service-manager', 'performance-analyst', 'team-manager'],
  fields: returnFields({
    reference: ownReference('PS'),
    challenge: refersTo('peer-challenge', 'Peer challenge', { required: 'Choose the peer challenge' }),
    on: onDay('Day', { required: 'Enter the day', mayBeAhead: true, alsoCalled: ['Date', 'On'] }),
    startsAt: words('From', { hint: 'A time, such as 09:30', alsoCalled: ['Starts', 'Start'] }),
    endsAt: words('To', { hint: 'A time, such as 10:30', alsoCalled: ['Ends', 'End'] }),
    kind: choice('What it is', sourceKinds, { required: 'Choose what it is', alsoCalled: ['Kind'] }),
    what: words('With whom, or of what', {
      required: 'Say with whom, or of what',
      hint: 'Such as: Personal advisers. Write no child’s name',
      alsoCalled: ['With', 'Session'],
    }),
    people: sentences('Who is there', { hint: 'Names or jobs of staff and partners. No child’s name' }),
    howMany: wholeNumber('How many are met', 0, 1000, { alsoCalled: ['Participants'] }),
    peers: words('Which of the team', { alsoCalled: ['Team'] }),
    where: words('Where', { alsoCalled: ['Room', 'Place'] }),
    lines: rowsOf(
      'Lines of enquiry',
      { line: words('Line of enquiry', { required: 'Give its name' }) },
      { hint: 'As the peer challenge names them', knownBy: 'line' },
    ),
  }),
  datedBy: 'on',
  identifiedBy: ['reference'],
  matter: matterOfReference,
  among: { types: ['peer-challenge'], faultsOf: faultsOfSession },
  listedAs: {
    title: 'Sessions of peer challenges',
    fields: ['reference', 'challenge', 'on', 'startsAt', 'kind', 'what'],
  },
  form: {
    action: 'Add a session',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it, the peers among them. Write no child’s name.',
  },
  summary: s => s.what ?? 'A session of a peer challenge',
})
