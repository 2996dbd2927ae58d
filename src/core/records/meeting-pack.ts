import { boardClerks, everyoneSignedIn } from '#core/roles.ts'
import { localGovernmentAct1972 } from '#core/source.ts'
import { onDay, refersTo, rowsOf, wholeNumber } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'meeting-pack',
  title: 'Papers that were sent out',
  meaning:
    'Which papers of a meeting were sent out on a day, and which pages of the pack they are. The first time is version 1, each supplement the next. What was printed keeps its pages.',
  about: 'authority',
  source: localGovernmentAct1972('section 100B: access to agenda and connected reports'),
  readBy: everyoneSignedIn,
  writtenBy: boardClerks,
  fields: returnFields({
    meeting: refersTo('meeting', 'Meeting'),
    version: wholeNumber('Version', 1, 99),
    on: onDay('Sent out on'),
    papers: rowsOf('Papers', {
      paper: refersTo('paper', 'Paper', { isOnlyNamed: true }),
      firstPage: wholeNumber('First page', 1, 100_000),
      lastPage: wholeNumber('Last page', 1, 100_000),
    }),
  }),
  datedBy: 'on',
  identifiedBy: ['meeting', 'version'],
  listedAs: { title: 'Papers that were sent out', fields: ['meeting', 'version', 'on'] },
  summary: p => `Papers of ${p.meeting ?? 'a meeting'}, version ${p.version ?? 1}`,
})
