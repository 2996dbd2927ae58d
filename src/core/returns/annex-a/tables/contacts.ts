import { whoTheyAre } from '#core/returns/annex-a/child-columns.ts'
import contactSource from '#core/returns/annex-a/codes/contact-source.ts'
import { childIdentifier, defineList } from '#core/returns/annex-a/list.ts'

export default defineList({
  id: 'contacts',
  number: 1,
  title: 'Contacts',
  scope:
    'All contacts received in the six months before the inspection, with a row for each child that a contact is about.',
  record: 'annex-a-contact',
  identifier: childIdentifier,
  about: 'child',
  identifiedBy: ['Date of Contact'],
  columns: [
    ...whoTheyAre,
    {
      name: 'Date of Contact',
      field: 'contactedOn',
      holds: 'date',
      isRequired: true,
      alsoCalled: /\bdate\b.*\bcontact\b/i,
    },
    {
      name: 'Contact Source',
      field: 'source',
      holds: contactSource,
      isRequired: true,
      alsoCalled: /\bcontact\b.*\bsource\b/i,
    },
  ],
})
