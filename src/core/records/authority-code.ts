import { everyoneSignedIn } from '#core/roles.ts'
import { interactiveTool } from '#core/source.ts'
import { words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'authority-code',
  title: 'Which council this is in published figures',
  meaning: 'The number and the name by which the Department for Education publishes figures of this council.',
  about: 'authority',
  source: interactiveTool('Local authority numbers'),
  readBy: everyoneSignedIn,
  writtenBy: ['performance-analyst', 'administrator'],
  fields: returnFields({
    laCode: words('Number', { hint: 'Three digits, such as 372' }),
    name: words('Name'),
    region: words('Region', { hint: 'The number of its region, such as 982' }),
  }),
  summary: a => `In published figures: ${a.name ?? ''} ${a.laCode ?? ''}`.trim(),
})
