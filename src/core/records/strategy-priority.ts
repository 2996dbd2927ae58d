import { everyoneSignedIn } from '#core/roles.ts'
import { strategyReport } from '#core/source.ts'
import { faultsOfPriority } from '#core/strategies/faults.ts'
import { choice, onDay, ownReference, refersTo, sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'
import { matterOfReference } from './references.ts'

/** What a strategy sets itself. */
export const priorityKinds = { priority: 'A priority', objective: 'An objective', promise: 'A promise' } as const

/** Whose words they are. */
export const wordsOf = {
  council: 'The council’s',
  children: 'Children’s and young people’s',
  carers: 'Foster carers’ or parents’',
  partners: 'A partner’s',
} as const

export default defineRecord({
  id: 'strategy-priority',
  title: 'Objective or promise',
  meaning:
    'What a strategy sets itself: a priority, an objective under it, or a promise to children, in the words of whoever made it.',
  about: 'authority',
  partOf: 'strategies',
  comesInFiles: true,
  source: strategyReport('Strategic objectives, and the promise to children in care and care leavers'),
  readBy: everyoneSignedIn,
  writtenBy: ['service-manager', 'performance-analyst'],
  fields: returnFields({
    reference: ownReference('OBJ'),
    strategy: refersTo('strategy', 'Strategy', { required: 'Choose the strategy' }),
    kind: choice('What it is', priorityKinds, {
      required: 'Choose what it is',
      choicesAlsoCalled: { priority: ['Priority'], objective: ['Objective'], promise: ['Promise', 'Pledge'] },
    }),
    number: words('As the strategy numbers it', { hint: 'Such as 1, or Promise 3', alsoCalled: ['Order'] }),
    says: sentences('Its words', {
      required: 'Write its words',
      alsoCalled: ['Words', 'Objective', 'Priority', 'Promise'],
    }),
    wordsOf: choice('Whose words they are', wordsOf, {
      alsoCalled: ['Words of', 'Whose words'],
      choicesAlsoCalled: {
        council: ['Council'],
        children: ['Children', 'Young people'],
        carers: ['Carers'],
        partners: ['Partners'],
      },
    }),
    parent: refersTo('strategy-priority', 'Under which one', {
      hint: 'Such as the priority that an objective belongs to',
      alsoCalled: ['Parent', 'Under'],
    }),
    owner: words('Who answers for it', { hint: 'A name or a job', alsoCalled: ['Owner', 'Lead'] }),
    fromOn: onDay('In the strategy from', {
      hint: 'Leave it out where it was there from the start',
      mayBeAhead: true,
      alsoCalled: ['From'],
    }),
    toOn: onDay('In the strategy until', {
      hint: 'Only where it was given up before the strategy ends',
      mayBeAhead: true,
      alsoCalled: ['Until'],
    }),
    whyEnded: sentences('Why it was given up', {
      required: 'Say why it was given up',
      onlyWhen: { field: 'toOn', is: [true] },
    }),
  }),
  identifiedBy: ['reference'],
  matter: matterOfReference,
  faultsBeside: faultsOfPriority,
  listedAs: {
    title: 'Objectives and promises',
    fields: ['reference', 'strategy', 'kind', 'number', 'says', 'parent', 'owner'],
  },
  form: {
    action: 'Record an objective or promise',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it, members of the panel among them. Write no child’s name.',
  },
  summary: p => [p.number, p.says ?? 'An objective'].filter(Boolean).join(' '),
})
