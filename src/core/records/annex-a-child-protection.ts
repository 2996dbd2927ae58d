import { annexAFields } from '#core/returns/annex-a/record-fields.ts'
import childProtection from '#core/returns/annex-a/tables/child-protection.ts'
import { childLevelRoles } from '#core/roles.ts'
import { defineRecord } from './record.ts'

export default defineRecord({
  id: 'annex-a-child-protection',
  title: 'Child protection plan (Annex A)',
  meaning: 'A child protection plan, as a row of the list that Ofsted asks for.',
  about: 'child',
  source: {
    title: 'Inspecting local authority children’s services: Annex A, child-level data',
    section: 'List 7: Child protection plan',
  },
  readBy: childLevelRoles,
  writtenBy: ['performance-analyst'],
  fields: annexAFields(childProtection),
  datedBy: 'startedOn',
  summary: () => 'Child protection plan, as List 7 of Annex A has it',
})
