import { annexAFields } from '#core/returns/annex-a/record-fields.ts'
import section47 from '#core/returns/annex-a/tables/section-47.ts'
import { childLevelRoles } from '#core/roles.ts'
import { defineRecord } from './record.ts'

export default defineRecord({
  id: 'annex-a-section-47',
  title: 'Section 47 enquiry (Annex A)',
  meaning:
    'An enquiry under section 47 of the Children Act 1989, and the conference that followed, as a row of the list that Ofsted asks for.',
  about: 'child',
  source: {
    title: 'Inspecting local authority children’s services: Annex A, child-level data',
    section: 'List 5: Section 47 enquiry',
  },
  readBy: childLevelRoles,
  writtenBy: ['performance-analyst'],
  fields: annexAFields(section47),
  datedBy: 'startedOn',
  summary: () => 'Section 47 enquiry, as List 5 of Annex A has it',
})
