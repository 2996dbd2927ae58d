import { everyoneSignedIn } from '#core/roles.ts'
import { strategyReport } from '#core/source.ts'
import { faultsOfPlan } from '#core/strategies/faults.ts'
import { onDay, ownReference, refersTo, sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'
import { matterOfReference } from './references.ts'

export default defineRecord({
  id: 'service-plan',
  title: 'Service plan',
  meaning:
    'What a service does for an objective or promise, who answers for it and by when. Where it is one of the council’s actions, that action’s dates, progress and evidence are its own.',
  about: 'authority',
  partOf: 'strategies',
  comesInFiles: true,
  source: strategyReport('Service plans that sit alongside the strategy'),
  readBy: everyoneSignedIn,
  writtenBy: ['service-manager', 'team-manager', 'performance-analyst'],
  fields: returnFields({
    reference: ownReference('SP'),
    priority: refersTo('strategy-priority', 'Objective or promise', {
      required: 'Choose the objective',
      alsoCalled: ['Objective', 'Promise', 'Priority'],
    }),
    service: words('Service', { required: 'Say which service', alsoCalled: ['Team'] }),
    does: sentences('What it does', { alsoCalled: ['Action', 'What'] }),
    action: refersTo('action', 'The action that it is', {
      hint: 'Where it is among the council’s actions. Its dates then count',
      isOnlyNamed: true,
      alsoCalled: ['Action reference'],
    }),
    owner: words('Who answers for it', { hint: 'A name or a job', alsoCalled: ['Owner', 'Lead'] }),
    dueOn: onDay('By', {
      hint: 'Leave it out where an action has it',
      mayBeAhead: true,
      alsoCalled: ['Due', 'Due date', 'By when', 'Deadline'],
    }),
    doneOn: onDay('Done on', { hint: 'Leave it out until it is done', alsoCalled: ['Completed on', 'Done'] }),
    cameOfIt: sentences('What came of it', { alsoCalled: ['Outcome', 'Progress'] }),
  }),
  identifiedBy: ['reference'],
  matter: matterOfReference,
  faultsBeside: faultsOfPlan,
  listedAs: {
    title: 'Service plans',
    fields: ['reference', 'priority', 'service', 'does', 'owner', 'dueOn', 'doneOn'],
  },
  form: {
    action: 'Record a service plan',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it, members of the panel among them. Write no child’s name.',
    needsOneOf: { fields: ['does', 'action'], says: 'Say what it does, or choose the action that it is' },
  },
  summary: p => p.does ?? (p.action === undefined ? 'A service plan' : `Action ${p.action}`),
})
