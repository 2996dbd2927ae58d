import { everyoneSignedIn } from '#core/roles.ts'
import { sufficiencyStrategy } from '#core/source.ts'
import { faultsOfVersion } from '#core/strategies/faults.ts'
import { attached, onDay, refersTo, rowsOf, sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'strategy-version',
  title: 'Version of a strategy',
  meaning:
    'One version of a strategy: who wrote it, what changed in it, and which board approved it on which day. It is in force from that day until the next one that is approved.',
  about: 'authority',
  partOf: 'strategies',
  comesInFiles: true,
  source: sufficiencyStrategy('Document control: version history and authorisation'),
  readBy: everyoneSignedIn,
  writtenBy: ['service-manager', 'performance-analyst'],
  fields: returnFields({
    strategy: refersTo('strategy', 'Strategy', { required: 'Choose the strategy' }),
    number: words('Version', {
      required: 'Enter the version, such as 1.0',
      hint: 'Such as 0.9 for a draft, 1.0 for what is approved',
      alsoCalled: ['Issue', 'Number'],
    }),
    writtenOn: onDay('Written on', { required: 'Enter the day on which it was written', alsoCalled: ['Date'] }),
    authors: words('Who wrote it', { alsoCalled: ['Author', 'Authors'] }),
    changed: sentences('What changed', {
      required: 'Say what changed',
      alsoCalled: ['Change description', 'Change', 'Changes'],
    }),
    approvedBy: refersTo('board', 'Approved by', {
      hint: 'The board that puts it in force. Leave it out for a draft',
      isOnlyNamed: true,
      isByName: true,
      alsoCalled: ['Board', 'Authorised by'],
    }),
    approvedOn: onDay('Approved on', {
      required: 'Enter the day on which it was approved',
      onlyWhen: { field: 'approvedBy', is: [true] },
      alsoCalled: ['Date approved', 'Date of approval'],
    }),
    alsoApproved: rowsOf(
      'Others who approved it',
      { by: words('Who', { alsoCalled: ['Name'] }), on: onDay('On') },
      { knownBy: 'by' },
    ),
    file: attached('The strategy itself', {
      hint: 'As this version has it. Everyone who signs in may open it',
      alsoCalled: ['File', 'Document'],
    }),
    reviewOn: onDay('To be reviewed by', { mayBeAhead: true, alsoCalled: ['Review date', 'Date of review'] }),
  }),
  datedBy: 'writtenOn',
  identifiedBy: ['strategy', 'number'],
  faultsBeside: faultsOfVersion,
  listedAs: {
    title: 'Versions of strategies',
    fields: ['strategy', 'number', 'writtenOn', 'authors', 'changed', 'approvedBy', 'approvedOn'],
  },
  form: {
    action: 'Record a version of a strategy',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it, members of the panel among them.',
  },
  summary: v => `Version ${v.number ?? 'without a number'}`,
})
