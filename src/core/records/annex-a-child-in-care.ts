import { annexAFields } from '#core/returns/annex-a/record-fields.ts'
import childrenInCare from '#core/returns/annex-a/tables/children-in-care.ts'
import { childLevelRoles } from '#core/roles.ts'
import { defineRecord } from './record.ts'

export default defineRecord({
  id: 'annex-a-child-in-care',
  title: 'Child in care (Annex A)',
  meaning:
    'How things stand for a child in care, or who lately ceased to be, as a row of the list that Ofsted asks for.',
  about: 'child',
  source: {
    title: 'Inspecting local authority children’s services: Annex A, child-level data',
    section: 'List 8: Child in care',
  },
  readBy: childLevelRoles,
  writtenBy: ['performance-analyst'],
  fields: annexAFields(childrenInCare),
  datedBy: 'startedOn',
  summary: () => 'In care, as List 8 of Annex A has it',
})
