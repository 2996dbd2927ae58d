import { everyoneSignedIn } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { choice, onDay, sentences, wholeNumber, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'small-number-setting',
  title: 'Setting of small numbers',
  meaning:
    'From how few children the council gives a figure no colour, or marks it, from a day on. The setting before it stays in force up to that day.',
  about: 'authority',
  source: practice('Rules are dated and set by the council'),
  readBy: everyoneSignedIn,
  writtenBy: ['service-manager', 'performance-analyst'],
  fields: returnFields({
    fromOn: onDay('From', { required: 'Enter the date', mayBeAhead: true }),
    fewerThan: wholeNumber('Fewer than', 0, 100, { required: 'Enter how few', hint: '0 for never' }),
    colour: choice('What becomes of the colour', {
      marked: 'It is marked “few children”',
      none: 'None is given',
    }),
    because: sentences('Why', { required: 'Say why' }),
    decidedBy: words('Who decided'),
  }),
  datedBy: 'fromOn',
  summary: s => `Small numbers: fewer than ${s.fewerThan ?? 'not said'}`,
})
