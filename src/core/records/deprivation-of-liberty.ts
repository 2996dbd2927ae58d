import { childLevelRoles } from '#core/roles.ts'
import { date, defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'deprivation-of-liberty',
  title: 'Deprivation of liberty order',
  meaning: 'An order of the court that allows a child to be deprived of their liberty, and the days it was in force.',
  about: 'child',
  topic: 'Safety',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Deprivation of liberty orders (from 2026 to 2027)',
  },
  readBy: childLevelRoles,
  writtenBy: ['performance-analyst'],
  fields: returnFields({
    bornOn: date('Date of birth'),
    startedOn: date('Start of the order'),
    endedOn: date('End of the order'),
  }),
  datedBy: 'startedOn',
  summary: () => 'Deprivation of liberty order',
})
