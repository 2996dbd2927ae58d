import { peerChallengeReaders } from '#core/roles.ts'
import { peerChallengeReport } from '#core/source.ts'
import { choice, onDay, ownReference, refersTo, sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'
import { matterOfReference } from './references.ts'

/** Where recommendations come from. */
export const recommendationsFrom = {
  'peer-challenge': 'A peer challenge',
  inspection: 'An inspection',
  escalation: 'A reviewing officer’s escalation',
  audit: 'An audit',
  complaint: 'A complaint',
  panel: 'The corporate parenting panel',
  strategy: 'A strategy or plan',
  forum: 'A forum of young people',
  other: 'Something else',
} as const

export default defineRecord({
  id: 'recommendation',
  title: 'Recommendation',
  meaning:
    'What somebody told the council to do, in the words in which it was made, with where it comes from and whether the council accepts it.',
  about: 'authority',
  partOf: 'actions',
  comesInFiles: true,
  source: peerChallengeReport('Recommendations of the peer challenge team'),
  readBy: peerChallengeReaders,
  writtenBy: [
    'service-manager',
    'team-manager',
    'performance-analyst',
    'reviewing-officer',
    'democratic-services',
    'peer-reviewer',
  ],
  fields: returnFields({
    reference: ownReference('R'),
    from: choice('Where it comes from', recommendationsFrom, {
      required: 'Choose where it comes from',
      alsoCalled: ['From', 'Source'],
      choicesAlsoCalled: {
        'peer-challenge': ['Peer challenge', 'Peer review'],
        inspection: ['Inspection', 'Ofsted'],
        escalation: ['Escalation'],
        audit: ['Audit'],
        complaint: ['Complaint'],
        panel: ['Panel'],
        strategy: ['Strategy'],
        forum: ['Forum'],
        other: ['Other'],
      },
    }),
    resolution: refersTo('resolution', 'Resolution that it follows from', {
      onlyWhen: { field: 'from', is: ['panel', 'forum'] },
    }),
    raised: refersTo('raised', 'What young people raised', {
      isOnlyNamed: true,
      onlyWhen: { field: 'from', is: ['forum'] },
    }),
    which: words('Which one', { hint: 'Such as: leaving care peer challenge, March 2024' }),
    challenge: refersTo('peer-challenge', 'Which peer challenge', {
      onlyWhen: { field: 'from', is: ['peer-challenge'] },
      alsoCalled: ['Peer challenge'],
    }),
    madeOn: onDay('Made on', { required: 'Enter the date', alsoCalled: ['Date'] }),
    madeBy: words('Made by', { hint: 'A body or a job. No child’s name' }),
    says: sentences('Its words, as they were made', {
      required: 'Write what was recommended',
      alsoCalled: ['Recommendation', 'Words'],
    }),
    accepted: choice(
      'Is it accepted?',
      { yes: 'Yes', partly: 'In part', no: 'No' },
      { alsoCalled: ['Accepted'], choicesAlsoCalled: { partly: ['Partly', 'Partially'] } },
    ),
    whyNot: sentences('Why not, or not all of it', {
      required: 'Say why not',
      onlyWhen: { field: 'accepted', is: ['partly', 'no'] },
      alsoCalled: ['Why not'],
    }),
  }),
  identifiedBy: ['reference'],
  matter: matterOfReference,
  listedAs: { title: 'Recommendations', fields: ['reference', 'says', 'from', 'which', 'madeOn', 'accepted'] },
  form: {
    action: 'Record a recommendation',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it, members of the panel among them. Write no child’s name.',
  },
  summary: r => r.says ?? 'A recommendation',
})
