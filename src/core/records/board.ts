import { howOften } from '#core/boards/how-often.ts'
import { boardClerks, everyoneSignedIn } from '#core/roles.ts'
import { panelPack } from '#core/source.ts'
import { choice, onDay, ownReference, refersTo, rowsOf, sentences, wholeNumber, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'
import { matterOfReference } from './references.ts'

/** What kinds of board there are. */
export const boardKinds = {
  'corporate-parenting': 'Corporate parenting panel or board',
  improvement: 'Improvement board',
  scrutiny: 'Scrutiny committee',
  cabinet: 'Cabinet',
  'children-in-care-council': 'Children in care council',
  'care-leavers-forum': 'Care leavers’ forum',
  other: 'Another board or partnership',
} as const

/** What a board is asked to do with an item. */
export const asks = {
  note: 'To note',
  discuss: 'To discuss',
  decide: 'To decide',
  recommend: 'To recommend',
} as const

export default defineRecord({
  id: 'board',
  title: 'Board',
  meaning:
    'A panel, board, committee or forum: what it is for, how often it meets, how many must be there, what it always talks about and to whom it reports.',
  about: 'authority',
  partOf: 'boards',
  comesInFiles: true,
  source: panelPack('Terms of reference'),
  readBy: everyoneSignedIn,
  writtenBy: boardClerks,
  fields: returnFields({
    reference: ownReference('B'),
    name: words('Name', { required: 'Enter its name', alsoCalled: ['Board', 'Panel', 'Committee'] }),
    kind: choice('What kind of board', boardKinds, { required: 'Choose the kind', alsoCalled: ['Kind', 'Type'] }),
    purpose: sentences('What it is for', { hint: 'In a sentence or two that anybody understands' }),
    terms: sentences('Terms of reference', { hint: 'They may be pasted from the paper that agreed them' }),
    termsAgreedOn: onDay('Terms agreed on', { hint: 'They are looked at again once a year' }),
    meetsEvery: choice('How often it meets', howOften, { alsoCalled: ['Frequency', 'Meets'] }),
    youngPeopleRunEvery: choice('How often young people run one of its meetings', howOften, {
      hint: 'Leave it out where its terms do not ask for it',
    }),
    championed: rowsOf(
      'Themes that have a champion',
      { theme: words('Theme', { required: 'Name the theme', alsoCalled: ['Champion of'] }) },
      { knownBy: 'theme', hint: 'Such as housing, health, or those who go missing' },
    ),
    quorum: wholeNumber('Quorum', 1, 100, { hint: 'How many members must be there for it to decide' }),
    standingItems: rowsOf(
      'Standing items',
      {
        title: words('Item', { required: 'Enter what the item is called' }),
        broughtBy: words('Who brings it'),
        asked: choice('What the board is asked', asks),
      },
      { knownBy: 'title', hint: 'What is on every agenda, in order' },
    ),
    reportsTo: rowsOf(
      'Boards that it reports to',
      {
        board: refersTo('board', 'Board', { required: 'Choose the board' }),
        every: choice('How often', howOften, { required: 'Choose how often' }),
      },
      { knownBy: 'board' },
    ),
  }),
  identifiedBy: ['reference'],
  matter: matterOfReference,
  listedAs: { title: 'Boards', fields: ['reference', 'name', 'kind', 'meetsEvery', 'quorum'] },
  form: {
    action: 'Record a board',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it, members of the board among them.',
  },
  summary: b => b.name ?? 'A board',
})
