import { recordsOf } from '#core/casework.ts'
import { choicesOf } from '#core/choices.ts'
import type { Day } from '#core/dates.ts'
import type { Owed } from '#core/due.ts'
import temporaryApproval from '#core/records/temporary-approval.ts'
import { childLevelRoles } from '#core/roles.ts'
import { defineList, type Row, type State } from './list.ts'
import { owedBy, soonestFirst } from './owed.ts'

const approvalsOf = recordsOf(temporaryApproval)
type Approval = ReturnType<typeof approvalsOf>[number]

interface Temporary extends Row {
  readonly asAt: Day
  readonly approval: Approval
  /** Its end or replacement, while that is owed. */
  readonly owed: Owed | undefined
}

/** Days before it runs out from which it wants attention. */
const SOON = 28
/** How long an ended approval stays in the list, to show what became of it. */
const DAYS_KEPT = 90

export default defineList<Temporary>({
  id: 'temporary-approvals',
  title: 'Regulation 24: temporary approvals',
  question: 'Whose temporary approval of a relative or friend runs out next?',
  kind: 'tracker',
  roles: childLevelRoles,
  order: 160,
  reads: ['temporary-approval', 'episode'],
  rows(child, asAt, { clock }) {
    const approvals = approvalsOf(child).filter(
      ({ approvedOn, endedOn }) =>
        approvedOn !== undefined && approvedOn <= asAt && (endedOn ?? asAt) > asAt - DAYS_KEPT,
    )
    if (approvals.length === 0) return []
    const owed = clock.owed(child, asAt)
    return approvals.map(approval => ({
      child,
      asAt,
      approval,
      owed: owedBy(owed, 'temporary-approval', approval.entry),
    }))
  },
  columns: [
    { id: 'carer', title: 'Carer', kind: 'text', of: row => row.approval.carer },
    { id: 'approved', title: 'Approved', kind: 'day', of: row => row.approval.approvedOn },
    { id: 'extended', title: 'Extended', kind: 'day', of: row => row.approval.extendedOn },
    { id: 'runs-out', title: 'Runs out', kind: 'day', of: row => row.owed?.obligation.dueOn },
    {
      id: 'late',
      title: 'Days past it',
      kind: 'days late',
      of: row => row.owed && row.asAt - row.owed.obligation.dueOn,
    },
    { id: 'state', title: 'Now', kind: 'state', of: row => stateOf(row) },
    {
      id: 'outcome',
      title: 'What became of it',
      kind: 'text',
      of: row => (isOver(row) ? OUTCOMES[row.approval.outcome ?? ''] : undefined),
    },
    { id: 'record', title: 'Record', kind: 'actions', of: () => [{ record: 'temporary-approval', says: 'Record' }] },
  ],
  filters: [{ id: 'state', title: 'Now', of: row => stateOf(row).says }],
  sort: (a, b) => Number(isOver(a)) - Number(isOver(b)) || soonestFirst(a.owed, b.owed),
  empty: 'No child lives with a relative or friend under temporary approval on this day.',
  examples: [
    {
      name: 'it runs out after 16 weeks, or 24 if extended; the last day is in time',
      asAt: '2025-06-30',
      standards: ['temporary-approval'],
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-10-01 |       | C2           | U1
        Ben   | 2024-10-01 |       | C2           | U1
        Cal   | 2024-10-01 |       | C2           | U1
        Dee   | 2024-10-01 |       | C2           | U1
        Eli   | 2024-10-01 |       | C2           | U1`,
      records: {
        'temporary-approval': `
          child | approvedOn | extendedOn | endedOn    | outcome
          Ana   | 2025-03-10 |            |            |
          Ben   | 2025-03-09 |            |            |
          Cal   | 2025-03-09 | 2025-06-20 |            |
          Dee   | 2025-02-01 |            | 2025-05-01 | special-guardianship
          Eli   | 2024-11-01 |            | 2025-02-01 | approved`,
      },
      shows: `
        child | runs-out   | late | state          | outcome
        Ben   | 2025-06-29 | 1    | Ran out        |
        Ana   | 2025-06-30 | 0    | Runs out soon  |
        Cal   | 2025-08-24 | -55  | In force       |
        Dee   |            |      | Ended          | Special guardianship order`,
    },
  ],
})

const OUTCOMES = choicesOf(temporaryApproval.fields.shape.outcome)

const isOver = ({ approval: { endedOn }, asAt }: Temporary): boolean => endedOn !== undefined && endedOn <= asAt

function stateOf(row: Temporary): State {
  if (isOver(row)) return { says: 'Ended', tone: 'quiet' }
  if (row.owed === undefined) return { says: 'Nothing owed', tone: 'quiet' }
  const left = row.owed.obligation.dueOn - row.asAt
  if (left < 0) return { says: 'Ran out', tone: 'late' }
  return left <= SOON ? { says: 'Runs out soon', tone: 'soon' } : { says: 'In force', tone: 'done' }
}
