import { everyoneSignedIn } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { onDay, refersTo, words } from './fields.ts'
import { notBefore } from './not-before.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'action-completed',
  title: 'End of an action',
  meaning: 'The day on which an action was done, and who says so. Whether it made a difference is another fact.',
  about: 'either',
  partOf: 'actions',
  comesInFiles: true,
  source: practice('The end of an action'),
  readBy: everyoneSignedIn,
  writtenBy: ['service-manager', 'team-manager', 'performance-analyst', 'reviewing-officer', 'democratic-services'],
  fields: returnFields({
    action: refersTo('action', 'Action', { required: 'Choose the action', alsoCalled: ['Reference'] }),
    doneOn: onDay('Done on', { required: 'Enter the date', alsoCalled: ['Completed on', 'Date completed', 'On'] }),
    by: words('Who says so', { required: 'Say who says so', hint: 'A name, a job or a board', alsoCalled: ['By'] }),
  }),
  datedBy: 'doneOn',
  identifiedBy: ['action'],
  among: {
    types: ['action'],
    faultsOf: (record, others) =>
      notBefore({
        record,
        field: 'doneOn',
        title: 'Done on',
        since: others.find(({ body }) => body.reference === record.action)?.body.agreedOn,
        happened: 'the action was agreed',
      }),
  },
  listedAs: { title: 'Actions that were done', fields: ['action', 'doneOn', 'by'] },
  form: {
    action: 'Record that an action is done',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it. Its evidence and its effect are recorded apart.',
    saysOf: { child: 'Read by those who may open this child’s record, and by nobody else.' },
  },
  summary: c => `Done, says ${c.by ?? 'nobody named'}`,
})
