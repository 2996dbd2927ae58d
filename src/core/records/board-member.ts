import { boardClerks, everyoneSignedIn } from '#core/roles.ts'
import { panelPack } from '#core/source.ts'
import { choice, onDay, refersTo, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

/** As what somebody sits on a board. */
export const memberStandings = {
  chair: 'Chair',
  'vice-chair': 'Vice-chair',
  member: 'Member',
  substitute: 'Substitute',
  champion: 'Member and champion of a theme',
  'young-person': 'Young person',
  'foster-carer': 'Foster carer',
  partner: 'Partner',
  officer: 'Officer who supports it',
} as const
export type MemberStanding = keyof typeof memberStandings

export default defineRecord({
  id: 'board-member',
  title: 'Member of a board',
  meaning: 'Somebody who sits on a board, as what, from which day to which.',
  about: 'authority',
  partOf: 'boards',
  comesInFiles: true,
  source: panelPack('Terms of reference, 7: membership of the panel'),
  readBy: everyoneSignedIn,
  writtenBy: boardClerks,
  fields: returnFields({
    board: refersTo('board', 'Board', { required: 'Choose the board' }),
    name: words('Name', {
      required: 'Enter their name',
      hint: 'Of a child or young person, a first name alone or what they chose to be called',
      alsoCalled: ['Member'],
    }),
    standing: choice('As what', memberStandings, { required: 'Choose as what', alsoCalled: ['Standing', 'Role'] }),
    theme: words('Theme', {
      required: 'Say of which theme',
      hint: 'Such as housing, health, or employment and training',
      onlyWhen: { field: 'standing', is: ['champion'] },
    }),
    from: words('From where', { hint: 'Such as their ward, party, service or organisation' }),
    username: words('Their user name', {
      hint: 'What they sign in with. Those who are not councillors or officers then see no exempt papers',
      alsoCalled: ['User name'],
    }),
    startedOn: onDay('From', { mayBeAhead: true, alsoCalled: ['Started on', 'Appointed on'] }),
    endedOn: onDay('Until', {
      mayBeAhead: true,
      hint: 'The first day on which they sit on it no more',
      alsoCalled: ['Ended on'],
    }),
  }),
  identifiedBy: ['board', 'name', 'startedOn'],
  listedAs: { title: 'Members of boards', fields: ['name', 'board', 'standing', 'theme', 'startedOn', 'endedOn'] },
  form: {
    action: 'Record a member of a board',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it.',
  },
  summary: m => `${m.name ?? 'Somebody'}, ${memberStandings[m.standing as MemberStanding] ?? 'member'}`,
})
