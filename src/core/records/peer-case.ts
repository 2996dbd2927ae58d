import { childLevelRoles } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { onDay, refersTo, sentences } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'peer-case',
  title: 'In the scope of a peer challenge',
  meaning:
    'That this child’s record is in the scope of a peer challenge, beside those of its samples. Reviewers whose access says so open it for their days.',
  about: 'child',
  source: practice('Access of guests to children’s records'),
  readBy: childLevelRoles,
  writtenBy: ['service-manager', 'team-manager'],
  fields: returnFields({
    challenge: refersTo('peer-challenge', 'Peer challenge', { required: 'Choose the peer challenge' }),
    namedOn: onDay('Named on', { required: 'Enter the date' }),
    because: sentences('Why this record', { hint: 'And that they, or whoever speaks for them, were told' }),
  }),
  datedBy: 'namedOn',
  identifiedBy: ['challenge'],
  form: {
    action: 'Put this record in the scope of a peer challenge',
    topic: 'Workers and decisions',
    says: 'Peer reviewers with access read the whole record for their days. A restricted record stays closed to them.',
  },
  summary: c => `In the scope of peer challenge ${c.challenge ?? ''}`.trim(),
})
