import { recordsOf } from '#core/casework.ts'
import type { Day } from '#core/dates.ts'
import legalProceedings, { proceedingsKinds } from '#core/records/legal-proceedings.ts'
import preBirthAssessment from '#core/records/pre-birth-assessment.ts'
import { childLevelRoles } from '#core/roles.ts'
import { defineList, type Row, type State } from './list.ts'

const proceedingsOf = recordsOf(legalProceedings)
const preBirthOf = recordsOf(preBirthAssessment)

interface Going extends Row {
  readonly asAt: Day
  readonly kind: keyof typeof KINDS
  readonly startedOn: Day | undefined
  /** The last day on which ending is in time; absent where no length is set. */
  readonly dueOn: Day | undefined
  readonly extendedTo: Day | undefined
  readonly next: Day | undefined
  readonly delay: string | undefined
}

const KINDS = { 'pre-birth': 'Pre-birth assessment', ...proceedingsKinds } as const
/** Pre-proceedings are to be over within 12 weeks, care proceedings within 26 (Children Act 1989, section 32). */
const WEEKS: Readonly<Partial<Record<Going['kind'], number>>> = { 'pre-proceedings': 12, care: 26 }
/** A pregnancy is counted as 40 weeks, so an assessment that ends at 36 ends 4 before the child is expected. */
const BEFORE_BIRTH = 4 * 7
const SOON = 14

export default defineList<Going>({
  id: 'proceedings',
  title: 'Pre-birth, pre-proceedings and proceedings',
  question: 'What is before the court or on its way there, and will it end in time?',
  kind: 'tracker',
  roles: childLevelRoles,
  order: 120,
  reads: ['legal-proceedings', 'pre-birth-assessment'],
  rows: (child, asAt) => [
    ...preBirthOf(child)
      .filter(
        ({ startedOn, expectedOn, completedOn }) =>
          (startedOn ?? expectedOn ?? asAt) <= asAt + 84 &&
          (completedOn === undefined || completedOn > asAt) &&
          (startedOn === undefined || startedOn <= asAt),
      )
      .map(({ startedOn, expectedOn }) => ({
        child,
        asAt,
        kind: 'pre-birth' as const,
        startedOn,
        dueOn: expectedOn === undefined ? undefined : expectedOn - BEFORE_BIRTH,
        extendedTo: undefined,
        next: expectedOn,
        delay: undefined,
      })),
    ...proceedingsOf(child)
      .filter(
        ({ startedOn, endedOn }) =>
          startedOn !== undefined && startedOn <= asAt && (endedOn === undefined || endedOn > asAt),
      )
      .map(({ kind = 'other', startedOn, extendedTo, nextHearingOn, delay }) => ({
        child,
        asAt,
        kind,
        startedOn,
        dueOn: WEEKS[kind] === undefined ? undefined : startedOn! + WEEKS[kind] * 7,
        extendedTo,
        next: nextHearingOn !== undefined && nextHearingOn >= asAt ? nextHearingOn : undefined,
        delay,
      })),
  ],
  columns: [
    { id: 'kind', title: 'What', kind: 'text', of: row => KINDS[row.kind] },
    { id: 'started', title: 'Began', kind: 'day', of: row => row.startedOn, absent: 'Not started' },
    {
      id: 'week',
      title: 'Week',
      kind: 'number',
      of: row => (row.startedOn === undefined ? undefined : Math.floor((row.asAt - row.startedOn) / 7) + 1),
    },
    { id: 'due', title: 'To end by', kind: 'day', of: row => row.dueOn },
    {
      id: 'late',
      title: 'Days past it',
      kind: 'days late',
      of: row => (row.dueOn === undefined ? undefined : row.asAt - row.dueOn),
    },
    { id: 'extended', title: 'Extended to', kind: 'day', of: row => row.extendedTo },
    { id: 'state', title: 'Now', kind: 'state', of: row => stateOf(row) },
    { id: 'next', title: 'Next hearing, or birth expected', kind: 'day', of: row => row.next, absent: 'None set' },
    { id: 'delay', title: 'Why it takes longer', kind: 'text', of: row => row.delay },
    {
      id: 'record',
      title: 'Record',
      kind: 'actions',
      of: row => [{ record: row.kind === 'pre-birth' ? 'pre-birth-assessment' : 'legal-proceedings', says: 'Record' }],
    },
  ],
  filters: [
    {
      id: 'kind',
      title: 'What',
      of: ({ kind }) => kind,
      says: kind => KINDS[kind as keyof typeof KINDS],
      order: Object.keys(KINDS),
    },
    { id: 'state', title: 'Now', of: row => stateOf(row).says },
  ],
  sort: (a, b) => (a.dueOn ?? Number.MAX_SAFE_INTEGER) - (b.dueOn ?? Number.MAX_SAFE_INTEGER),
  empty: 'No child is the subject of proceedings, or of an assessment before birth, on this day.',
  examples: [
    {
      name: 'pre-proceedings have 12 weeks and care proceedings 26, the last day being in time; what is over is gone',
      asAt: '2025-06-30',
      records: {
        'legal-proceedings': `
          child | kind            | startedOn  | endedOn    | extendedTo
          Ana   | pre-proceedings | 2025-04-07 |            |
          Ben   | care            | 2024-12-29 |            | 2025-08-01
          Cal   | care            | 2025-01-01 | 2025-06-30 |
          Dee   | discharge       | 2025-05-01 |            |`,
        'pre-birth-assessment': `
          child | expectedOn | startedOn
          Eli   | 2025-08-01 | 2025-05-20`,
      },
      shows: `
        child | kind                              | week | due        | late | state
        Ben   | Care proceedings                  | 27   | 2025-06-29 | 1    | Extended by the court
        Ana   | Pre-proceedings (Public Law Outline) | 13 | 2025-06-30 | 0    | Ends soon
        Eli   | Pre-birth assessment              | 6    | 2025-07-04 | -4   | Ends soon
        Dee   | Discharge of a care order         | 9    |            |      | Going on`,
    },
  ],
})

function stateOf({ dueOn, asAt, extendedTo }: Going): State {
  if (dueOn === undefined) return { says: 'Going on', tone: 'quiet' }
  if (asAt > dueOn)
    return extendedTo !== undefined && extendedTo >= asAt
      ? { says: 'Extended by the court', tone: 'soon' }
      : { says: 'Past its time', tone: 'late' }
  return dueOn - asAt <= SOON ? { says: 'Ends soon', tone: 'soon' } : { says: 'In time', tone: 'done' }
}
