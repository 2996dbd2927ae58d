import { practice } from '#core/source.ts'
import { sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'column-mapping',
  title: 'Column mapping',
  meaning:
    'Which column of an extract of the case system is which field of a kind of record. Kept once an import has used it, so that the next extract needs none.',
  about: 'authority',
  source: practice('The same extract comes every month'),
  readBy: ['performance-analyst'],
  writtenBy: ['performance-analyst'],
  fields: returnFields({
    kind: words('Kind of record', { required: 'Enter the kind of record' }),
    name: words('Name', { required: 'Enter a name' }),
    mapping: sentences('Mapping, as JSON', { required: 'Enter the mapping' }),
  }),
  identifiedBy: ['kind', 'name'],
  summary: m => `Column mapping ${m.name ?? 'without a name'}`,
})
