import { everyoneSignedIn, forumWorkers } from '#core/roles.ts'
import { panelPack } from '#core/source.ts'
import { faultsOfForum } from '#core/voice/faults.ts'
import { choice, onDay, ownReference, ownWords, refersTo, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'
import { matterOfReference } from './references.ts'

/** What young people raise together, in words that they would use. */
export const raisedThemes = {
  home: 'Where we live, and moving',
  family: 'Family and friends',
  workers: 'Our workers',
  listened: 'Being listened to',
  money: 'Money',
  school: 'School, college and work',
  health: 'Health and feelings',
  leaving: 'Leaving care',
  doing: 'Things to do',
  words: 'How people talk about us',
  safe: 'Feeling safe',
  other: 'Something else',
} as const
export type RaisedTheme = keyof typeof raisedThemes

export default defineRecord({
  id: 'raised',
  title: 'Something young people raised',
  meaning:
    'What a forum of young people raised, in their words, and to whom it was put. It waits until they have an answer.',
  about: 'authority',
  partOf: 'voice',
  comesInFiles: true,
  source: panelPack('Update of the young people’s council'),
  readBy: everyoneSignedIn,
  writtenBy: forumWorkers,
  fields: returnFields({
    reference: ownReference('V'),
    forum: refersTo('board', 'Forum', { required: 'Choose the forum', alsoCalled: ['Board', 'Group'] }),
    on: onDay('Raised on', { required: 'Enter the date', alsoCalled: ['Date', 'On'] }),
    inShort: words('In short', {
      required: 'Say it in a few words',
      hint: 'The heading that young people see, such as: see a home before you move in',
      alsoCalled: ['Heading', 'Short'],
    }),
    theirWords: ownWords('In their words', {
      required: 'Write what they said, as they said it',
      hint: 'What the forum says together. Leave out whatever would tell who said it',
      alsoCalled: ['Their words', 'What they said'],
    }),
    theme: choice('What it is about', raisedThemes, {
      required: 'Choose what it is about',
      alsoCalled: ['Theme', 'About'],
    }),
    putTo: words('To whom it was put', {
      required: 'Say to whom it was put',
      hint: 'A name, a job or a board: who owes them an answer',
      alsoCalled: ['Put to'],
    }),
    putToAccount: words('Their user name', {
      hint: 'So that they are told of it. Leave it out where they have none',
      alsoCalled: ['User name', 'Username'],
    }),
    putToBoard: refersTo('board', 'The board it was put to', { hint: 'Where it is one', isOnlyNamed: true }),
    show: choice(
      'May it be shown on the page that anybody can read?',
      { yes: 'Yes. The forum agreed, and nobody can be known by it', no: 'No' },
      {
        required: 'Say whether the forum agreed to show it',
        alsoCalled: ['Show', 'May be shown'],
        choicesAlsoCalled: { yes: ['Yes'] },
      },
    ),
  }),
  identifiedBy: ['reference'],
  matter: matterOfReference,
  among: { types: ['board'], faultsOf: faultsOfForum },
  listedAs: { title: 'What young people raised', fields: ['reference', 'inShort', 'forum', 'on', 'putTo', 'show'] },
  form: {
    action: 'Record what young people raised',
    topic: 'Workers and decisions',
    says: 'What a forum says is said in public: everyone who signs in reads it and, where the forum agrees, anybody at all. What one child says about their own life belongs on that child’s record, and never here.',
  },
  summary: r => r.inShort ?? 'Something young people raised',
})
