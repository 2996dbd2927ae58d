import { howOften } from '#core/boards/how-often.ts'
import { reportsAlsoCalled, reportTitles } from '#core/report-names.ts'
import { boardClerks, everyoneSignedIn } from '#core/roles.ts'
import { panelPack } from '#core/source.ts'
import { choice, choiceFrom, onDay, ownReference, refersTo, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'
import { matterOfReference } from './references.ts'

export default defineRecord({
  id: 'report-cadence',
  title: 'Report of a work programme',
  meaning: 'Which report a board receives and how often, so that what is missing from an agenda can be told.',
  about: 'authority',
  partOf: 'boards',
  comesInFiles: true,
  source: panelPack('Terms of reference, 5 and 6: work programme and performance monitoring'),
  readBy: everyoneSignedIn,
  writtenBy: boardClerks,
  fields: returnFields({
    reference: ownReference('W'),
    board: refersTo('board', 'Board', { required: 'Choose the board' }),
    title: words('Report', { required: 'Say which report', alsoCalled: ['Title'] }),
    author: words('Who brings it', { alsoCalled: ['Author', 'Lead'] }),
    every: choice('How often', howOften, { required: 'Choose how often', alsoCalled: ['Frequency', 'Cadence'] }),
    startedOn: onDay('First due on', {
      required: 'Enter the date',
      hint: 'It belongs on the agenda of the first meeting on or after that day',
      mayBeAhead: true,
      alsoCalled: ['From', 'First due'],
    }),
    endedOn: onDay('Until', { hint: 'The first day from which it is due no more', mayBeAhead: true }),
    report: choiceFrom('Report of the pack', ({ reports }) => reportTitles(reports), {
      hint: 'Where Waymark writes it',
      choicesAlsoCalled: reportsAlsoCalled,
    }),
  }),
  identifiedBy: ['reference'],
  matter: matterOfReference,
  listedAs: {
    title: 'Reports of work programmes',
    fields: ['reference', 'title', 'board', 'every', 'author', 'startedOn'],
  },
  form: {
    action: 'Add a report to a work programme',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it, members of the board among them.',
  },
  summary: c => c.title ?? 'A report',
})
