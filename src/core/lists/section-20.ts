import { ageOn, type Day } from '#core/dates.ts'
import { decisionsBy } from '#core/decisions.ts'
import type { Owed } from '#core/due.ts'
import type { Journey } from '#core/journey.ts'
import { episodeOn } from '#core/looked-after.ts'
import { permanencePlanOn } from '#core/plans.ts'
import { permanencePlans } from '#core/records/care-plan.ts'
import { childLevelRoles } from '#core/roles.ts'
import { defineList, type Row } from './list.ts'

interface Accommodated extends Row {
  readonly age: number | undefined
  /** The day from which the child has been under section 20 without a break. */
  readonly since: Day
  readonly days: number
  readonly plan: string | undefined
  readonly decidedOn: Day | undefined
  readonly overdue: Owed | undefined
}

/** Accommodated under section 20 in a single period (V2); short breaks are not counted. */
const ACCOMMODATED = 'V2'

export default defineList<Accommodated>({
  id: 'section-20',
  title: 'Section 20',
  question: 'Who has been accommodated with consent for too long without a decision?',
  kind: 'tracker',
  roles: childLevelRoles,
  order: 130,
  reads: [
    'episode',
    'child-details',
    'care-plan',
    'management-decision',
    'supervision',
    'action',
    'action-date',
    'action-completed',
  ],
  rows(child, asAt, { clock }) {
    if (episodeOn(child, asAt)?.legalStatus !== ACCOMMODATED) return []
    const since = accommodatedSince(child, asAt)
    return [
      {
        child,
        age: child.bornOn === undefined ? undefined : ageOn(child.bornOn, asAt),
        since,
        days: asAt - since,
        plan: PLANS[permanencePlanOn(child, asAt)?.plan ?? ''],
        decidedOn: decisionsBy(child, asAt).at(-1)?.decidedOn,
        overdue: clock
          .owed(child, asAt)
          .find(
            ({ standard, obligation }) => standard.metBy.includes('management-decision') && obligation.dueOn < asAt,
          ),
      },
    ]
  },
  columns: [
    { id: 'age', title: 'Age', kind: 'number', of: row => row.age, absent: 'Not recorded' },
    { id: 'since', title: 'Since', kind: 'day', of: row => row.since },
    { id: 'days', title: 'Days', kind: 'number', of: row => row.days },
    { id: 'plan', title: 'Plan for permanence', kind: 'text', of: row => row.plan, absent: 'Not recorded' },
    { id: 'decided', title: 'Last decision', kind: 'day', of: row => row.decidedOn, absent: 'None recorded' },
    { id: 'overdue', title: 'Overdue', kind: 'owed', of: row => row.overdue && [row.overdue] },
  ],
  filters: [
    {
      id: 'show',
      title: 'Show',
      of: ({ days, decidedOn }) => [
        days < 91 ? 'under 3 months' : days < 183 ? '3 to 6 months' : days < 365 ? '6 to 12 months' : 'over a year',
        ...(decidedOn === undefined ? ['no decision recorded'] : []),
      ],
    },
  ],
  sort: (a, b) => a.since - b.since,
  empty: 'No child is accommodated under section 20 (legal status V2) on this day.',
  examples: [
    {
      name: 'the time runs through moves and starts again after another legal status; a care order is not section 20',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2025-01-01 | 2025-03-01 | V2           | U4
        Ana   | 2025-03-01 |            | V2           | U6
        Ben   | 2024-01-01 | 2025-05-01 | V2           | U4
        Ben   | 2025-05-01 | 2025-06-01 | C1           | U4
        Ben   | 2025-06-01 |            | V2           | U4
        Cal   | 2024-01-01 |            | C2           | U4
        Dee   | 2025-01-01 | 2025-06-30 | V2           | U4`,
      records: {
        'care-plan': `
          child | updatedOn  | permanencePlan
          Ana   | 2025-02-01 | return-home
          Ana   | 2025-07-01 | adoption`,
      },
      shows: `
        child | since      | days | plan              | decided
        Ana   | 2025-01-01 | 180  | Return to parents | None recorded
        Ben   | 2025-06-01 | 29   | Not recorded      | None recorded`,
    },
  ],
})

const PLANS: Readonly<Record<string, string>> = permanencePlans

function accommodatedSince({ counted }: Journey, asAt: Day): Day {
  let since = asAt
  for (const { startedOn, until, legalStatus } of counted.toReversed()) {
    if (startedOn > asAt) continue
    if (legalStatus !== ACCOMMODATED || until < since) break
    since = startedOn
  }
  return since
}
