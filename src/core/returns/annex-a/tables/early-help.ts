import { whoTheyAre } from '#core/returns/annex-a/child-columns.ts'
import { childIdentifier, defineList } from '#core/returns/annex-a/list.ts'

export default defineList({
  id: 'early-help',
  number: 2,
  title: 'Early help assessments',
  scope:
    'All early help assessments in the six months before the inspection, and current early help that the council coordinates.',
  record: 'annex-a-early-help',
  identifier: childIdentifier,
  about: 'child',
  identifiedBy: ['Assessment start date'],
  columns: [
    ...whoTheyAre,
    { name: 'Assessment start date', field: 'startedOn', holds: 'date', isRequired: true },
    { name: 'Assessment completion date', field: 'completedOn', holds: 'date' },
    { name: 'Organisation completing assessment', field: 'organisation', holds: 'text', isRequired: true },
  ],
})
