import { closedWhereExempt } from '#core/boards/exempt.ts'
import { exemptParagraphs } from '#core/boards/paragraphs.ts'
import { boardClerks, everyoneSignedIn } from '#core/roles.ts'
import { panelPack } from '#core/source.ts'
import { choice, ownReference, refersTo, sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'
import { matterOfReference } from './references.ts'

export default defineRecord({
  id: 'minute',
  title: 'Minute',
  meaning: 'What a board said under an item, by the number of the minute, and what became of the item.',
  about: 'authority',
  partOf: 'boards',
  comesInFiles: true,
  source: panelPack('Minutes'),
  readBy: everyoneSignedIn,
  writtenBy: boardClerks,
  fields: returnFields({
    reference: ownReference('MIN'),
    item: refersTo('agenda-item', 'Agenda item', { required: 'Choose the item' }),
    number: words('Minute number', { hint: 'As the board counts its minutes, such as 61', alsoCalled: ['Minute'] }),
    text: sentences('What was said', { required: 'Write what was said', alsoCalled: ['Text', 'Minutes'] }),
    outcome: choice(
      'What became of the item',
      {
        considered: 'It was considered',
        deferred: 'It was put off to the next meeting',
        withdrawn: 'It was taken off the agenda',
      },
      { alsoCalled: ['Outcome'] },
    ),
    exemptBy: choice('Is it exempt?', exemptParagraphs, {
      hint: 'Leave it out where everybody may read it. A minute of an exempt item is exempt by that',
      alsoCalled: ['Exempt', 'Exempt paragraph'],
    }),
  }),
  closedTo: closedWhereExempt,
  identifiedBy: ['reference'],
  matter: matterOfReference,
  listedAs: { title: 'Minutes', fields: ['reference', 'number', 'item', 'outcome', 'exemptBy'] },
  form: {
    action: 'Record a minute',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it, unless it is exempt: then councillors and officers alone. Write no child’s name.',
  },
  summary: m => `Minute ${m.number ?? 'without a number'}`,
})
