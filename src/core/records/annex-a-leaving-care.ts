import { annexAFields } from '#core/returns/annex-a/record-fields.ts'
import leavingCare from '#core/returns/annex-a/tables/leaving-care.ts'
import { childLevelRoles } from '#core/roles.ts'
import { defineRecord } from './record.ts'

export default defineRecord({
  id: 'annex-a-leaving-care',
  title: 'Leaving care services (Annex A)',
  meaning:
    'How things stand for someone who is entitled to leaving care services, as a row of the list that Ofsted asks for.',
  about: 'child',
  source: {
    title: 'Inspecting local authority children’s services: Annex A, child-level data',
    section: 'List 9: Leaving care services',
  },
  readBy: childLevelRoles,
  writtenBy: ['performance-analyst'],
  fields: annexAFields(leavingCare),
  summary: () => 'Leaving care services, as List 9 of Annex A has it',
})
