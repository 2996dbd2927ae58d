import { peerChallengeReaders } from '#core/roles.ts'
import { peerChallenge } from '#core/source.ts'
import { choice, refersTo, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

/** What somebody does in a peer challenge team. */
export const teamParts = {
  lead: 'Leads the team',
  member: 'Is one of the team',
  manager: 'Manages the challenge',
  expert: 'Is an expert by experience',
} as const

export default defineRecord({
  id: 'peer-team-member',
  title: 'Member of a peer challenge team',
  meaning: 'Who comes for a peer challenge, from where, and what they do in the team.',
  about: 'authority',
  partOf: 'peer-challenges',
  comesInFiles: true,
  source: peerChallenge('The peer challenge team'),
  readBy: peerChallengeReaders,
  writtenBy: ['service-manager', 'performance-analyst'],
  fields: returnFields({
    challenge: refersTo('peer-challenge', 'Peer challenge', { required: 'Choose the peer challenge' }),
    name: words('Name', { required: 'Enter their name' }),
    job: words('Job'),
    from: words('Where they come from', { hint: 'Their council or organisation' }),
    part: choice('In the team', teamParts, { required: 'Say what they do in the team' }),
  }),
  identifiedBy: ['challenge', 'name'],
  listedAs: { title: 'Peer challenge teams', fields: ['name', 'challenge', 'job', 'from', 'part'] },
  form: {
    action: 'Add a member of the team',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it. That somebody comes opens nothing to them: their access is a record of its own.',
  },
  summary: m => m.name ?? 'A member of a peer challenge team',
})
