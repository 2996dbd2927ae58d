import { childLevelRoles, forumWorkers } from '#core/roles.ts'
import { panelPack } from '#core/source.ts'
import { faultsOfForum, faultsOfMembers } from '#core/voice/faults.ts'
import { onDay, refersTo, wholeNumber } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

const some = (title: string, alsoCalled: string) => wholeNumber(title, 0, 2000, { alsoCalled: [alsoCalled] })

export default defineRecord({
  id: 'forum-membership',
  title: 'Members of a forum',
  meaning:
    'How many young people take part in a forum on a day, and of which ages. Numbers alone: nobody is named, since taking part is theirs to tell.',
  about: 'authority',
  partOf: 'voice',
  comesInFiles: true,
  source: panelPack('Review of the strategy, 3.8: membership of the young people’s council'),
  readBy: [...childLevelRoles, 'democratic-services'],
  writtenBy: forumWorkers,
  fields: returnFields({
    forum: refersTo('board', 'Forum', { required: 'Choose the forum', alsoCalled: ['Board', 'Group'] }),
    on: onDay('Counted on', { required: 'Enter the date', alsoCalled: ['Date'] }),
    members: wholeNumber('How many take part', 0, 2000, {
      required: 'Enter how many take part',
      hint: 'Those who come or have their say in another way, not those who are only on a list',
      alsoCalled: ['Members'],
    }),
    under11: some('Of them, under 11', 'Under 11'),
    from11to15: some('Aged 11 to 15', '11 to 15'),
    from16to17: some('Aged 16 or 17', '16 to 17'),
    from18: some('Aged 18 or over', '18 and over'),
    outside: some('Living outside the council’s area', 'Outside the area'),
    disabled: some('Disabled', 'Disabled young people'),
  }),
  datedBy: 'on',
  identifiedBy: ['forum'],
  among: { types: ['board'], faultsOf: (body, others) => [...faultsOfForum(body, others), ...faultsOfMembers(body)] },
  listedAs: { title: 'Members of forums', fields: ['forum', 'on', 'members'] },
  form: {
    action: 'Record how many take part',
    topic: 'Workers and decisions',
    says: 'Officers read it. Panels see how many take part, and nothing more. Write numbers, and no names.',
  },
  summary: m => `${m.members ?? 'No number of'} young people take part`,
})
