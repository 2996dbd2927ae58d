import { ageAt } from '#core/age.ts'
import { recordsOf } from '#core/casework.ts'
import { choicesOf } from '#core/choices.ts'
import type { Day } from '#core/dates.ts'
import type { Owed } from '#core/due.ts'
import { latestBy } from '#core/latest.ts'
import { episodeOn } from '#core/looked-after.ts'
import educationNeeds from '#core/records/education-needs.ts'
import { defineList, type Row } from './list.ts'
import { owedAs, soonestFirst } from './owed.ts'

const needsOf = recordsOf(educationNeeds)
type Need = ReturnType<typeof needsOf>[number]

interface Sen extends Row {
  readonly asAt: Day
  readonly age: number | undefined
  readonly need: Need
  /** The day on which a plan was asked for that is not issued yet; absent where none is waited for. */
  readonly waitingSince: Day | undefined
  /** The next thing due of it, such as its annual review. */
  readonly owed: Owed | undefined
}

export default defineList<Sen>({
  id: 'ehcp',
  title: 'Special educational needs and EHCPs',
  question: 'Who has, awaits or needs an education, health and care plan, and is its review due?',
  kind: 'tracker',
  roles: [
    'virtual-school',
    'team-manager',
    'service-manager',
    'social-worker',
    'reviewing-officer',
    'performance-analyst',
    'personal-adviser',
  ],
  order: 170,
  reads: ['education-needs', 'episode', 'child-details'],
  rows(child, asAt, { clock }) {
    const need = latestBy(needsOf(child), n => n.fromOn, asAt)
    const age = ageAt(child, asAt)
    if (need === undefined || need.status === 'ceased') return []
    if (episodeOn(child, asAt) === undefined && (age ?? 25) >= 25) return []
    const isWaiting = need.status === 'requested' || need.status === 'assessing'
    return [
      {
        child,
        asAt,
        age,
        need,
        waitingSince: isWaiting ? (need.requestedOn ?? need.fromOn) : undefined,
        owed: owedAs(clock.owed(child, asAt), 'education-needs'),
      },
    ]
  },
  columns: [
    { id: 'age', title: 'Age', kind: 'number', of: row => row.age },
    { id: 'status', title: 'Status', kind: 'text', of: row => STATUSES[row.need.status ?? ''] },
    { id: 'need', title: 'Main need', kind: 'text', of: row => row.need.need },
    { id: 'issued', title: 'Issued', kind: 'day', of: row => row.need.issuedOn },
    { id: 'reviewed', title: 'Last annual review', kind: 'day', of: row => row.need.reviewedOn },
    { id: 'asked', title: 'Asked for', kind: 'day', of: row => row.waitingSince },
    {
      id: 'waiting',
      title: 'Days waiting',
      kind: 'number',
      of: row => row.waitingSince && row.asAt - row.waitingSince,
    },
    { id: 'next', title: 'Next due', kind: 'owed', of: row => row.owed && [row.owed] },
    { id: 'record', title: 'Record', kind: 'actions', of: () => [{ record: 'education-needs', says: 'Record' }] },
  ],
  filters: [
    {
      id: 'kind',
      title: 'Status',
      of: ({ need }) => need.status,
      says: status => STATUSES[status] ?? status,
      order: Object.keys(choicesOf(educationNeeds.fields.shape.status)),
    },
    {
      id: 'show',
      title: 'Show',
      of: ({ owed, asAt }) => (owed && owed.obligation.dueOn < asAt ? 'something overdue' : []),
    },
  ],
  sort: (a, b) => soonestFirst(a.owed, b.owed) || (a.waitingSince ?? LAST) - (b.waitingSince ?? LAST),
  empty: 'No special educational needs are recorded of any child on this day.',
  examples: [
    {
      name: 'a review is due 12 months after the last, or after the plan was issued; whoever waits longest for a plan comes next',
      asAt: '2025-06-30',
      standards: ['education-plan-review'],
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2023-01-01 |       | C2           | U4
        Ben   | 2023-01-01 |       | C2           | U4
        Cal   | 2023-01-01 |       | C2           | U4`,
      records: {
        'education-needs': `
          child | status    | fromOn     | requestedOn | issuedOn   | reviewedOn
          Ana   | assessing | 2025-02-09 | 2025-02-09  |            |
          Ben   | plan      | 2022-05-01 |             | 2022-05-01 | 2024-06-29
          Cal   | ceased    | 2025-01-01 |             |            |`,
      },
      shows: `
        child | status         | waiting | reviewed
        Ben   | Has an EHCP    |         | 2024-06-29
        Ana   | Being assessed | 141     |`,
    },
  ],
})

const LAST = Number.MAX_SAFE_INTEGER
const STATUSES: Readonly<Record<string, string>> = choicesOf(educationNeeds.fields.shape.status)
