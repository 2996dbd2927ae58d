import { childLevelRoles } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { onDay, rowsOf, sentences, unasked, words, workerId } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

export default defineRecord({
  id: 'restriction',
  title: 'Restriction',
  meaning:
    'A child’s record is closed to all but a few, such as that of a councillor’s relative. Everyone else learns that there is a restricted record and whom to ask, and nothing else.',
  about: 'child',
  source: practice('Restricted records'),
  readBy: childLevelRoles,
  writtenBy: ['team-manager', 'service-manager'],
  fields: returnFields({
    startedOn: onDay('Restricted from', { required: 'Enter the date', mayBeAhead: true }),
    endedOn: onDay('Until', { mayBeAhead: true, hint: 'The first day on which it is restricted no more' }),
    because: sentences('Why', { required: 'Say why' }),
    decidedBy: workerId('Who decided', { isMostlySelf: true, required: 'Say who decided' }),
    ask: words('Whom to ask', {
      required: 'Say whom to ask',
      hint: 'A person or a team, and how to reach them. Everyone sees this: nothing in it may give the child away.',
    }),
    mayOpen: rowsOf(
      'Who may open it',
      {
        worker: workerId('A member of staff'),
        username: words('Or the user name of somebody who is not among the staff'),
      },
      {
        knownBy: 'worker',
        hint: 'Beside whoever decided, whoever records this and the workers who have the case',
      },
    ),
    keptBy: unasked(words('The account that recorded it', { isRecordersAccount: true })),
  }),
  datedBy: 'startedOn',
  afterDeath: true,
  form: {
    action: 'Restrict this record',
    topic: 'Workers and decisions',
    says: 'Read by those who may open the record. Whom to ask is read by everyone.',
    beforeBirth: true,
  },
  summary: () => 'Restricted record',
})
