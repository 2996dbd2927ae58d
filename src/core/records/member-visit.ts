import { boardClerks, everyoneSignedIn } from '#core/roles.ts'
import { panelPack } from '#core/source.ts'
import { choice, onDay, refersTo, sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'member-visit',
  title: 'Visit by members',
  meaning: 'Where members of a board went, what they heard from children, carers and staff, and what came of it.',
  about: 'authority',
  partOf: 'boards',
  comesInFiles: true,
  source: panelPack('Terms of reference, 3 (vii) and (ix): meetings with children, staff and carers, and visits'),
  readBy: everyoneSignedIn,
  writtenBy: [...boardClerks, 'panel-member'],
  fields: returnFields({
    board: refersTo('board', 'Board', { required: 'Choose the board' }),
    on: onDay('Date', { required: 'Enter the date', alsoCalled: ['On'] }),
    where: words('Where', {
      required: 'Say where',
      hint: 'The service or its team. Not the address of a children’s home',
    }),
    kind: choice(
      'What kind of visit',
      {
        home: 'To a children’s home, with the regulation 44 visitor',
        'young-people': 'To young people who asked them to come',
        staff: 'To staff',
        carers: 'To foster carers',
        other: 'Another visit',
      },
      { alsoCalled: ['Kind'] },
    ),
    who: words('Who went', { required: 'Say who went', alsoCalled: ['Members'] }),
    heard: sentences('What they heard', { required: 'Say what they heard', alsoCalled: ['Heard'] }),
    cameOfIt: sentences('What came of it', { alsoCalled: ['What came of it', 'Outcome'] }),
  }),
  datedBy: 'on',
  identifiedBy: ['board', 'on', 'where'],
  listedAs: { title: 'Visits by members', fields: ['on', 'where', 'who', 'heard', 'cameOfIt'] },
  form: {
    action: 'Record a visit by members',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it. Write no child’s name.',
  },
  summary: v => `Visit to ${v.where ?? 'a service'}`,
})
