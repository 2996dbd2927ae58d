import { childLevelRoles } from '#core/roles.ts'
import { code, date, defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'unaccompanied-status',
  title: 'Unaccompanied asylum-seeking child',
  meaning: 'The child came to the country alone to seek asylum; the status ends when it is decided or at 18.',
  about: 'child',
  topic: 'Money and documents',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'UASC',
  },
  readBy: childLevelRoles,
  writtenBy: ['performance-analyst'],
  fields: returnFields({
    sex: code('Sex', 'sex'),
    bornOn: date('Date of birth'),
    ceasedOn: date('Date unaccompanied asylum-seeking status ceased'),
  }),
  datedBy: 'ceasedOn',
  summary: () => 'Unaccompanied asylum-seeking child',
})
