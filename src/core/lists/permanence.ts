import { stagesReached } from '#core/adoption-pathway.ts'
import { recordsOf } from '#core/casework.ts'
import type { Day } from '#core/dates.ts'
import type { Owed } from '#core/due.ts'
import type { Journey } from '#core/journey.ts'
import { latestBy } from '#core/latest.ts'
import { episodeOn } from '#core/looked-after.ts'
import { type PeriodOfCare, periodOn } from '#core/periods-of-care.ts'
import { placementOn } from '#core/placements.ts'
import { isDecided, permanencePlanOn, permanencePlansOf } from '#core/plans.ts'
import { permanencePlans } from '#core/records/care-plan.ts'
import permanentMatch from '#core/records/permanent-match.ts'
import { childLevelRoles } from '#core/roles.ts'
import { defineList, type Row, type State } from './list.ts'

const matchesOf = recordsOf(permanentMatch)

interface Permanence extends Row {
  readonly asAt: Day
  readonly since: Day
  readonly plan: string | undefined
  /** The day on which a plan for permanence was first decided in this period of care; absent while none was. */
  readonly plannedOn: Day | undefined
  /** False where that is only the day by which a list said so. */
  readonly isPlanDated: boolean
  readonly secondReviewOn: Day | undefined
  readonly matchedOn: Day | undefined
  readonly livesHereSince: Day | undefined
  readonly overdue: readonly Owed[]
}

export default defineList<Permanence>({
  id: 'permanence',
  title: 'Right Child, Right Care: permanence',
  question: 'Who has a plan for where they will grow up, and whose is slipping?',
  kind: 'tracker',
  roles: childLevelRoles,
  order: 100,
  reads: ['care-plan', 'permanent-match', 'review', 'adoption-milestone', 'episode'],
  rows(child, asAt, { clock }) {
    const period = periodOn(child, asAt)
    if (period === undefined || episodeOn(child, asAt) === undefined) return []
    const decided = permanencePlansOf(child).find(p => p.on >= period.startedOn && p.on <= asAt && isDecided(p))
    return [
      {
        child,
        asAt,
        since: period.startedOn,
        plan: permanencePlanOn(child, asAt)?.plan,
        plannedOn: decided?.on,
        isPlanDated: decided?.isDated ?? true,
        secondReviewOn: secondReview(child, period, asAt),
        matchedOn: matchedOn(child, asAt),
        livesHereSince: placementOn(child, asAt)?.startedOn,
        overdue: clock
          .owed(child, asAt)
          .filter(({ standard, obligation }) => standard.topic === 'Legal and permanence' && obligation.dueOn < asAt),
      },
    ]
  },
  columns: [
    { id: 'since', title: 'In care since', kind: 'day', of: row => row.since },
    { id: 'plan', title: 'Plan', kind: 'text', of: row => PLANS[row.plan ?? ''], absent: 'Not recorded' },
    { id: 'planned', title: 'Decided', kind: 'day', of: row => row.plannedOn, absent: 'Not yet' },
    { id: 'second', title: 'Second review', kind: 'day', of: row => row.secondReviewOn },
    { id: 'state', title: 'Plan by the second review', kind: 'state', of: row => stateOf(row) },
    { id: 'matched', title: 'Matched', kind: 'day', of: row => row.matchedOn },
    { id: 'here', title: 'Lives here since', kind: 'day', of: row => row.livesHereSince },
    { id: 'overdue', title: 'Overdue', kind: 'owed', of: row => row.overdue },
    {
      id: 'record',
      title: 'Record',
      kind: 'actions',
      of: () => [
        { record: 'care-plan', says: 'Plan' },
        { record: 'permanent-match', says: 'Match' },
      ],
    },
  ],
  filters: [
    { id: 'state', title: 'By second review', of: row => stateOf(row).says },
    {
      id: 'kind',
      title: 'Plan',
      of: ({ plan }) => plan,
      says: plan => PLANS[plan] ?? plan,
      order: Object.keys(permanencePlans),
    },
    {
      id: 'show',
      title: 'Show',
      of: ({ matchedOn, plan }) =>
        plan === 'long-term-fostering' && matchedOn === undefined ? 'long-term fostering, not matched' : [],
    },
  ],
  sort: (a, b) => RANK[stateOf(a).tone] - RANK[stateOf(b).tone] || a.since - b.since,
  empty: 'No child is looked after on this day.',
  examples: [
    {
      name: 'a plan decided on the day of the second review is in time; one decided after it slipped; without a plan the slip goes on; of one that only a list tells of, nobody knows',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-01-01 |       | C2           | U4
        Ben   | 2025-01-01 |       | C2           | U4
        Cal   | 2025-01-01 |       | C2           | U4
        Dee   | 2025-06-01 |       | C2           | U4
        Eve   | 2025-01-01 |       | C2           | U4`,
      records: {
        review: `
          child | heldOn
          Ana   | 2025-01-20
          Ana   | 2025-04-20
          Ben   | 2025-01-20
          Ben   | 2025-04-20
          Cal   | 2025-01-20
          Cal   | 2025-04-20
          Eve   | 2025-01-20
          Eve   | 2025-04-20`,
        'care-plan': `
          child | updatedOn  | permanencePlan      | knownOn
          Ana   | 2025-01-20 | not-decided         |
          Ana   | 2025-04-20 | adoption            |
          Ben   | 2025-04-21 | long-term-fostering |
          Eve   |            | adoption            | 2025-05-31`,
        'permanent-match': `
          child | matchedOn  | kind
          Ben   | 2025-06-01 | fostering`,
      },
      shows: `
        child | plan                | planned    | second     | state                     | matched
        Cal   | Not recorded        | Not yet    | 2025-04-20 | None, 71 days past it |
        Ben   | Long-term fostering | 2025-04-21 | 2025-04-20 | 1 day late           | 2025-06-01
        Eve   | Adoption            | 2025-05-31 | 2025-04-20 | There, its day not recorded |
        Dee   | Not recorded        | Not yet    |            | Not due yet          |
        Ana   | Adoption            | 2025-04-20 | 2025-04-20 | In time              |`,
    },
  ],
})

const PLANS: Readonly<Record<string, string>> = permanencePlans
const RANK = { late: 0, soon: 1, quiet: 2, done: 3 } as const

const secondReview = ({ reviews }: Journey, { startedOn }: PeriodOfCare, asAt: Day): Day | undefined =>
  reviews.filter(({ heldOn }) => heldOn >= startedOn && heldOn <= asAt)[1]?.heldOn

/** Matched to stay until 18, or matched with adopters. */
function matchedOn(child: Journey, asAt: Day): Day | undefined {
  const match = latestBy(matchesOf(child), m => m.matchedOn, asAt)
  if (match && (match.endedOn === undefined || match.endedOn > asAt)) return match.matchedOn
  return latestBy(
    stagesReached(child).filter(({ stage }) => stage === 'matched'),
    ({ on }) => on,
    asAt,
  )?.on
}

function stateOf({ plannedOn, isPlanDated, secondReviewOn, asAt }: Permanence): State {
  if (secondReviewOn === undefined)
    return plannedOn === undefined ? { says: 'Not due yet', tone: 'quiet' } : { says: 'In time', tone: 'done' }
  const days = (plannedOn ?? asAt) - secondReviewOn
  if (plannedOn === undefined) return { says: `None, ${days} days past it`, tone: 'late' }
  if (days > 0 && !isPlanDated) return { says: 'There, its day not recorded', tone: 'quiet' }
  return days > 0
    ? { says: `${days} ${days === 1 ? 'day' : 'days'} late`, tone: 'soon' }
    : { says: 'In time', tone: 'done' }
}
