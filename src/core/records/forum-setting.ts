import { everyoneSignedIn } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { onDay, sentences, wholeNumber, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'forum-setting',
  title: 'Promise to forums',
  meaning:
    'How soon the council promises forums of young people an answer, and how large a part of the children it wants to take part, from a day on. The promise before it holds up to that day.',
  about: 'authority',
  partOf: 'voice',
  source: practice('Rules are dated and set by the council'),
  readBy: everyoneSignedIn,
  writtenBy: ['service-manager', 'performance-analyst', 'democratic-services'],
  fields: returnFields({
    fromOn: onDay('From', { required: 'Enter the date', mayBeAhead: true }),
    daysToAnswer: wholeNumber('Days to answer', 1, 365, {
      hint: 'The last day counts. Leave it out where nothing is promised',
    }),
    share: wholeNumber('Part of the children looked after who take part, in percent', 1, 100, {
      hint: 'Leave it out for a tenth',
    }),
    because: sentences('Why', { required: 'Say why' }),
    decidedBy: words('Who decided'),
  }),
  datedBy: 'fromOn',
  listedAs: { title: 'Promises to forums', fields: ['fromOn', 'daysToAnswer', 'share', 'because'] },
  form: {
    action: 'Record a promise to forums',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it. What was promised before stays on record.',
  },
  summary: s => `Answers within ${s.daysToAnswer ?? 'no promised number of'} days`,
})
