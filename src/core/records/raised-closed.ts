import { everyoneSignedIn, forumWorkers } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { faultsOfClosing } from '#core/voice/faults.ts'
import { choice, onDay, refersTo, sentences } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'

/** Why something that young people raised is closed. */
export const closedBecause = {
  settled: 'They say that it is settled',
  cannot: 'It cannot be done, and they know why',
  joined: 'It goes on in something else that they raised',
  'taken-back': 'They took it back',
} as const

export default defineRecord({
  id: 'raised-closed',
  title: 'Closing of what young people raised',
  meaning:
    'That something which young people raised is closed. It names the answer that they were given: without one nothing is closed.',
  about: 'authority',
  partOf: 'voice',
  comesInFiles: true,
  source: practice('What young people raise is not closed without an answer to them'),
  readBy: everyoneSignedIn,
  writtenBy: forumWorkers,
  fields: returnFields({
    answer: refersTo('answer', 'The answer that they were given', {
      required: 'Choose the answer that they were given. What young people raise cannot be closed without one',
      hint: 'It closes what this answer is to',
      alsoCalled: ['Answer'],
    }),
    on: onDay('Closed on', { required: 'Enter the date', alsoCalled: ['Date', 'On'] }),
    why: choice('Why it is closed', closedBecause, { required: 'Say why it is closed', alsoCalled: ['Why'] }),
    note: sentences('Anything else'),
  }),
  datedBy: 'on',
  identifiedBy: ['answer'],
  among: { types: ['answer'], faultsOf: faultsOfClosing },
  listedAs: { title: 'What young people raised, closed', fields: ['answer', 'on', 'why'] },
  form: {
    action: 'Close something that young people raised',
    topic: 'Workers and decisions',
    says: 'Everyone who signs in reads it. Ask the young people first.',
  },
  summary: c => `Closed: ${closedBecause[c.why as keyof typeof closedBecause] ?? 'no reason given'}`,
})
