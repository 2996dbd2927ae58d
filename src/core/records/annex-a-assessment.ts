import { annexAFields } from '#core/returns/annex-a/record-fields.ts'
import assessments from '#core/returns/annex-a/tables/assessments.ts'
import { childLevelRoles } from '#core/roles.ts'
import { defineRecord } from './record.ts'

export default defineRecord({
  id: 'annex-a-assessment',
  title: 'Assessment (Annex A)',
  meaning: 'An assessment of a child, as a row of the list that Ofsted asks for.',
  about: 'child',
  source: {
    title: 'Inspecting local authority children’s services: Annex A, child-level data',
    section: 'List 4: Assessment',
  },
  readBy: childLevelRoles,
  writtenBy: ['performance-analyst'],
  fields: annexAFields(assessments),
  datedBy: 'startedOn',
  summary: () => 'Assessment, as List 4 of Annex A has it',
})
