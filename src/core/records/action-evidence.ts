import { childPageRoles, everyoneSignedIn } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { attached, choice, onDay, refersTo, sentences } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

/** What shows that something was done. */
export const evidenceKinds = {
  document: 'A document',
  figure: 'A figure',
  audit: 'An audit or a look at records',
  voice: 'What children or young people said',
  staff: 'What workers or carers said',
  seen: 'Something that was seen',
  other: 'Something else',
} as const

export default defineRecord({
  id: 'action-evidence',
  title: 'Evidence of an action',
  meaning: 'What shows that an action was done or made a difference. That it was done is another fact.',
  about: 'either',
  partOf: 'actions',
  comesInFiles: true,
  source: practice('Evidence of an action plan'),
  readBy: everyoneSignedIn,
  writtenBy: childPageRoles,
  fields: returnFields({
    action: refersTo('action', 'Action', { required: 'Choose the action', alsoCalled: ['Reference'] }),
    on: onDay('As on', { required: 'Enter the date', alsoCalled: ['Date', 'On'] }),
    kind: choice('What it is', evidenceKinds, { required: 'Choose what it is', alsoCalled: ['Kind'] }),
    shows: sentences('What it shows', {
      required: 'Say what it shows',
      hint: 'And where it is kept, if it is not attached. No child’s name',
      alsoCalled: ['Evidence', 'Shows'],
    }),
    file: attached('The document itself', {
      hint: 'Whoever reads this may open it',
      alsoCalled: ['File', 'Document'],
    }),
  }),
  datedBy: 'on',
  identifiedBy: ['action', 'kind'],
  listedAs: { title: 'Evidence of actions', fields: ['action', 'on', 'kind', 'shows'] },
  form: {
    action: 'Record evidence',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it, members of the panel among them. Write no child’s name.',
    saysOf: { child: 'Read by those who may open this child’s record, and by nobody else.' },
  },
  summary: e => e.shows ?? 'Evidence of an action',
})
