import { annexAFields } from '#core/returns/annex-a/record-fields.ts'
import referrals from '#core/returns/annex-a/tables/referrals.ts'
import { childLevelRoles } from '#core/roles.ts'
import { defineRecord } from './record.ts'

export default defineRecord({
  id: 'annex-a-referral',
  title: 'Referral (Annex A)',
  meaning: 'A referral of a child to social care, as a row of the list that Ofsted asks for.',
  about: 'child',
  source: {
    title: 'Inspecting local authority children’s services: Annex A, child-level data',
    section: 'List 3: Referral',
  },
  readBy: childLevelRoles,
  writtenBy: ['performance-analyst'],
  fields: annexAFields(referrals),
  datedBy: 'referredOn',
  summary: () => 'Referral, as List 3 of Annex A has it',
})
