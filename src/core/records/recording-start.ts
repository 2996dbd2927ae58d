import { everyoneSignedIn } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { onDay, sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'recording-start',
  title: 'Start of recording',
  meaning:
    'The first day on which the council’s records of one kind are complete. What fell due before it is not judged by its old date. Without it Waymark goes by the days of the records themselves.',
  about: 'authority',
  source: practice('Clocks start where recording began'),
  readBy: everyoneSignedIn,
  writtenBy: ['service-manager', 'performance-analyst'],
  fields: returnFields({
    recordType: words('Kind of record', { required: 'Choose the kind of record' }),
    fromOn: onDay('Complete from', { required: 'Enter the date', mayBeAhead: true }),
    because: sentences('Why', { required: 'Say why' }),
    decidedBy: words('Who decided'),
  }),
  datedBy: 'fromOn',
  summary: s => `Start of recording ${s.recordType ?? 'records'}`,
})
