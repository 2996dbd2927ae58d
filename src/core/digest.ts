import { type Day, dayInWords } from './dates.ts'
import type { DueOfWorker, TasksOfDay } from './due-by-day.ts'

/** What a digest is made from: numbers alone, so that it can hold nothing about anyone. */
export interface DigestOf {
  readonly authority: string
  readonly today: Day
  readonly due: DueOfWorker
  readonly handovers: number
  /** Of the actions that they answer for, those that are overdue and those that are put off again and again. */
  readonly actions: { readonly overdue: number; readonly slipping: number }
  /** How many things that young people raised wait for their answer, and how many of them longer than promised. */
  readonly answersOwed: { readonly waiting: number; readonly late: number }
  /** How many concerns of reviewing officers about their team's children wait for an answer, and how many of them are late. */
  readonly concerns: { readonly waiting: number; readonly late: number }
  /** Where people reach this Waymark. */
  readonly publicUrl: string
}

export interface Digest {
  readonly subject: string
  readonly text: string
}

/** The days ahead that a digest tells of. */
export const DIGEST_DAYS = 7

/** A message for the morning: how much is overdue and due, with links and without a name. */
export function digestOf(of: DigestOf): Digest {
  const { authority, today, due, handovers, actions, answersOwed, concerns, publicUrl } = of
  const overdue = sum(due.overdue)
  const ahead = sum(due.ahead)
  return {
    subject: `Waymark: ${overdue} overdue, ${ahead} due within ${DIGEST_DAYS} days`,
    text: [
      `${authority}, ${dayInWords(today)}`,
      '',
      `You have ${due.cases} ${due.cases === 1 ? 'case' : 'cases'}.`,
      ...(handovers > 0
        ? [`${handovers} ${handovers === 1 ? 'handover waits' : 'handovers wait'} for your answer.`]
        : []),
      ...concernsInWords(concerns, publicUrl),
      ...answersOwedInWords(answersOwed, publicUrl),
      '',
      overdue === 0 ? 'Nothing is overdue.' : 'Overdue:',
      ...due.overdue.map(({ task, count }) => `  ${task}: ${count}`),
      '',
      ahead === 0 ? `Nothing falls due within ${DIGEST_DAYS} days.` : `Due within ${DIGEST_DAYS} days:`,
      ...due.ahead.map(({ on, task, count }) => `  ${dayInWords(on)}: ${task} (${count})`),
      '',
      ...actionsInWords(actions, publicUrl),
      `Your caseload: ${publicUrl}/lists/my-caseload`,
      `To stop this message: ${publicUrl}/account/subscriptions`,
      '',
      'This message holds no personal data. Names stand in Waymark alone.',
      '',
    ].join('\n'),
  }
}

function concernsInWords({ waiting, late }: DigestOf['concerns'], publicUrl: string): readonly string[] {
  if (waiting === 0) return []
  const they =
    waiting === 1 ? '1 concern of a reviewing officer waits' : `${waiting} concerns of reviewing officers wait`
  return [`${they} for an answer, ${late} of them late: ${publicUrl}/lists/escalations`]
}

function answersOwedInWords({ waiting, late }: DigestOf['answersOwed'], publicUrl: string): readonly string[] {
  if (waiting === 0) return []
  const things =
    waiting === 1 ? '1 thing that young people raised waits' : `${waiting} things that young people raised wait`
  return [
    `${things} for your answer${late > 0 ? `, ${late} longer than they were promised` : ''}: ${publicUrl}/voice?state=waiting`,
  ]
}

const sum = (tasks: readonly TasksOfDay[]): number => tasks.reduce((total, { count }) => total + count, 0)

/** Nothing where none of their actions is late. */
const actionsInWords = ({ overdue, slipping }: DigestOf['actions'], publicUrl: string): readonly string[] =>
  overdue + slipping === 0
    ? []
    : [`Your actions: ${overdue} overdue, ${slipping} slipping.`, `${publicUrl}/actions?whose=mine`, '']
