import { annexAFields } from '#core/returns/annex-a/record-fields.ts'
import contacts from '#core/returns/annex-a/tables/contacts.ts'
import { childLevelRoles } from '#core/roles.ts'
import { defineRecord } from './record.ts'

export default defineRecord({
  id: 'annex-a-contact',
  title: 'Contact (Annex A)',
  meaning: 'A contact about a child that the council received, as a row of the list that Ofsted asks for.',
  about: 'child',
  source: {
    title: 'Inspecting local authority children’s services: Annex A, child-level data',
    section: 'List 1: Contact',
  },
  readBy: childLevelRoles,
  writtenBy: ['performance-analyst'],
  fields: annexAFields(contacts),
  datedBy: 'contactedOn',
  summary: () => 'Contact, as List 1 of Annex A has it',
})
