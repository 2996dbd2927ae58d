import { closedWhereExempt } from '#core/boards/exempt.ts'
import { exemptParagraphs } from '#core/boards/paragraphs.ts'
import { reportsAlsoCalled, reportTitles } from '#core/report-names.ts'
import { boardClerks, everyoneSignedIn } from '#core/roles.ts'
import { localGovernmentAct1972 } from '#core/source.ts'
import { attached, choice, choiceFrom, onDay, ownReference, refersTo, sentences, wholeNumber, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'
import { matterOfReference } from './references.ts'

export default defineRecord({
  id: 'paper',
  title: 'Paper',
  meaning:
    'What is put before a board under an item: by whom, in which version, what it recommends, and whether it is exempt. A supplement is a paper that replaces another.',
  about: 'authority',
  partOf: 'boards',
  comesInFiles: true,
  source: localGovernmentAct1972('section 100B: access to agenda and connected reports'),
  readBy: everyoneSignedIn,
  writtenBy: boardClerks,
  fields: returnFields({
    reference: ownReference('P'),
    item: refersTo('agenda-item', 'Agenda item', { required: 'Choose the item' }),
    title: words('Title', { required: 'Enter its title' }),
    author: words('Author', { required: 'Say who wrote it', alsoCalled: ['Report author', 'Written by'] }),
    version: wholeNumber('Version', 1, 99, { hint: '1 for the first' }),
    replaces: refersTo('paper', 'Paper that it replaces', { isOnlyNamed: true }),
    sentOn: onDay('Sent out on', { hint: 'Five clear days before the meeting, by law', mayBeAhead: true }),
    file: attached('The paper itself', { alsoCalled: ['File', 'Document'] }),
    report: choiceFrom('Report of the pack', ({ reports }) => reportTitles(reports), {
      hint: 'Where Waymark writes it',
      choicesAlsoCalled: reportsAlsoCalled,
    }),
    recommends: sentences('What it recommends', { hint: 'In the words that the board is asked to agree' }),
    exemptBy: choice('Is it exempt?', exemptParagraphs, {
      hint: 'Leave it out where everybody may read it. A paper of an exempt item is exempt by that',
      alsoCalled: ['Exempt', 'Exempt paragraph'],
    }),
  }),
  closedTo: closedWhereExempt,
  identifiedBy: ['reference'],
  matter: matterOfReference,
  listedAs: { title: 'Papers', fields: ['reference', 'item', 'title', 'author', 'version', 'exemptBy'] },
  form: {
    action: 'Record a paper',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it, unless it is exempt: then councillors and officers alone. Write no child’s name.',
  },
  summary: p => p.title ?? 'A paper',
})
