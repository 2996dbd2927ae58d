import {
  aboutInFiles,
  faultsOfCommentary,
  matterOfCommentary,
  monthInFiles,
  proseInFiles,
  saysOtherwiseOf,
} from '#core/commentary-in-files.ts'
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
  comesInFiles: true,
  source: performanceReport('Performance analysis beside each table'),
  readBy: everyoneSignedIn,
  writtenBy: ['performance-analyst', 'service-manager', 'team-manager'],
  fields: returnFields({
    about: unasked(
      words('About', { inFiles: aboutInFiles, alsoCalled: ['Indicator', 'Indicator or group', 'Number', 'Measure'] }),
    ),
    month: unasked(words('Month', { inFiles: monthInFiles, alsoCalled: ['Report of'] })),
    promise: choice(
      'Was it done?',
      { done: 'Yes', partly: 'Partly', 'not-yet': 'Not yet', dropped: 'No, and it will not be' },
      {
        choicesAlsoCalled: {
          done: ['Done'],
          partly: ['Partly done'],
          'not-yet': ['Not yet done'],
          dropped: ['Dropped'],
        },
      },
    ),
    promiseNote: sentences('What came of it', { inFiles: proseInFiles }),
    whatHappened: sentences('What happened', { inFiles: proseInFiles, alsoCalled: ['Commentary', 'Narrative'] }),
    why: sentences('Why', { hint: 'What is behind it. Leave it out where nobody knows yet.', inFiles: proseInFiles }),
    whatNext: sentences('What happens next', {
      hint: 'What the council will do about it',
      inFiles: proseInFiles,
      alsoCalled: ['What next', 'Action', 'Actions'],
    }),
    byWhom: words('By whom', {
      hint: 'A job or a team, such as Head of service, looked after children',
      inFiles: proseInFiles,
      alsoCalled: ['Who', 'Owner', 'Lead'],
    }),
    by: onDay('By when', { mayBeAhead: true, alsoCalled: ['When', 'Due', 'Due date'] }),
  }),
  identifiedBy: ['about', 'month'],
  faultsBeside: faultsOfCommentary,
  matter: {
    of: matterOfCommentary,
    differs: saysOtherwiseOf,
    outcome: 'Both are kept, and the one recorded last stands.',
  },
  summary: c => `Commentary on ${c.about ?? 'a figure'} for ${c.month ?? 'a month'}`,
})
