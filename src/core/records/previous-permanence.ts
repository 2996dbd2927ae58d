import { childLevelRoles } from '#core/roles.ts'
import { code, date, defineRecord, returnFields, text } from './record.ts'

export default defineRecord({
  id: 'previous-permanence',
  title: 'Previous permanence',
  meaning:
    'Whether a child who came into care had left it before for adoption, special guardianship or a residence order.',
  about: 'child',
  topic: 'Legal and permanence',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Previous permanence',
  },
  readBy: childLevelRoles,
  writtenBy: ['performance-analyst'],
  fields: returnFields({
    bornOn: date('Date of birth'),
    option: code('Previous permanence option', 'previous-permanence'),
    authority: text('Authority of the previous permanence'),
    orderedOn: text('Date of the order; ZZ stands for a part that is not known'),
  }),
  summary: p => `Previous permanence ${p.option ?? 'not recorded'}`,
})
