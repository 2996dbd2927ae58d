import { z } from 'zod'
import { everyoneSignedIn } from '#core/roles.ts'
import { interactiveTool } from '#core/source.ts'
import { sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'statistical-neighbours',
  title: 'Statistical neighbours',
  meaning:
    'The councils that are most like this one by a model of the Department for Education, the closest first, and the year in which they were chosen.',
  about: 'authority',
  source: interactiveTool('Statistical neighbours'),
  readBy: everyoneSignedIn,
  writtenBy: ['performance-analyst', 'administrator'],
  fields: returnFields({
    model: z.int().min(1990).max(2100).optional().meta({ title: 'Year of the model' }),
    laCode: words('Council', { hint: 'The number of the council whose neighbours they are' }),
    neighbours: sentences('Neighbours', { hint: 'A line for each: its number and its name' }),
  }),
  identifiedBy: ['model'],
  summary: n => `Statistical neighbours of ${n.model ?? 'an unknown year'}`,
})
