import { boardClerks, everyoneSignedIn } from '#core/roles.ts'
import { panelPack } from '#core/source.ts'
import { choice, onDay, ownReference, refersTo, sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'
import { matterOfReference } from './references.ts'

/** What kinds of meeting a board has. */
export const meetingKinds = {
  ordinary: 'Ordinary meeting',
  'agenda-setting': 'Agenda-setting meeting',
  'take-over': 'Take-over meeting, run by young people',
  extraordinary: 'Extraordinary meeting',
} as const
export type MeetingKind = keyof typeof meetingKinds

export default defineRecord({
  id: 'meeting',
  title: 'Meeting',
  meaning: 'A meeting of a board: when, where, of what kind and who chairs it, or why it was cancelled.',
  about: 'authority',
  partOf: 'boards',
  comesInFiles: true,
  source: panelPack('Terms of reference, 10: frequency of meetings'),
  readBy: everyoneSignedIn,
  writtenBy: boardClerks,
  fields: returnFields({
    reference: ownReference('M'),
    board: refersTo('board', 'Board', { required: 'Choose the board' }),
    on: onDay('Date', { required: 'Enter the date', mayBeAhead: true, alsoCalled: ['On', 'Meeting date'] }),
    beginsAt: words('Begins at', { hint: 'Such as 5:30pm', alsoCalled: ['Time'] }),
    where: words('Where', { alsoCalled: ['Venue', 'Place'] }),
    kind: choice('What kind of meeting', meetingKinds, { required: 'Choose the kind', alsoCalled: ['Kind'] }),
    prepares: refersTo('meeting', 'Which meeting it prepares', {
      onlyWhen: { field: 'kind', is: ['agenda-setting'] },
    }),
    chairedBy: words('Who chairs it', {
      hint: 'Where it is not the chair of the board. Young people by first name, or what they chose to be called',
      alsoCalled: ['Chair'],
    }),
    cancelledBecause: sentences('If it is cancelled, why', { hint: 'Its papers and items go to the next meeting' }),
  }),
  datedBy: 'on',
  identifiedBy: ['reference'],
  matter: matterOfReference,
  listedAs: { title: 'Meetings', fields: ['reference', 'board', 'on', 'beginsAt', 'where', 'kind'] },
  form: {
    action: 'Record a meeting',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it, members of the board among them.',
  },
  summary: m => `${m.board ?? 'A board'}, ${m.on ?? 'no date'}: ${lower(meetingKinds[m.kind as MeetingKind])}`,
})

const lower = (kind: string | undefined): string => (kind ?? 'meeting').toLowerCase()
