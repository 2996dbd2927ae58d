import { boardClerks, everyoneSignedIn } from '#core/roles.ts'
import { panelPack } from '#core/source.ts'
import { choice, refersTo, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

/** How somebody was part of a meeting. */
export const attendances = {
  present: 'Present',
  apologies: 'Sent apologies',
  substitute: 'Present, as a substitute',
  absent: 'Not there',
  'also-present': 'Also present, not a member',
} as const

export default defineRecord({
  id: 'meeting-attendance',
  title: 'Attendance',
  meaning: 'Whether somebody was at a meeting, sent apologies or came in place of somebody else.',
  about: 'authority',
  partOf: 'boards',
  comesInFiles: true,
  source: panelPack('Minutes: present, also present and apologies'),
  readBy: everyoneSignedIn,
  writtenBy: boardClerks,
  fields: returnFields({
    meeting: refersTo('meeting', 'Meeting', { required: 'Choose the meeting' }),
    name: words('Name', { required: 'Enter their name', hint: 'As the board’s members are listed' }),
    how: choice('Were they there?', attendances, { required: 'Choose how', alsoCalled: ['Attendance', 'Present'] }),
    insteadOf: words('In place of', {
      required: 'Say in whose place',
      onlyWhen: { field: 'how', is: ['substitute'] },
    }),
    as: words('As what', { hint: 'Of somebody who is no member: their job or organisation' }),
  }),
  identifiedBy: ['meeting', 'name'],
  listedAs: { title: 'Attendance', fields: ['name', 'meeting', 'how', 'insteadOf'] },
  form: {
    action: 'Record who was there',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it.',
  },
  summary: a =>
    `${a.name ?? 'Somebody'}: ${attendances[a.how as keyof typeof attendances]?.toLowerCase() ?? 'not said'}`,
})
