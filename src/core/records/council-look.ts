import { z } from 'zod'
import { everyoneSignedIn } from '#core/roles.ts'
import { performanceReport } from '#core/source.ts'
import { words } from './fields.ts'
import { defineRecord, returnFields, text } from './record.ts'

export default defineRecord({
  id: 'council-look',
  title: 'Look of the council’s documents',
  meaning: 'The council’s name as it is printed, its main colour and its logo, which its documents bear.',
  about: 'authority',
  source: performanceReport('Cover'),
  readBy: everyoneSignedIn,
  writtenBy: ['administrator', 'performance-analyst'],
  fields: returnFields({
    name: words('Name as it is printed'),
    colour: words('Main colour', { hint: 'Six digits or letters, such as 1D70B8' }),
    /** Drawn anew by Waymark, whatever was sent. */
    logo: text('Logo, as a PNG in base64'),
    logoWidth: z.number().int().positive().optional().meta({ title: 'Width of the logo in dots' }),
    logoHeight: z.number().int().positive().optional().meta({ title: 'Height of the logo in dots' }),
  }),
  summary: look => `Look of documents: ${look.name ?? 'no name of its own'}`,
})
