import { childLevelRoles } from '#core/roles.ts'
import { childrenAct } from '#core/source.ts'
import { choice, onDay, ownWords, pounds, words, workerId } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

/** What care leavers may be owed. Amounts are set in law, in guidance or by each council, and are dated elsewhere. */
export const entitlements = {
  'setting-up-home': 'Setting-up-home allowance',
  'higher-education-bursary': 'Higher education bursary',
  'apprenticeship-bursary': 'Apprenticeship bursary',
  '16-to-19-bursary': '16 to 19 bursary',
  'council-tax': 'Council tax exemption or reduction',
  'vacation-accommodation': 'A home in vacations',
  'staying-put': 'Staying put allowance',
  'weekly-allowance': 'Weekly allowance at 16 or 17',
  'driving-lessons': 'Driving lessons and licence',
  'birthday-and-festivals': 'Birthday and festival money',
  'photo-id': 'Identity documents paid for',
  clothing: 'Clothing for interviews',
  'travel-pass': 'Bus or rail pass',
  advocacy: 'An advocate',
  'local-offer': 'The local offer, explained',
} as const

export default defineRecord({
  id: 'entitlement',
  title: 'Entitlement',
  meaning: 'Something a young person is or may be owed: told of, offered, accepted, paid or declined, and by whom.',
  about: 'child',
  source: childrenAct('section 23C'),
  readBy: childLevelRoles,
  writtenBy: ['personal-adviser', 'social-worker', 'team-manager'],
  fields: returnFields({
    item: choice('Entitlement', entitlements, { required: 'Choose the entitlement' }),
    toldOn: onDay('Date they were told of it'),
    offeredOn: onDay('Date it was offered'),
    acceptedOn: onDay('Date they accepted'),
    paidOn: onDay('Date it was paid or given'),
    declinedOn: onDay('Date they declined'),
    amountPence: pounds('Amount paid'),
    worker: workerId('By whom', { isMostlySelf: true }),
    youngPersonSaid: ownWords('What they said about it'),
    notes: words('Notes'),
  }),
  datedBy: 'toldOn',
  identifiedBy: ['item'],
  voice: 'youngPersonSaid',
  form: {
    action: 'Record an entitlement',
    topic: 'Money and documents',
    says: 'Read by the young person and those who help them.',
  },
  summary: e =>
    `${entitlements[e.item as keyof typeof entitlements] ?? 'Entitlement'} ${e.paidOn ? 'paid' : e.acceptedOn ? 'accepted' : e.declinedOn ? 'declined' : e.offeredOn ? 'offered' : 'told of'}`,
})
