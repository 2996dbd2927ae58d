import { boardClerks, everyoneSignedIn } from '#core/roles.ts'
import { panelPack } from '#core/source.ts'
import { attached, onDay, refersTo, sentences } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'board-report',
  title: 'Report to another board',
  meaning: 'That a board reported to another one, on which day, and what it told.',
  about: 'authority',
  partOf: 'boards',
  comesInFiles: true,
  source: panelPack('Terms of reference, 11: reporting mechanisms'),
  readBy: everyoneSignedIn,
  writtenBy: boardClerks,
  fields: returnFields({
    board: refersTo('board', 'Which board reported', { required: 'Choose the board', alsoCalled: ['Board', 'From'] }),
    to: refersTo('board', 'To which board', { required: 'Choose the board', alsoCalled: ['To'] }),
    on: onDay('On', { required: 'Enter the date', alsoCalled: ['Date'] }),
    told: sentences('What it told'),
    file: attached('The report itself', {
      hint: 'As it was made. Whoever reads this may open it',
      alsoCalled: ['File', 'Document'],
    }),
  }),
  datedBy: 'on',
  identifiedBy: ['board', 'to', 'on'],
  listedAs: { title: 'Reports to other boards', fields: ['on', 'board', 'to', 'told'] },
  form: {
    action: 'Record a report to another board',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it. Write no child’s name.',
  },
  summary: r => `${r.board ?? 'A board'} reported to ${r.to ?? 'another'}`,
})
