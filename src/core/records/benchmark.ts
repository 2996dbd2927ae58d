import { z } from 'zod'
import { everyoneSignedIn } from '#core/roles.ts'
import { interactiveTool } from '#core/source.ts'
import { onDay, sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'benchmark',
  title: 'Published figures',
  meaning:
    'What the Department for Education published of a measure for a year: the value of every council, region and England, as it was written, each with the line of the file that says it.',
  about: 'authority',
  source: interactiveTool('Measures'),
  readBy: everyoneSignedIn,
  writtenBy: ['performance-analyst', 'administrator'],
  fields: returnFields({
    measure: words('Measure', { hint: 'By its code in the local authority interactive tool, such as LACHealth%' }),
    table: words('Kind of file', { hint: 'LAIT for the interactive tool, DfE for the department’s own CSV files' }),
    yearEnding: z.int().min(1990).max(2100).optional().meta({ title: 'Year to 31 March' }),
    publishedOn: onDay('Published on'),
    values: sentences('Values', { hint: 'Such as 372=70@12: the area, what is published of it, and the line' }),
  }),
  identifiedBy: ['measure', 'table', 'yearEnding'],
  summary: b => `Published figures of ${b.measure ?? 'a measure'} for the year to 31 March ${b.yearEnding ?? ''}`,
})
