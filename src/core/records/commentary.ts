import { everyoneSignedIn } from '#core/roles.ts'
import { performanceReport } from '#core/source.ts'
import { choice, onDay, sentences, unasked, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'commentary',
  title: 'Commentary',
  meaning:
    'What the council says of a figure, or of a group of figures, in the report of a month. Figures in it are live fields such as {6.9}, which are filled in when it is read.',
  about: 'authority',
  source: performanceReport('Performance analysis beside each table'),
  readBy: everyoneSignedIn,
  writtenBy: ['performance-analyst', 'service-manager', 'team-manager'],
  fields: returnFields({
    about: unasked(words('About')),
    month: unasked(words('Month')),
    promise: choice('Was it done?', {
      done: 'Yes',
      partly: 'Partly',
      'not-yet': 'Not yet',
      dropped: 'No, and it will not be',
    }),
    promiseNote: sentences('What came of it'),
    whatHappened: sentences('What happened'),
    why: sentences('Why', { hint: 'What is behind it. Leave it out where nobody knows yet.' }),
    whatNext: sentences('What happens next', { hint: 'What the council will do about it' }),
    byWhom: words('By whom', { hint: 'A job or a team, such as Head of service, looked after children' }),
    by: onDay('By when', { mayBeAhead: true }),
  }),
  identifiedBy: ['about', 'month'],
  summary: c => `Commentary on ${c.about ?? 'a figure'} for ${c.month ?? 'a month'}`,
})
