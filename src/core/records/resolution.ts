import { closedWhereExempt } from '#core/boards/exempt.ts'
import { exemptParagraphs } from '#core/boards/paragraphs.ts'
import { boardClerks, everyoneSignedIn } from '#core/roles.ts'
import { panelPack } from '#core/source.ts'
import { choice, ownReference, refersTo, sentences, wholeNumber } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'
import { matterOfReference } from './references.ts'

export default defineRecord({
  id: 'resolution',
  title: 'Resolution',
  meaning:
    'What a board resolved, in its words, and to which body it goes. Actions and recommendations say that they follow from it.',
  about: 'authority',
  partOf: 'boards',
  comesInFiles: true,
  source: panelPack('Minutes: resolved'),
  readBy: everyoneSignedIn,
  writtenBy: boardClerks,
  fields: returnFields({
    reference: ownReference('RES'),
    minute: refersTo('minute', 'Minute', { required: 'Choose the minute' }),
    order: wholeNumber('Number under the minute', 1, 99, { hint: '1 for the first', alsoCalled: ['Order'] }),
    says: sentences('Its words', {
      required: 'Write what was resolved',
      hint: 'Such as: that the report be approved',
      alsoCalled: ['Resolution', 'Resolved', 'Words'],
    }),
    to: refersTo('board', 'To which body', {
      hint: 'Where it goes to another board',
      alsoCalled: ['To', 'Body', 'Referred to'],
    }),
    exemptBy: choice('Is it exempt?', exemptParagraphs, {
      hint: 'Leave it out where everybody may read it. What follows from an exempt minute is exempt by that',
      alsoCalled: ['Exempt', 'Exempt paragraph'],
    }),
  }),
  closedTo: closedWhereExempt,
  identifiedBy: ['reference'],
  matter: matterOfReference,
  listedAs: { title: 'Resolutions', fields: ['reference', 'says', 'minute', 'to'] },
  form: {
    action: 'Record a resolution',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it, unless it is exempt: then councillors and officers alone. Write no child’s name.',
  },
  summary: r => r.says ?? 'A resolution',
})
