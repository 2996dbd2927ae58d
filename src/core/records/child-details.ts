import { childPageRoles } from '#core/roles.ts'
import { code, date, defineRecord, returnFields, text } from './record.ts'

export default defineRecord({
  id: 'child-details',
  title: 'Child details',
  meaning: 'Who the child is: sex, date of birth, ethnicity, unique pupil number and whether she is a mother.',
  about: 'child',
  topic: 'Family and connections',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Header',
  },
  readBy: childPageRoles,
  writtenBy: ['performance-analyst'],
  fields: returnFields({
    sex: code('Sex', 'sex'),
    bornOn: date('Date of birth'),
    ethnicity: code('Ethnicity', 'ethnicity'),
    upn: text('Unique pupil number, or the reason for having none'),
    mother: code('Is a mother', 'mother'),
    ownChildBornOn: date("Date of birth of the mother's child"),
  }),
  summary: () => 'Child details',
})
