import { ageAt } from '#core/age.ts'
import { recordsOf } from '#core/casework.ts'
import type { Day } from '#core/dates.ts'
import type { Owed } from '#core/due.ts'
import type { Journey } from '#core/journey.ts'
import { latestBy } from '#core/latest.ts'
import { episodeOn } from '#core/looked-after.ts'
import { isAcknowledged, notificationsOf } from '#core/notifications.ts'
import { periodOn } from '#core/periods-of-care.ts'
import dentalCheck from '#core/records/dental-check.ts'
import healthAssessment from '#core/records/health-assessment.ts'
import sdq from '#core/records/sdq.ts'
import { HIGH_SDQ_SCORE } from '#core/sdqs.ts'
import { defineList, type Row } from './list.ts'
import { oncePerTask, overdueIn, soonestFirst } from './owed.ts'

const assessmentsOf = recordsOf(healthAssessment)
const checksOf = recordsOf(dentalCheck)
const scoresOf = recordsOf(sdq)

interface HealthCase extends Row {
  readonly asAt: Day
  readonly age: number | undefined
  /** The day they became looked after. */
  readonly since: Day
  readonly isAcknowledged: boolean | undefined
  readonly overdue: readonly Owed[]
  readonly next: Owed | undefined
  /** Refused or missed, with nothing completed since. */
  readonly refused: readonly Refusal[]
  readonly score: number | undefined
}

interface Refusal {
  readonly what: string
  readonly on: Day
  /** What was done about it; absent where nothing was written down. */
  readonly followUp: string | undefined
}

/** What the health team works on, by the records that meet a standard. */
const HEALTH: ReadonlySet<string> = new Set(['health-assessment', 'dental-check', 'sdq', 'health-history'])

export default defineList<HealthCase>({
  id: 'health',
  title: 'Health',
  question: 'Who came into care since yesterday, and whose health is waiting?',
  kind: 'worklist',
  roles: [
    'health-team',
    'team-manager',
    'service-manager',
    'social-worker',
    'performance-analyst',
    'reviewing-officer',
  ],
  homeOf: ['health-team'],
  order: 40,
  reads: ['health-assessment', 'dental-check', 'sdq', 'notification', 'episode', 'child-details'],
  rows(child, asAt, { clock }) {
    if (episodeOn(child, asAt) === undefined) return []
    const owed = oncePerTask(
      clock.owed(child, asAt).filter(({ standard }) => standard.metBy.some(type => HEALTH.has(type))),
    )
    const overdue = overdueIn(owed, asAt)
    return [
      {
        child,
        asAt,
        age: ageAt(child, asAt),
        since: periodOn(child, asAt)!.startedOn,
        isAcknowledged: acknowledged(child, asAt),
        overdue,
        next: owed[overdue.length],
        refused: refusals(child, asAt),
        score: latestBy(scoresOf(child), s => s.completedOn, asAt)?.score,
      },
    ]
  },
  columns: [
    { id: 'since', title: 'In care since', kind: 'day', of: row => row.since },
    { id: 'told', title: 'Notification', kind: 'state', of: row => toldState(row) },
    { id: 'overdue', title: 'Overdue', kind: 'owed', of: row => row.overdue },
    { id: 'next', title: 'Next due', kind: 'owed', of: row => row.next && [row.next] },
    {
      id: 'refused',
      title: 'Refused or missed',
      kind: 'lines',
      of: row => row.refused.map(({ what, followUp }) => `${what}: ${followUp ?? 'no follow-up recorded'}`),
    },
    { id: 'score', title: 'SDQ', kind: 'number', of: row => row.score },
    {
      id: 'record',
      title: 'Record',
      kind: 'actions',
      of: () => [
        { record: 'health-assessment', says: 'Assessment' },
        { record: 'dental-check', says: 'Dental check' },
        { record: 'sdq', says: 'SDQ' },
      ],
    },
  ],
  filters: [
    {
      id: 'show',
      title: 'Show',
      of: row => shows(row),
      order: [
        'since yesterday',
        'in care under 28 days',
        'something overdue',
        'refused, no follow-up',
        'refused or missed',
        'SDQ 18 or more',
      ],
    },
  ],
  sort: (a, b) => Number(isNew(b)) - Number(isNew(a)) || soonestFirst(a.overdue[0] ?? a.next, b.overdue[0] ?? b.next),
  empty: 'No child is looked after on this day.',
  examples: [
    {
      name: 'whoever came into care since yesterday stands first; a refusal stands until something is completed',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-06-29 |       | C2           | U4
        Ben   | 2024-05-01 |       | C2           | U4
        Cal   | 2025-06-28 |       | C2           | U4`,
      records: {
        notification: `
          child | about               | to          | happenedOn | sentOn     | delivery | acknowledgedOn
          Cal   | became-looked-after | health-team | 2025-06-28 | 2025-06-28 | list     | 2025-06-29
          Ana   | became-looked-after | health-team | 2025-06-29 | 2025-06-29 | list     |
          Ben   | became-looked-after | health-team | 2024-05-01 | 2024-05-02 |          |`,
        'health-assessment': `
          child | kind   | heldOn     | outcome   | refusalFollowUp
          Ben   | review | 2025-05-01 | refused   |
          Cal   | review | 2025-05-01 | refused   | Asked again
          Cal   | review | 2025-05-20 | completed |`,
        'dental-check': `
          child | heldOn     | outcome
          Ben   | 2025-05-20 | missed`,
        sdq: `
          child | completedOn | score
          Ben   | 2025-02-01  | 18`,
      },
      shows: `
        child | since      | told             | refused                                                                             | score
        Ana   | 2025-06-29 | Not acknowledged |                                                                                     |
        Ben   | 2024-05-01 |                  | Review health assessment: no follow-up recorded; Dental check: no follow-up recorded | 18
        Cal   | 2025-06-28 | Acknowledged     |                                                                                     |`,
    },
  ],
})

/** Yesterday or today. */
const isNew = ({ since, asAt }: HealthCase): boolean => since >= asAt - 1

function shows(row: HealthCase): readonly string[] {
  const { since, asAt, overdue, refused, score } = row
  return [
    ...(isNew(row) ? ['since yesterday'] : []),
    ...(since > asAt - 28 ? ['in care under 28 days'] : []),
    ...(overdue.length > 0 ? ['something overdue'] : []),
    ...(refused.length > 0 ? ['refused or missed'] : []),
    ...(refused.some(({ followUp }) => followUp === undefined) ? ['refused, no follow-up'] : []),
    ...((score ?? 0) >= HIGH_SDQ_SCORE ? ['SDQ 18 or more'] : []),
  ]
}

/** Whether the health team said that they know; undefined where they were not told, or nobody waits for it. */
function acknowledged(child: Journey, asAt: Day): boolean | undefined {
  const told = latestBy(
    notificationsOf(child).filter(({ about, to }) => about === 'became-looked-after' && to === 'health-team'),
    n => n.sentOn,
    asAt,
  )
  return told && isAcknowledged(told, asAt)
}

const toldState = ({ isAcknowledged }: HealthCase) => {
  if (isAcknowledged === undefined) return undefined
  return isAcknowledged
    ? ({ says: 'Acknowledged', tone: 'done' } as const)
    : ({ says: 'Not acknowledged', tone: 'late' } as const)
}

/** The assessments and checks that did not happen, where none of the same kind was completed since. */
function refusals(child: Journey, asAt: Day): readonly Refusal[] {
  const refused: Refusal[] = []
  const assessments = assessmentsOf(child).filter(({ heldOn }) => heldOn !== undefined && heldOn <= asAt)
  for (const kind of ['initial', 'review'] as const) {
    const last = assessments.findLast(a => a.kind === kind)
    if (last && (last.outcome === 'refused' || last.outcome === 'missed'))
      refused.push({
        what: kind === 'initial' ? 'Initial health assessment' : 'Review health assessment',
        on: last.heldOn!,
        followUp: last.refusalFollowUp,
      })
  }
  const check = latestBy(checksOf(child), c => c.heldOn, asAt)
  if (check && (check.outcome === 'refused' || check.outcome === 'missed'))
    refused.push({ what: 'Dental check', on: check.heldOn!, followUp: undefined })
  return refused
}
