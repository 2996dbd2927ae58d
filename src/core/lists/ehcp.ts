import { ageAt } from '#core/age.ts'
import { recordsOf } from '#core/casework.ts'
import { choicesOf } from '#core/choices.ts'
import { addMonths, type Day } from '#core/dates.ts'
import { latestBy } from '#core/latest.ts'
import { episodeOn } from '#core/looked-after.ts'
import educationNeeds from '#core/records/education-needs.ts'
import { defineList, type Row, type State } from './list.ts'

const needsOf = recordsOf(educationNeeds)
type Need = ReturnType<typeof needsOf>[number]

interface Sen extends Row {
  readonly asAt: Day
  readonly age: number | undefined
  readonly need: Need
  /** An EHCP is to be issued by then: 20 weeks after it was asked for. */
  readonly issueBy: Day | undefined
  /** The annual review is due by then. */
  readonly reviewBy: Day | undefined
}

/** An EHCP is issued within 20 weeks of being asked for, and reviewed every 12 months (SEND Regulations 2014, regulations 13 and 18). */
const WEEKS_20 = 140

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
  rows(child, asAt) {
    const need = latestBy(needsOf(child), n => n.fromOn, asAt)
    if (
      need === undefined ||
      need.status === 'ceased' ||
      (episodeOn(child, asAt) === undefined && (ageAt(child, asAt) ?? 25) >= 25)
    )
      return []
    const requestedOn = need.requestedOn ?? (need.status === 'requested' ? need.fromOn : undefined)
    const isWaiting = need.status === 'requested' || need.status === 'assessing'
    const countedFrom = need.reviewedOn ?? need.issuedOn ?? need.fromOn
    return [
      {
        child,
        asAt,
        age: ageAt(child, asAt),
        need,
        issueBy: isWaiting && requestedOn !== undefined ? requestedOn + WEEKS_20 : undefined,
        reviewBy: need.status === 'plan' && countedFrom !== undefined ? addMonths(countedFrom, 12) : undefined,
      },
    ]
  },
  columns: [
    { id: 'age', title: 'Age', kind: 'number', of: row => row.age },
    { id: 'status', title: 'Status', kind: 'text', of: row => STATUSES[row.need.status ?? ''] },
    { id: 'need', title: 'Main need', kind: 'text', of: row => row.need.need },
    { id: 'issued', title: 'Issued', kind: 'day', of: row => row.need.issuedOn },
    { id: 'reviewed', title: 'Last annual review', kind: 'day', of: row => row.need.reviewedOn },
    { id: 'by', title: 'Next, by', kind: 'day', of: row => row.issueBy ?? row.reviewBy },
    { id: 'state', title: 'Now', kind: 'state', of: row => stateOf(row) },
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
    { id: 'state', title: 'Now', of: row => stateOf(row)?.says },
  ],
  sort: (a, b) => (a.issueBy ?? a.reviewBy ?? LAST) - (b.issueBy ?? b.reviewBy ?? LAST),
  empty: 'No special educational needs are recorded of any child on this day.',
  examples: [
    {
      name: 'a plan is issued within 20 weeks and reviewed within 12 months; the last day is in time',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2023-01-01 |       | C2           | U4
        Ben   | 2023-01-01 |       | C2           | U4
        Cal   | 2023-01-01 |       | C2           | U4`,
      records: {
        'education-needs': `
          child | status    | fromOn     | requestedOn | issuedOn   | reviewedOn
          Ana   | assessing | 2025-02-09 | 2025-02-09  |            |
          Ben   | plan      | 2022-05-01 |             | 2022-05-01 | 2024-06-30
          Cal   | ceased    | 2025-01-01 |             |            |`,
      },
      shows: `
        child | status         | by         | state
        Ana   | Being assessed | 2025-06-29 | Overdue
        Ben   | Has an EHCP    | 2025-06-30 | Due soon`,
    },
  ],
})

const LAST = Number.MAX_SAFE_INTEGER
const STATUSES: Readonly<Record<string, string>> = choicesOf(educationNeeds.fields.shape.status)

function stateOf({ issueBy, reviewBy, asAt }: Sen): State | undefined {
  const by = issueBy ?? reviewBy
  if (by === undefined) return undefined
  if (by < asAt) return { says: 'Overdue', tone: 'late' }
  return by - asAt <= 42 ? { says: 'Due soon', tone: 'soon' } : { says: 'In time', tone: 'done' }
}
