import { annexAFields } from '#core/returns/annex-a/record-fields.ts'
import earlyHelp from '#core/returns/annex-a/tables/early-help.ts'
import { childLevelRoles } from '#core/roles.ts'
import { defineRecord } from './record.ts'

export default defineRecord({
  id: 'annex-a-early-help',
  title: 'Early help assessment (Annex A)',
  meaning: 'An early help assessment of a child, as a row of the list that Ofsted asks for.',
  about: 'child',
  source: {
    title: 'Inspecting local authority children’s services: Annex A, child-level data',
    section: 'List 2: Early help assessment',
  },
  readBy: childLevelRoles,
  writtenBy: ['performance-analyst'],
  fields: annexAFields(earlyHelp),
  datedBy: 'startedOn',
  summary: () => 'Early help assessment, as List 2 of Annex A has it',
})
