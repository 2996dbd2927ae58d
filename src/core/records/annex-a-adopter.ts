import { annexAFields } from '#core/returns/annex-a/record-fields.ts'
import adopters from '#core/returns/annex-a/tables/adopters.ts'
import { defineRecord } from './record.ts'

export default defineRecord({
  id: 'annex-a-adopter',
  title: 'Prospective adopter (Annex A)',
  meaning: 'How far someone who wishes to adopt is, as a row of the list that Ofsted asks for.',
  about: 'authority',
  source: {
    title: 'Inspecting local authority children’s services: Annex A, child-level data',
    section: 'List 11: Prospective adopter',
  },
  readBy: ['performance-analyst'],
  writtenBy: ['performance-analyst'],
  fields: annexAFields(adopters),
  datedBy: 'enquiredOn',
  summary: () => 'Prospective adopter, as List 11 of Annex A has it',
})
