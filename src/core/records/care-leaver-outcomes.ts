import { childLevelRoles } from '#core/roles.ts'
import { code, date, defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'care-leaver-outcomes',
  title: 'Care leaver outcomes',
  meaning: 'Around a birthday of a care leaver: whether the council is in touch, what they do and where they live.',
  about: 'child',
  topic: 'Leaving care',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'OC3',
  },
  readBy: childLevelRoles,
  writtenBy: ['performance-analyst'],
  fields: returnFields({
    bornOn: date('Date of birth'),
    inTouch: code('In touch', 'in-touch'),
    activity: code('Main activity', 'activity'),
    accommodation: code('Accommodation', 'accommodation'),
  }),
  summary: o =>
    `Care leaver: in touch ${o.inTouch ?? 'not recorded'}, activity ${o.activity ?? 'not recorded'}, accommodation ${o.accommodation ?? 'not recorded'}`,
})
