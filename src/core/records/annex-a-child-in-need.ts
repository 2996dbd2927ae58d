import { annexAFields } from '#core/returns/annex-a/record-fields.ts'
import childrenInNeed from '#core/returns/annex-a/tables/children-in-need.ts'
import { childLevelRoles } from '#core/roles.ts'
import { defineRecord } from './record.ts'

export default defineRecord({
  id: 'annex-a-child-in-need',
  title: 'Child in need (Annex A)',
  meaning: 'A time in which a child receives services as a child in need, as a row of the list that Ofsted asks for.',
  about: 'child',
  source: {
    title: 'Inspecting local authority children’s services: Annex A, child-level data',
    section: 'List 6: Child in need',
  },
  readBy: childLevelRoles,
  writtenBy: ['performance-analyst'],
  fields: annexAFields(childrenInNeed),
  datedBy: 'startedOn',
  summary: () => 'Child in need, as List 6 of Annex A has it',
})
