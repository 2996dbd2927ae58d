import { annexAFields } from '#core/returns/annex-a/record-fields.ts'
import adoption from '#core/returns/annex-a/tables/adoption.ts'
import { childLevelRoles } from '#core/roles.ts'
import { defineRecord } from './record.ts'

export default defineRecord({
  id: 'annex-a-adoption',
  title: 'Adoption (Annex A)',
  meaning: 'How far a child with a plan of adoption is, as a row of the list that Ofsted asks for.',
  about: 'child',
  source: {
    title: 'Inspecting local authority children’s services: Annex A, child-level data',
    section: 'List 10: Adoption',
  },
  readBy: childLevelRoles,
  writtenBy: ['performance-analyst'],
  fields: annexAFields(adoption),
  datedBy: 'decidedOn',
  summary: () => 'Plan of adoption, as List 10 of Annex A has it',
})
