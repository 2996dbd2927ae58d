import { everyoneSignedIn } from '#core/roles.ts'
import { strategyReport } from '#core/source.ts'
import { faultsOfStrategy } from '#core/strategies/faults.ts'
import { onDay, ownReference, sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'
import { matterOfReference } from './references.ts'

export default defineRecord({
  id: 'strategy',
  title: 'Strategy',
  meaning:
    'A strategy of the council: what it is for, which years it covers, who answers for it and when it is to be reviewed. Its objectives, measures and plans are records of their own.',
  about: 'authority',
  partOf: 'strategies',
  comesInFiles: true,
  source: strategyReport('Strategy and its review'),
  readBy: everyoneSignedIn,
  writtenBy: ['service-manager', 'performance-analyst'],
  fields: returnFields({
    reference: ownReference('S'),
    title: words('What it is called', {
      required: 'Write what it is called',
      hint: 'Such as: Leaving care strategy 2024 to 2027',
      alsoCalled: ['Strategy', 'Title'],
    }),
    purpose: sentences('What it is for', { required: 'Say what it is for', alsoCalled: ['Purpose', 'Vision'] }),
    owner: words('Who answers for it', { hint: 'A name or a job', alsoCalled: ['Owner', 'Lead'] }),
    board: words('Board', { hint: 'To which its progress is reported', alsoCalled: ['Reported to'] }),
    fromOn: onDay('First day that it covers', {
      required: 'Enter the first day',
      mayBeAhead: true,
      alsoCalled: ['From', 'Starts', 'Start date'],
    }),
    toOn: onDay('Last day that it covers', { mayBeAhead: true, alsoCalled: ['To', 'Until', 'Ends', 'End date'] }),
    reviewOn: onDay('To be reviewed by', {
      hint: 'A version may give a later day',
      mayBeAhead: true,
      alsoCalled: ['Review date', 'Date of review'],
    }),
  }),
  identifiedBy: ['reference'],
  matter: matterOfReference,
  faultsBeside: faultsOfStrategy,
  listedAs: { title: 'Strategies', fields: ['reference', 'title', 'owner', 'fromOn', 'toOn', 'reviewOn'] },
  form: {
    action: 'Record a strategy',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it, members of the panel among them. Write no child’s name.',
  },
  summary: s => s.title ?? 'A strategy',
})
