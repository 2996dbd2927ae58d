import { everyoneSignedIn, forumWorkers } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { faultsOfReply } from '#core/voice/faults.ts'
import { choice, onDay, ownReference, refersTo, rowsOf, sentences, words } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'
import { matterOfReference } from './references.ts'

/** Whether what young people raised will be done. */
export const answersGiven = {
  done: 'It is done',
  yes: 'Yes',
  partly: 'Some of it',
  no: 'No',
} as const
export type AnswerGiven = keyof typeof answersGiven

export default defineRecord({
  id: 'answer',
  title: 'Answer to young people',
  meaning:
    'What young people were answered, by whom and when, and what will be done. That somebody is finding out is no answer.',
  about: 'authority',
  partOf: 'voice',
  comesInFiles: true,
  source: practice('Young people are answered by whoever can decide'),
  readBy: everyoneSignedIn,
  writtenBy: forumWorkers,
  fields: returnFields({
    reference: ownReference('AN'),
    raised: refersTo('raised', 'What they raised', { required: 'Choose what they raised', alsoCalled: ['Raised'] }),
    on: onDay('Date they were given it', { required: 'Enter the date', alsoCalled: ['Date', 'On', 'Answered on'] }),
    by: words('Who answers', {
      required: 'Say who answers',
      hint: 'A job that young people know, such as: the head of fostering. They see it',
      alsoCalled: ['By', 'Answered by'],
    }),
    willBe: choice('Will it be done?', answersGiven, {
      required: 'Say whether it will be done',
      alsoCalled: ['Will it be done'],
      choicesAlsoCalled: { partly: ['Partly', 'In part'] },
    }),
    says: sentences('Their answer', {
      required: 'Write the answer',
      hint: 'To them, in short sentences that a child of 10 reads with ease. If it is no, say why',
      alsoCalled: ['Answer', 'Words'],
    }),
    actions: rowsOf(
      'Actions that will do it',
      { action: refersTo('action', 'Action', { isOnlyNamed: true }) },
      { knownBy: 'action' },
    ),
  }),
  datedBy: 'on',
  identifiedBy: ['reference'],
  matter: matterOfReference,
  among: { types: ['raised'], faultsOf: faultsOfReply },
  listedAs: { title: 'Answers to young people', fields: ['reference', 'raised', 'on', 'by', 'willBe'] },
  form: {
    action: 'Record an answer to young people',
    topic: 'Workers and decisions',
    says: 'The young people read it, and anybody at all where the forum agreed to show what it raised. Write no child’s name.',
  },
  summary: a => `${a.raised ?? 'Nothing named'}, answered by ${a.by ?? 'nobody named'}`,
})
