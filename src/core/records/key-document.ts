import { childLevelRoles } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { choice, onDay, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

/** The papers without which an adult cannot work, rent or travel. */
export const keyDocuments = {
  'birth-certificate': 'Birth certificate',
  passport: 'Passport or travel document',
  'national-insurance': 'National Insurance number',
  'bank-account': 'Bank account',
  'photo-id': 'Photo identity card or driving licence',
  'nhs-number': 'NHS number',
  'immigration-status': 'Proof of immigration status',
} as const

export default defineRecord({
  id: 'key-document',
  title: 'Key document',
  meaning: 'A paper that a young person needs as an adult: applied for, held, and when it runs out.',
  about: 'child',
  source: practice('Key documents before 18'),
  readBy: childLevelRoles,
  writtenBy: ['personal-adviser', 'social-worker', 'team-manager'],
  fields: returnFields({
    document: choice('Which document', keyDocuments, { required: 'Choose which document' }),
    appliedOn: onDay('Date it was applied for'),
    heldOn: onDay('Date the young person had it'),
    expiresOn: onDay('Date it runs out', { mayBeAhead: true }),
    heldBy: words('Who keeps it'),
  }),
  datedBy: 'heldOn',
  identifiedBy: ['document'],
  form: {
    action: 'Record a key document',
    topic: 'Money and documents',
    says: 'Read by those who help this young person.',
  },
  summary: d =>
    `${keyDocuments[d.document as keyof typeof keyDocuments] ?? 'Key document'} ${d.heldOn ? 'held' : 'applied for'}`,
})
