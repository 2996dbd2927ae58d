import { everyoneSignedIn } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { onDay, sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'care-leaver-setting',
  title: 'Choice of who is a care leaver',
  meaning:
    'Which definition of a care leaver the council’s figures count by from a day on. The definition before it stays in force up to that day.',
  about: 'authority',
  source: practice('Definitions are dated and chosen by the council, and their effect is seen first'),
  readBy: everyoneSignedIn,
  writtenBy: ['service-manager', 'performance-analyst'],
  fields: returnFields({
    definition: words('Definition', { required: 'Choose the definition' }),
    fromOn: onDay('From', { required: 'Enter the date', mayBeAhead: true }),
    because: sentences('Why', { required: 'Say why' }),
    decidedBy: words('Who decided'),
  }),
  datedBy: 'fromOn',
  summary: s => `Who is a care leaver: ${s.definition ?? 'not said'}`,
})
