import { faultsOfLine } from '#core/peer-challenges/faults.ts'
import { peerChallengeReaders } from '#core/roles.ts'
import { peerChallenge } from '#core/source.ts'
import { attached, onDay, refersTo, sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'peer-document',
  title: 'Document for a peer challenge',
  meaning:
    'A document that the peers ask for before they come: who brings it by when, when it came, and what is missing from it.',
  about: 'authority',
  partOf: 'peer-challenges',
  comesInFiles: true,
  source: peerChallenge('Information shared with the team to support its preparations'),
  readBy: peerChallengeReaders,
  writtenBy: ['service-manager', 'performance-analyst', 'team-manager', 'reviewing-officer'],
  fields: returnFields({
    challenge: refersTo('peer-challenge', 'Peer challenge', { required: 'Choose the peer challenge' }),
    what: words('Document', { required: 'Say which document', alsoCalled: ['What', 'Document asked for'] }),
    line: words('Line of enquiry', {
      hint: 'As the peer challenge names it. Leave it out where it is for all of them',
    }),
    owner: words('Who brings it', { required: 'Say who brings it', hint: 'A name or a job', alsoCalled: ['Owner'] }),
    dueOn: onDay('Due on', {
      required: 'Enter the date by which it is needed',
      mayBeAhead: true,
      alsoCalled: ['Due', 'By when'],
    }),
    receivedOn: onDay('Received on', { hint: 'Leave it out until it has come', alsoCalled: ['Received'] }),
    file: attached('The document itself', {
      hint: 'The peers may open it for the days of their access',
      alsoCalled: ['File'],
    }),
    missing: sentences('What is missing from it', { hint: 'Leave it out where nothing is', alsoCalled: ['Missing'] }),
  }),
  identifiedBy: ['challenge', 'what'],
  among: { types: ['peer-challenge'], faultsOf: faultsOfLine },
  listedAs: {
    title: 'Documents for peer challenges',
    fields: ['what', 'challenge', 'line', 'owner', 'dueOn', 'receivedOn', 'missing'],
  },
  form: {
    action: 'Ask for a document',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it, the peers among them. Write no child’s name.',
  },
  summary: d => d.what ?? 'A document for a peer challenge',
})
