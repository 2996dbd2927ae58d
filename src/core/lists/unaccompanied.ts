import { ageAt } from '#core/age.ts'
import { recordsOf } from '#core/casework.ts'
import { choicesOf } from '#core/choices.ts'
import type { Day } from '#core/dates.ts'
import { latestBy } from '#core/latest.ts'
import leaveToRemain from '#core/records/leave-to-remain.ts'
import unaccompaniedStatus from '#core/records/unaccompanied-status.ts'
import { childLevelRoles } from '#core/roles.ts'
import { defineList, type Row, type State } from './list.ts'

const leaveOf = recordsOf(leaveToRemain)
const statusesOf = recordsOf(unaccompaniedStatus)
type Leave = ReturnType<typeof leaveOf>[number]

interface Unaccompanied extends Row {
  readonly asAt: Day
  readonly age: number | undefined
  readonly leave: Leave | undefined
}

/** Days before leave runs out from which an application must be on its way. */
const SOON = 180

export default defineList<Unaccompanied>({
  id: 'unaccompanied',
  title: 'Unaccompanied young people',
  question: 'Whose leave to remain runs out, and has an extension been asked for?',
  kind: 'tracker',
  roles: childLevelRoles,
  order: 180,
  reads: ['leave-to-remain', 'unaccompanied-status', 'child-details'],
  rows(child, asAt) {
    const leave = latestBy(leaveOf(child), l => l.grantedOn, asAt)
    const age = ageAt(child, asAt)
    const isKnown = leave !== undefined || statusesOf(child).length > 0
    return isKnown && (age ?? 0) < 25 && leave?.status !== 'indefinite' ? [{ child, asAt, age, leave }] : []
  },
  columns: [
    { id: 'age', title: 'Age', kind: 'number', of: row => row.age },
    {
      id: 'status',
      title: 'Status',
      kind: 'text',
      of: row => STATUSES[row.leave?.status ?? ''],
      absent: 'Not recorded',
    },
    { id: 'expires', title: 'Runs out', kind: 'day', of: row => row.leave?.expiresOn },
    {
      id: 'late',
      title: 'Days past it',
      kind: 'days late',
      of: row => row.leave?.expiresOn && row.asAt - row.leave.expiresOn,
    },
    { id: 'applied', title: 'Extension asked for', kind: 'day', of: row => row.leave?.appliedOn },
    { id: 'state', title: 'Now', kind: 'state', of: row => stateOf(row) },
    {
      id: 'eighteen',
      title: '18 on',
      kind: 'day',
      of: row => (row.age !== undefined && row.age < 18 ? row.child.turns18On : undefined),
    },
    { id: 'solicitor', title: 'Solicitor', kind: 'text', of: row => row.leave?.solicitor, absent: 'None recorded' },
    { id: 'assessed', title: 'Human rights assessment', kind: 'day', of: row => row.leave?.assessedOn, givesWay: true },
    { id: 'record', title: 'Record', kind: 'actions', of: () => [{ record: 'leave-to-remain', says: 'Status' }] },
  ],
  filters: [
    { id: 'state', title: 'Now', of: row => stateOf(row).says },
    { id: 'kind', title: 'Status', of: ({ leave }) => leave?.status, says: status => STATUSES[status] ?? status },
  ],
  sort: (a, b) => (a.leave?.expiresOn ?? 0) - (b.leave?.expiresOn ?? 0),
  empty: 'No young person is recorded as unaccompanied, or as having leave that may run out.',
  examples: [
    {
      name: 'no status recorded stands first, then whose leave runs out first; settled status leaves the list',
      asAt: '2025-06-30',
      records: {
        'unaccompanied-status': `
          child | ceasedOn
          Ana   |`,
        'leave-to-remain': `
          child | status              | grantedOn  | expiresOn  | appliedOn
          Ben   | unaccompanied-leave | 2023-01-01 | 2025-06-29 | 2025-05-01
          Cal   | unaccompanied-leave | 2023-01-01 | 2025-06-29 |
          Dee   | refugee             | 2023-01-01 | 2028-01-01 |
          Eli   | indefinite          | 2024-01-01 |            |`,
      },
      shows: `
        child | status                           | expires    | late | state
        Ana   | Not recorded                     |            |      | Status not recorded
        Ben   | Leave as an unaccompanied child  | 2025-06-29 | 1    | Asked for in time
        Cal   | Leave as an unaccompanied child  | 2025-06-29 | 1    | Ran out
        Dee   | Refugee                          | 2028-01-01 | -915 | In force`,
    },
  ],
})

const STATUSES: Readonly<Record<string, string>> = choicesOf(leaveToRemain.fields.shape.status)

function stateOf({ leave, asAt }: Unaccompanied): State {
  if (leave === undefined) return { says: 'Status not recorded', tone: 'late' }
  if (leave.status === 'rights-exhausted') return { says: 'Appeal rights exhausted', tone: 'late' }
  if (leave.status === 'claim') return { says: 'Waiting for a decision', tone: 'soon' }
  const { expiresOn, appliedOn } = leave
  if (expiresOn === undefined) return { says: 'No day recorded', tone: 'soon' }
  const isAskedFor = appliedOn !== undefined && appliedOn <= asAt && appliedOn <= expiresOn
  if (isAskedFor) return { says: 'Asked for in time', tone: 'done' }
  if (expiresOn < asAt) return { says: 'Ran out', tone: 'late' }
  return expiresOn - asAt <= SOON ? { says: 'Runs out in 6 months', tone: 'soon' } : { says: 'In force', tone: 'done' }
}
