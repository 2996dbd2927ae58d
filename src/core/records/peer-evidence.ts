import { faultsOfEvidence } from '#core/peer-challenges/faults.ts'
import { peerChallenge } from '#core/source.ts'
import { choice, onDay, ownReference, refersTo, rowsOf, sentences, words } from './fields.ts'
import { sourceKinds } from './peer-session.ts'
import { defineRecord, returnFields } from './record.ts'
import { matterOfReference } from './references.ts'

/** Which way a note or a finding of a peer challenge points. */
export const peerWays = { strength: 'A strength', consideration: 'An area for consideration' } as const

/** How files write them. */
export const WAYS_ALSO_CALLED = { strength: ['Strength'], consideration: ['Area for consideration', 'Consideration'] }

export default defineRecord({
  id: 'peer-evidence',
  title: 'Evidence note of a peer challenge',
  meaning:
    'What a peer heard, read or saw, where from, and which lines of enquiry it speaks to. Findings rest on such notes.',
  about: 'authority',
  partOf: 'peer-challenges',
  comesInFiles: true,
  source: peerChallenge('Over 60 strengths and areas for consideration, matched against the scope'),
  readBy: ['service-manager', 'performance-analyst', 'peer-reviewer'],
  writtenBy: ['service-manager', 'performance-analyst', 'peer-reviewer'],
  fields: returnFields({
    reference: ownReference('N'),
    challenge: refersTo('peer-challenge', 'Peer challenge', { required: 'Choose the peer challenge' }),
    on: onDay('Date', { required: 'Enter the date' }),
    note: sentences('What was heard, read or seen', {
      required: 'Write what was heard, read or seen',
      hint: 'Write no name of a child, and not who said it',
      alsoCalled: ['Note', 'Evidence'],
    }),
    way: choice('Which way does it point?', peerWays, {
      required: 'Say whether it is a strength or an area for consideration',
      alsoCalled: ['Strength or area for consideration'],
      choicesAlsoCalled: WAYS_ALSO_CALLED,
    }),
    lines: rowsOf(
      'Lines of enquiry that it speaks to',
      { line: words('Line of enquiry', { required: 'Give its name' }) },
      { required: 'Say which line of enquiry it speaks to', knownBy: 'line' },
    ),
    session: refersTo('peer-session', 'Session', { hint: 'Leave it out for what is from no session' }),
    kind: choice('Where it is from', sourceKinds, {
      hint: 'Leave it out where the session says it',
    }),
    from: words('Which one', { hint: 'Such as the name of a document, or of a group of people' }),
  }),
  datedBy: 'on',
  identifiedBy: ['reference'],
  matter: matterOfReference,
  among: { types: ['peer-challenge', 'peer-session'], faultsOf: faultsOfEvidence },
  listedAs: { title: 'Evidence notes', fields: ['reference', 'challenge', 'on', 'way', 'note'] },
  form: {
    action: 'Take a note',
    topic: 'Workers and decisions',
    says: 'The peers read it, and whoever manages the challenge in the council. Who said what is in no report.',
    needsOneOf: { fields: ['session', 'kind'], says: 'Choose the session, or say where it is from' },
  },
  summary: e => e.note ?? 'An evidence note',
})
