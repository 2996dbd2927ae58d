import type { Body } from '#core/entry.ts'
import { childLevelRoles } from '#core/roles.ts'
import { practice } from '#core/source.ts'
import { onDay, rowsOf, sentences, unasked, words, workerId } from './fields.ts'
import { defineRecord, returnFields } from './record.ts'
import { type RowsReferredTo, referenceOfRow } from './row-references.ts'

/** By what actions' progress and end refer to a decision of supervision: the day on which it was first recorded, and a number. */
const rowsReferredTo: RowsReferredTo = {
  list: 'decisions',
  begins: ({ heldOn }) => (typeof heldOn === 'string' ? `S-${heldOn}` : undefined),
}

/** By what a decision of a supervision is referred to; undefined where neither it nor the supervision's day says. */
export const decisionReference = (record: Body, decision: Body, place: number): string | undefined =>
  referenceOfRow(rowsReferredTo, record, decision, place)

/** The decisions of a supervision as they may be referred to, each with what is to be done. */
export function decisionsReferredTo(record: Body): readonly (readonly [string, string])[] {
  const { decisions } = record
  if (!Array.isArray(decisions)) return []
  return decisions.flatMap((decision: Body, place) => {
    const reference = decisionReference(record, decision, place)
    const { action } = decision
    return reference === undefined
      ? []
      : [[reference, typeof action === 'string' ? action : 'A decision of supervision'] as const]
  })
}

export default defineRecord({
  id: 'supervision',
  title: 'Supervision',
  meaning:
    'What a worker and their supervisor thought through about one child, and what they decided. It stands on the child’s record; what supervision says of the worker does not.',
  about: 'child',
  source: practice(
    'Peer review, recommendation 5: a more formal structured record of supervision, on time, that shows reflection',
  ),
  readBy: childLevelRoles,
  writtenBy: ['team-manager', 'service-manager'],
  fields: returnFields({
    heldOn: onDay('Date of supervision', { required: 'Enter the date of supervision' }),
    supervisor: workerId('Supervisor', { isMostlySelf: true }),
    worker: workerId('Worker'),
    likeToBe: sentences('What is it like to be this child now?', {
      hint: 'Their day, their home, who they turn to. How do we know?',
    }),
    changed: sentences('What has changed since the last supervision?'),
    worries: sentences('What worries us?'),
    goesWell: sentences('What goes well?'),
    mayBeWrong: sentences('What may we be getting wrong?', {
      hint: 'What we have assumed, who might see it otherwise, and what would show that they are right',
    }),
    childsWords: sentences('The child’s words that were talked about', {
      hint: 'As they said them, and when. The record of that day keeps them as theirs',
    }),
    decisions: rowsOf(
      'What was decided',
      {
        reference: unasked(words('Reference')),
        action: words('What is to be done', { required: 'Say what is to be done', alsoCalled: ['Action', 'Decision'] }),
        owner: words('By whom', { required: 'Say by whom', alsoCalled: ['Owner', 'Who'] }),
        dueOn: onDay('By when', {
          required: 'Enter the date by when',
          mayBeAhead: true,
          alsoCalled: ['Due date', 'Target date'],
        }),
        doneOn: onDay('Date it was done', { alsoCalled: ['Completed', 'Date completed'] }),
      },
      { knownBy: 'action' },
    ),
  }),
  datedBy: 'heldOn',
  rowsReferredTo,
  afterDeath: true,
  form: {
    action: 'Record supervision',
    topic: 'Workers and decisions',
    says: 'Read by those who work with this child, and by inspectors. One of the questions about the child must be answered: a list of tasks is not supervision.',
    needsOneOf: {
      fields: ['likeToBe', 'changed', 'worries', 'goesWell', 'mayBeWrong'],
      says: 'Answer at least one of the questions about the child',
    },
  },
  summary: ({ decisions = [] }) =>
    decisions.length === 0
      ? 'Supervision'
      : `Supervision, with ${decisions.length} ${decisions.length === 1 ? 'decision' : 'decisions'}`,
})
