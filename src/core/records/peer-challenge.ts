import { faultsOfChallenge } from '#core/peer-challenges/faults.ts'
import { peerChallengeReaders } from '#core/roles.ts'
import { peerChallenge } from '#core/source.ts'
import { onDay, ownReference, refersTo, rowsOf, sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'
import { matterOfReference } from './references.ts'

export default defineRecord({
  id: 'peer-challenge',
  title: 'Peer challenge',
  meaning:
    'Peers from elsewhere look at the service for a few days: what they are asked to look at, when they are on site, and which challenge before it is compared with.',
  about: 'authority',
  partOf: 'peer-challenges',
  comesInFiles: true,
  source: peerChallenge('The panel of reviewers were asked to observe the following areas'),
  readBy: peerChallengeReaders,
  writtenBy: ['service-manager', 'performance-analyst'],
  fields: returnFields({
    reference: ownReference('PC'),
    title: words('What it is called', {
      required: 'Say what it is called',
      hint: 'Such as: Leaving care peer challenge, March 2026',
      alsoCalled: ['Title', 'Name'],
    }),
    madeBy: words('Who carries it out', { hint: 'Such as the Local Government Association, or another council' }),
    fromOn: onDay('First day on site', { required: 'Enter the first day', mayBeAhead: true }),
    toOn: onDay('Last day on site', { required: 'Enter the last day', mayBeAhead: true }),
    about: sentences('What it is about', { hint: 'Such as young people in care and care leavers aged 16 to 24' }),
    lines: rowsOf(
      'Lines of enquiry',
      {
        line: words('Line of enquiry', { required: 'Give it a name', hint: 'A few words, such as: Pathway plans' }),
        asks: sentences('What is asked'),
        follows: words('Line of the challenge before that it follows', {
          hint: 'Where that one called it something else, as it stands there',
        }),
      },
      {
        required: 'Name at least one line of enquiry',
        hint: 'What the peers are asked to look at. Notes and findings say which of these they speak to',
        knownBy: 'line',
      },
    ),
    sponsor: words('Sponsor in the council', { hint: 'Who answers for it. A name or a job' }),
    selfAssessment: sentences('Self-assessment', {
      hint: 'What the council says of itself, as the peers are told it. Write no child’s name',
    }),
    samples: rowsOf(
      'Samples for audit in its scope',
      { sample: refersTo('audit-sample', 'Sample') },
      { hint: 'Reviewers open the children’s records only where their access says so', knownBy: 'sample' },
    ),
    comparedWith: refersTo('peer-challenge', 'The challenge before it', {
      hint: 'So that one cycle is compared with the last',
    }),
  }),
  identifiedBy: ['reference'],
  matter: matterOfReference,
  among: { types: [], faultsOf: faultsOfChallenge },
  listedAs: { title: 'Peer challenges', fields: ['reference', 'title', 'madeBy', 'fromOn', 'toOn'] },
  form: {
    action: 'Set up a peer challenge',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it, members of the panel among them. Write no child’s name.',
  },
  summary: c => c.title ?? 'A peer challenge',
})
