import { z } from 'zod'
import { childLevelRoles } from '#core/roles.ts'
import { defineRecord } from './record.ts'

export default defineRecord({
  id: 'population-estimate',
  title: 'Population under 18',
  meaning:
    'How many children aged 0 to 17 live in the authority at the middle of a year, as the Office for National Statistics estimated it.',
  about: 'authority',
  source: { title: 'Mid-year population estimates', section: 'Office for National Statistics, single year of age' },
  readBy: [...childLevelRoles, 'panel-member', 'administrator'],
  writtenBy: ['performance-analyst', 'administrator'],
  fields: z.strictObject({
    year: z.int().min(1990).max(2100).meta({ title: 'Year of the mid-year estimate' }),
    children: z.int().min(1).meta({ title: 'Children aged 0 to 17' }),
    vintage: z.string().optional().meta({ title: 'Publication that the estimate comes from' }),
  }),
  summary: p => `${p.children} children aged 0 to 17 in the middle of ${p.year}`,
})
