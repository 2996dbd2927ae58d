import { everyoneSignedIn } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { onDay, refersTo, sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'action-date',
  title: 'New date of an action',
  meaning: 'Another date by which an action is to be done, with why and who agreed to it. The dates before it stay.',
  about: 'either',
  partOf: 'actions',
  comesInFiles: true,
  source: practice('Dates of an action plan that are put off'),
  readBy: everyoneSignedIn,
  writtenBy: ['service-manager', 'team-manager', 'performance-analyst', 'reviewing-officer', 'democratic-services'],
  fields: returnFields({
    action: refersTo('action', 'Action', { required: 'Choose the action', alsoCalled: ['Reference'] }),
    on: onDay('Agreed on', { required: 'Enter the date of the agreement', alsoCalled: ['Date agreed', 'On'] }),
    dueOn: onDay('Now due on', {
      required: 'Enter the new date',
      mayBeAhead: true,
      alsoCalled: ['New date', 'Due on'],
    }),
    why: sentences('Why', { required: 'Say why' }),
    agreedBy: words('Agreed by', { required: 'Say who agreed to it', hint: 'A board, a name or a job' }),
  }),
  datedBy: 'on',
  identifiedBy: ['action'],
  listedAs: { title: 'New dates of actions', fields: ['action', 'dueOn', 'why', 'agreedBy', 'on'] },
  form: {
    action: 'Give an action a new date',
    topic: 'Workers and decisions',
    says: 'The first date stays to be seen beside it, by everyone who signs in. Write no child’s name.',
    saysOf: { child: 'Read by those who may open this child’s record, and by nobody else.' },
  },
  summary: d => `Put to ${d.dueOn ?? 'another date'}`,
})
