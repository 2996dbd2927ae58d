import { faultsOfFinding } from '#core/peer-challenges/faults.ts'
import { peerChallengeReaders } from '#core/roles.ts'
import { peerChallenge } from '#core/source.ts'
import { choice, ownReference, refersTo, rowsOf, sentences, words, yesOrNo } from './fields.ts'
import { peerWays, WAYS_ALSO_CALLED } from './peer-evidence.ts'
import { defineRecord, returnFields } from './record.ts'
import { matterOfReference } from './references.ts'

export default defineRecord({
  id: 'peer-finding',
  title: 'Finding of a peer challenge',
  meaning:
    'A strength or an area for consideration as the peers feed it back, and the evidence notes that it rests on.',
  about: 'authority',
  partOf: 'peer-challenges',
  comesInFiles: true,
  source: peerChallenge('Headline strengths and areas for consideration'),
  readBy: peerChallengeReaders,
  writtenBy: ['service-manager', 'performance-analyst', 'peer-reviewer'],
  fields: returnFields({
    reference: ownReference('F'),
    challenge: refersTo('peer-challenge', 'Peer challenge', { required: 'Choose the peer challenge' }),
    way: choice('What it is', peerWays, {
      required: 'Say whether it is a strength or an area for consideration',
      alsoCalled: ['Strength or area for consideration'],
      choicesAlsoCalled: WAYS_ALSO_CALLED,
    }),
    says: sentences('In the words of the feedback', {
      required: 'Write the finding',
      hint: 'Everyone who signs in reads it. Write no child’s name',
      alsoCalled: ['Finding'],
    }),
    isHeadline: yesOrNo('Is it a headline?', { hint: 'Headlines stand first in the feedback' }),
    theme: words('Line of enquiry or theme', {
      required: 'Say which line of enquiry or theme it belongs to',
      alsoCalled: ['Theme'],
      hint: 'A line of enquiry as the peer challenge names it, or a theme that came up beside them',
    }),
    evidence: rowsOf(
      'Evidence notes that it rests on',
      { note: refersTo('peer-evidence', 'Evidence note') },
      { knownBy: 'note' },
    ),
  }),
  identifiedBy: ['reference'],
  matter: matterOfReference,
  among: { types: ['peer-evidence'], faultsOf: faultsOfFinding },
  listedAs: { title: 'Findings of peer challenges', fields: ['reference', 'challenge', 'way', 'theme', 'says'] },
  form: {
    action: 'Write a finding',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it, members of the panel among them. Write no child’s name.',
  },
  summary: f => f.says ?? 'A finding of a peer challenge',
})
