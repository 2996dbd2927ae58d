import { MOST_MEGABYTES, USUAL_MEGABYTES } from '#core/attachment-limit.ts'
import { everyoneSignedIn } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { onDay, sentences, wholeNumber } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'attachment-setting',
  title: 'Setting of how large files may be',
  meaning:
    'How large a file may be that is attached to a record, from a day on. The setting before it stays in force up to that day.',
  about: 'authority',
  partOf: 'files',
  source: practice('Rules are dated and set by the council'),
  readBy: everyoneSignedIn,
  writtenBy: ['service-manager', 'performance-analyst', 'administrator'],
  fields: returnFields({
    fromOn: onDay('From', { required: 'Enter the date', mayBeAhead: true }),
    megabytes: wholeNumber('The largest file, in megabytes', 1, MOST_MEGABYTES, {
      required: 'Enter how many megabytes',
      hint: `${USUAL_MEGABYTES} where nothing is set`,
    }),
    because: sentences('Why'),
  }),
  datedBy: 'fromOn',
  listedAs: { title: 'How large files may be', fields: ['fromOn', 'megabytes', 'because'] },
  form: {
    action: 'Set how large files may be',
    topic: 'Workers and decisions',
    says: 'It is held against files that are attached from the day that you give. Those attached before stay.',
  },
  summary: s => `Files of up to ${s.megabytes ?? USUAL_MEGABYTES} MB`,
})
