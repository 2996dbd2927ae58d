import { everyoneSignedIn } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { onDay, sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'standard-setting',
  title: 'Setting of a standard',
  meaning:
    'How the council sets one of its standards from a day on: another interval, or a duty switched on that had not commenced. The setting before it stays in force up to that day.',
  about: 'authority',
  source: practice('Rules are dated and set by the council, and tried on history first'),
  readBy: everyoneSignedIn,
  writtenBy: ['service-manager', 'performance-analyst'],
  fields: returnFields({
    standard: words('Standard', { required: 'Choose the standard' }),
    fromOn: onDay('From', { required: 'Enter the date', mayBeAhead: true }),
    intervals: words('Intervals', { hint: 'Such as every=4 weeks' }),
    because: sentences('Why', { required: 'Say why' }),
    decidedBy: words('Who decided'),
  }),
  datedBy: 'fromOn',
  summary: s => `Setting of ${s.standard ?? 'a standard'}`,
})
