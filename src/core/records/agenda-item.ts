import { closedWhereExempt } from '#core/boards/exempt.ts'
import { exemptParagraphs } from '#core/boards/paragraphs.ts'
import { boardClerks, everyoneSignedIn } from '#core/roles.ts'
import { localGovernmentAct1972 } from '#core/source.ts'
import { asks } from './board.ts'
import { choice, ownReference, refersTo, sentences, wholeNumber, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'
import { matterOfReference } from './references.ts'

export default defineRecord({
  id: 'agenda-item',
  title: 'Agenda item',
  meaning:
    'What a meeting talks about: in which order, who brings it, what the board is asked, and whether it is exempt.',
  about: 'authority',
  partOf: 'boards',
  comesInFiles: true,
  source: localGovernmentAct1972('section 100B: access to agenda and connected reports'),
  readBy: everyoneSignedIn,
  writtenBy: boardClerks,
  fields: returnFields({
    reference: ownReference('I'),
    meeting: refersTo('meeting', 'Meeting', { required: 'Choose the meeting' }),
    order: wholeNumber('Number on the agenda', 1, 100, { required: 'Enter its number', alsoCalled: ['Order', 'Item'] }),
    title: words('Title', { required: 'Enter its title' }),
    plainWords: sentences('In plain words', {
      hint: 'What it is about, so that a young person who chairs the meeting can read it out',
    }),
    broughtBy: words('Who brings it', { alsoCalled: ['Lead', 'Presented by', 'Author'] }),
    asked: choice('What the board is asked', asks, { alsoCalled: ['Asked', 'For'] }),
    cadence: refersTo('report-cadence', 'Report of the work programme', {
      hint: 'So that the work programme knows that it came',
    }),
    exemptBy: choice('Is it exempt?', exemptParagraphs, {
      hint: 'Leave it out where everybody may read it',
      alsoCalled: ['Exempt', 'Exempt paragraph'],
    }),
  }),
  closedTo: closedWhereExempt,
  identifiedBy: ['reference'],
  matter: matterOfReference,
  listedAs: { title: 'Agenda items', fields: ['reference', 'meeting', 'order', 'title', 'broughtBy', 'exemptBy'] },
  form: {
    action: 'Record an agenda item',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it, unless it is exempt: then councillors and officers alone. Write no child’s name.',
  },
  summary: i => `${i.order ?? '–'}. ${i.title ?? 'An item'}${i.meeting === undefined ? '' : `, ${i.meeting}`}`,
})
