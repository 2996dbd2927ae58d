import { recordsOf } from '#core/casework.ts'
import type { Day } from '#core/dates.ts'
import type { Owed } from '#core/due.ts'
import legalProceedings, { proceedingsKinds } from '#core/records/legal-proceedings.ts'
import preBirthAssessment from '#core/records/pre-birth-assessment.ts'
import { childLevelRoles } from '#core/roles.ts'
import { defineList, type Row, type State } from './list.ts'
import { owedBy, soonestFirst } from './owed.ts'

const proceedingsOf = recordsOf(legalProceedings)
const preBirthOf = recordsOf(preBirthAssessment)

interface Going extends Row {
  readonly asAt: Day
  readonly kind: keyof typeof KINDS
  readonly startedOn: Day | undefined
  /** Its end, or for an assessment its next step, while that is owed. */
  readonly owed: Owed | undefined
  readonly extendedTo: Day | undefined
  readonly next: Day | undefined
  readonly delay: string | undefined
}

const KINDS = { 'pre-birth': 'Pre-birth assessment', ...proceedingsKinds } as const
const SOON = 14

export default defineList<Going>({
  id: 'proceedings',
  title: 'Pre-birth, pre-proceedings and proceedings',
  question: 'What is before the court or on its way there, and will it end in time?',
  kind: 'tracker',
  roles: childLevelRoles,
  order: 120,
  reads: ['legal-proceedings', 'pre-birth-assessment'],
  rows(child, asAt, { clock }) {
    const going = (startedOn: Day | undefined, endedOn: Day | undefined): boolean =>
      (startedOn ?? asAt) <= asAt && (endedOn === undefined || endedOn > asAt)
    const assessments = preBirthOf(child).filter(
      a => going(a.startedOn, a.completedOn) && (child.bornOn === undefined || child.bornOn > asAt),
    )
    const proceedings = proceedingsOf(child).filter(p => p.startedOn !== undefined && going(p.startedOn, p.endedOn))
    if (assessments.length + proceedings.length === 0) return []
    const owed = clock.owed(child, asAt)
    return [
      ...assessments.map(({ entry, startedOn, expectedOn }) => ({
        child,
        asAt,
        kind: 'pre-birth' as const,
        startedOn,
        owed: owedBy(owed, 'pre-birth-assessment', entry),
        extendedTo: undefined,
        next: expectedOn,
        delay: undefined,
      })),
      ...proceedings.map(({ entry, kind = 'other', startedOn, extendedTo, nextHearingOn, delay }) => ({
        child,
        asAt,
        kind,
        startedOn,
        owed: owedBy(owed, 'legal-proceedings', entry),
        extendedTo,
        next: nextHearingOn !== undefined && nextHearingOn >= asAt ? nextHearingOn : undefined,
        delay,
      })),
    ]
  },
  columns: [
    { id: 'kind', title: 'What', kind: 'text', of: row => KINDS[row.kind] },
    { id: 'started', title: 'Began', kind: 'day', of: row => row.startedOn, absent: 'Not started' },
    {
      id: 'week',
      title: 'Week',
      kind: 'number',
      of: row => (row.startedOn === undefined ? undefined : Math.floor((row.asAt - row.startedOn) / 7) + 1),
    },
    { id: 'due', title: 'To end by', kind: 'day', of: row => row.owed?.obligation.dueOn },
    {
      id: 'late',
      title: 'Days past it',
      kind: 'days late',
      of: row => row.owed && row.asAt - row.owed.obligation.dueOn,
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
  sort: (a, b) => soonestFirst(a.owed, b.owed),
  empty: 'No child is the subject of proceedings, or of an assessment before birth, on this day.',
  examples: [
    {
      name: 'pre-proceedings have 12 weeks and care proceedings 26 with the first day, unless extended; what is over is gone',
      asAt: '2025-06-30',
      standards: ['pre-proceedings', 'care-proceedings', 'pre-birth-assessment-finished'],
      born: { Eli: '2025-08-03' },
      records: {
        'legal-proceedings': `
          child | kind            | startedOn  | endedOn    | extendedTo
          Ana   | pre-proceedings | 2025-04-07 |            |
          Ben   | care            | 2024-12-30 |            | 2025-08-01
          Cal   | care            | 2025-01-01 | 2025-06-30 |
          Dee   | discharge       | 2025-05-01 |            |
          Fay   | care            | 2024-12-30 |            |`,
        'pre-birth-assessment': `
          child | expectedOn | startedOn
          Eli   | 2025-08-01 | 2025-05-20`,
      },
      shows: `
        child | kind                                 | week | due        | late | state
        Fay   | Care proceedings                     | 27   | 2025-06-29 | 1    | Past its time
        Ana   | Pre-proceedings (Public Law Outline) | 13   | 2025-06-30 | 0    | Ends soon
        Eli   | Pre-birth assessment                 | 6    | 2025-07-04 | -4   | Ends soon
        Ben   | Care proceedings                     | 27   | 2025-08-01 | -32  | Extended
        Dee   | Discharge of a care order            | 9    |            |      | Going on`,
    },
  ],
})

function stateOf({ owed, asAt, extendedTo }: Going): State {
  if (owed === undefined) return { says: 'Going on', tone: 'quiet' }
  const left = owed.obligation.dueOn - asAt
  if (left < 0) return { says: 'Past its time', tone: 'late' }
  if (extendedTo !== undefined && extendedTo === owed.obligation.dueOn) return { says: 'Extended', tone: 'soon' }
  return left <= SOON ? { says: 'Ends soon', tone: 'soon' } : { says: 'In time', tone: 'done' }
}
