import { boardClerks, everyoneSignedIn } from '#core/roles.ts'
import { panelPack } from '#core/source.ts'
import { choice, refersTo, sentences, words, yesOrNo } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'declaration',
  title: 'Declaration of interest',
  meaning: 'What interest somebody declared at a meeting, in which item, and whether they left the room for it.',
  about: 'authority',
  partOf: 'boards',
  comesInFiles: true,
  source: panelPack('Agenda: declarations of interest'),
  readBy: everyoneSignedIn,
  writtenBy: boardClerks,
  fields: returnFields({
    meeting: refersTo('meeting', 'Meeting', { required: 'Choose the meeting' }),
    name: words('Who declared it', { required: 'Enter their name', alsoCalled: ['Name'] }),
    item: refersTo('agenda-item', 'In which item'),
    kind: choice(
      'What kind of interest',
      {
        pecuniary: 'Disclosable pecuniary interest',
        personal: 'Personal interest',
        other: 'Another interest',
      },
      { required: 'Choose the kind', alsoCalled: ['Kind'] },
    ),
    what: sentences('What it is', { required: 'Say what it is' }),
    leftRoom: yesOrNo('Did they leave the room?'),
  }),
  identifiedBy: ['meeting', 'name', 'item'],
  listedAs: { title: 'Declarations of interest', fields: ['name', 'meeting', 'item', 'kind', 'leftRoom'] },
  form: {
    action: 'Record a declaration of interest',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it. Write no child’s name.',
  },
  summary: d => `${d.name ?? 'Somebody'}: ${d.what ?? 'an interest'}`,
})
