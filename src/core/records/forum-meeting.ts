import { everyoneSignedIn, forumWorkers } from '#core/roles.ts'
import { panelPack } from '#core/source.ts'
import { faultsOfForum, faultsOfMeeting } from '#core/voice/faults.ts'
import { onDay, refersTo, sentences, wholeNumber } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'forum-meeting',
  title: 'Meeting of a forum',
  meaning:
    'When a forum of young people met, how many came, how many of them for the first time, and what they worked on.',
  about: 'authority',
  partOf: 'voice',
  comesInFiles: true,
  source: panelPack('Update of the young people’s council'),
  readBy: everyoneSignedIn,
  writtenBy: forumWorkers,
  fields: returnFields({
    forum: refersTo('board', 'Forum', { required: 'Choose the forum', alsoCalled: ['Board', 'Group'] }),
    on: onDay('Date', { required: 'Enter the date', alsoCalled: ['On', 'Met on'] }),
    came: wholeNumber('How many young people came', 0, 2000, {
      required: 'Enter how many came',
      alsoCalled: ['Came', 'Attended'],
    }),
    firstTime: wholeNumber('How many of them for the first time', 0, 2000, { alsoCalled: ['First time', 'New'] }),
    workedOn: sentences('What they worked on', { alsoCalled: ['Worked on'] }),
  }),
  datedBy: 'on',
  identifiedBy: ['forum'],
  among: { types: ['board'], faultsOf: (body, others) => [...faultsOfForum(body, others), ...faultsOfMeeting(body)] },
  listedAs: { title: 'Meetings of forums', fields: ['forum', 'on', 'came', 'firstTime', 'workedOn'] },
  form: {
    action: 'Record a meeting of a forum',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it, members of the panel among them. Write no child’s name.',
  },
  summary: m => `${m.came ?? 'Nobody counted how many'} came`,
})
