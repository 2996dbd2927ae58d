import { recordsOf } from '#core/casework.ts'
import { dayInWords, isoOf } from '#core/dates.ts'
import type { Owed } from '#core/due.ts'
import type { Journey } from '#core/journey.ts'
import { type Obligation, stateOn } from '#core/obligation.ts'
import exceptionReason from '#core/records/exception-reason.ts'
import { reviewsPutOff } from '#core/reviews.ts'
import { defineList, type Row, type State } from './list.ts'
import { moreUrgent } from './owed.ts'

const reasonsOf = recordsOf(exceptionReason)
type Reason = ReturnType<typeof reasonsOf>[number]

/** Something overdue, or done late since the meeting before. */
interface Exception extends Row, Owed {
  readonly asAt: number
  readonly isDone: boolean
  /** What was noted about it, oldest first. */
  readonly noted: readonly Reason[]
  /** How often reviews were put off; 0 where it is not about a review. */
  readonly putOff: number
}

/** Days between two meetings. What was done late since the last is looked at once more. */
const FORTNIGHT = 14

export default defineList<Exception>({
  id: 'service-clinic',
  title: 'Service clinic',
  question: 'What is late, why, and what did we agree last time?',
  kind: 'worklist',
  roles: [
    'team-manager',
    'service-manager',
    'performance-analyst',
    'reviewing-officer',
    'social-worker',
    'personal-adviser',
  ],
  homeOf: ['service-manager'],
  order: 30,
  reads: ['exception-reason', 'review', 'allocation', 'social-worker-allocation'],
  above: 'projection',
  rows(child, asAt, { clock }) {
    const exceptions: Exception[] = []
    for (const { standard, obligation, state } of clock.states(child, asAt)) {
      const isDone = state === 'met late' && obligation.metOn! > asAt - FORTNIGHT
      if (state !== 'overdue' && !isDone) continue
      exceptions.push({
        child,
        standard,
        obligation,
        asAt,
        isDone,
        noted: noted(child, standard.id, obligation, asAt),
        putOff: standard.metBy.includes('review') ? reviewsPutOff(child, asAt) : 0,
      })
    }
    return exceptions
  },
  columns: [
    {
      id: 'task',
      title: 'What',
      kind: 'text',
      of: row => row.standard.task,
      beside: row => putOff(row) ?? row.obligation.because,
    },
    { id: 'standard', title: 'Standard', kind: 'text', of: row => row.standard.title, givesWay: true },
    { id: 'due', title: 'Due', kind: 'day', of: row => row.obligation.dueOn, givesWay: true },
    { id: 'late', title: 'Days late', kind: 'days late', of: row => daysLate(row) },
    { id: 'state', title: 'Now', kind: 'state', of: row => (row.isDone ? stateOf(row) : undefined) },
    {
      id: 'reason',
      title: 'Why',
      kind: 'text',
      of: row => row.noted.at(-1) && reasonOf(row.noted.at(-1)!),
      absent: 'No reason given',
    },
    {
      id: 'agreed',
      title: 'Agreed',
      kind: 'text',
      of: row => row.noted.at(-1) && agreed(row.noted.at(-1)!),
      beside: row => carried(row),
    },
    {
      id: 'record',
      title: 'Record',
      kind: 'actions',
      of: row => [
        {
          record: 'exception-reason',
          says: 'Give the reason',
          knows: { standard: row.standard.id, dueOn: isoOf(row.obligation.dueOn) },
        },
      ],
    },
  ],
  filters: [
    { id: 'state', title: 'Now', of: row => stateOf(row).says },
    { id: 'reason', title: 'Why', of: ({ noted }) => noted.at(-1)?.reason, says: value => REASONS[value] ?? value },
    { id: 'topic', title: 'Topic', of: ({ standard }) => standard.topic },
    { id: 'standard', title: 'Standard', of: ({ standard }) => standard.title },
    {
      id: 'basis',
      title: 'Basis',
      of: ({ standard }) => standard.basis,
      says: basis => (basis === 'local' ? 'Local' : 'Statutory'),
    },
  ],
  groups: {
    by: 'standard',
    title: 'What is late, by standard',
    columns: [
      { title: 'Overdue', of: rows => rows.filter(({ isDone }) => !isDone).length },
      {
        title: 'No reason given',
        of: rows => rows.filter(({ isDone, noted }) => !isDone && noted.length === 0).length,
      },
      { title: 'Longest, in days', of: rows => Math.max(0, ...rows.map(daysLate)), givesWay: true },
      { title: 'Done late since', of: rows => rows.filter(({ isDone }) => isDone).length, givesWay: true },
    ],
  },
  sort: (a, b) => Number(a.isDone) - Number(b.isDone) || moreUrgent(a, b),
  empty: 'Nothing is late, of all that the council records.',
  examples: [
    {
      name: 'what is late stands with its newest reason and how long it has been carried forward; what was done late shows for a fortnight',
      asAt: '2025-06-30',
      standards: ['statutory-visits'],
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-05-01 |       | C2           | U4
        Ben   | 2025-06-01 |       | C2           | U4
        Cal   | 2025-06-10 |       | C2           | U4`,
      records: {
        visit: `
          child | visitedOn  | seen
          Ben   | 2025-06-16 | alone
          Cal   | 2025-06-18 | alone`,
        'exception-reason': `
          child | standard         | dueOn      | reason | action                  | owner | notedOn
          Ana   | statutory-visits | 2025-05-08 | worker | Duty worker visits      | Sam   | 2025-05-20
          Ana   | statutory-visits | 2025-05-08 | worker | Visit this week         | Pat   | 2025-06-17`,
      },
      shows: `
        child | task  | due        | late | state     | reason                   | agreed
        Ana   | Visit, within 1 week of the placement starting | 2025-05-08 | 53   |           | Worker absent or changed | Visit this week: Pat, carried forward: 2 meetings, since 20 May 2025
        Cal   | Visit, within 1 week of the placement starting | 2025-06-17 | 1    | Done late | No reason given          |`,
    },
  ],
})

const daysLate = ({ isDone, obligation: { metOn, dueOn }, asAt }: Exception): number => (isDone ? metOn! : asAt) - dueOn

const REASONS = exceptionReason.fields.shape.reason.meta()!.choices as Readonly<Record<string, string>>

/** What was noted about one obligation by a day: by its standard and the day it was due. */
const noted = (child: Journey, standard: string, { dueOn }: Obligation, asAt: number): readonly Reason[] =>
  reasonsOf(child).filter(
    reason => reason.standard === standard && reason.dueOn === dueOn && (reason.notedOn ?? asAt) <= asAt,
  )

const stateOf = ({ obligation, asAt }: Exception): State =>
  stateOn(obligation, asAt) === 'overdue' ? { says: 'Overdue', tone: 'late' } : { says: 'Done late', tone: 'done' }

const reasonOf = ({ reason, explanation }: Reason): string =>
  [reason && REASONS[reason], explanation].filter(Boolean).join(': ')

const agreed = ({ action, owner, actionDueOn }: Reason): string =>
  [[action, owner].filter(Boolean).join(': '), actionDueOn !== undefined && `by ${dayInWords(actionDueOn)}`]
    .filter(Boolean)
    .join(', ')

function carried({ noted }: Exception): string | undefined {
  const meetings = new Set(noted.flatMap(({ notedOn }) => notedOn ?? []))
  const [first] = meetings
  return first === undefined || meetings.size < 2
    ? undefined
    : `carried forward: ${meetings.size} meetings, since ${dayInWords(first)}`
}

const putOff = ({ putOff }: Exception): string | undefined => (putOff === 0 ? undefined : `reviews put off: ${putOff}`)
