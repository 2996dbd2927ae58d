import { everyoneSignedIn } from '#core/roles.ts'
import { strategyReport } from '#core/source.ts'
import { onDay, refersTo, sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'priority-progress',
  title: 'Progress of an objective',
  meaning:
    'What was done for an objective or promise of a strategy, what was not, and what comes next, as somebody told it on a day.',
  about: 'authority',
  partOf: 'strategies',
  comesInFiles: true,
  source: strategyReport('Progress by objective'),
  readBy: everyoneSignedIn,
  writtenBy: ['service-manager', 'team-manager', 'performance-analyst'],
  fields: returnFields({
    priority: refersTo('strategy-priority', 'Objective or promise', {
      required: 'Choose the objective',
      alsoCalled: ['Objective', 'Promise', 'Priority', 'Reference'],
    }),
    on: onDay('On', { required: 'Enter the date', alsoCalled: ['Date', 'As at'] }),
    says: sentences('What was done, and what was not', {
      required: 'Say what was done, and what was not',
      alsoCalled: ['Progress', 'Commentary'],
    }),
    next: sentences('What comes next', { alsoCalled: ['Next', 'Next steps'] }),
    by: words('Who says so', { hint: 'A job or a team', alsoCalled: ['By'] }),
  }),
  datedBy: 'on',
  identifiedBy: ['priority', 'on'],
  listedAs: { title: 'Progress of objectives', fields: ['priority', 'on', 'says', 'next', 'by'] },
  form: {
    action: 'Record progress of an objective',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it, members of the panel among them. Write no child’s name.',
  },
  summary: p => p.says ?? 'Progress',
})
