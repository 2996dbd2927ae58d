import { type AdoptionStage, isEndOfPathway, type StageReached, stagesReached } from '#core/adoption-pathway.ts'
import type { Day } from '#core/dates.ts'
import type { Owed } from '#core/due.ts'
import { adoptionStages } from '#core/records/adoption-milestone.ts'
import { childLevelRoles } from '#core/roles.ts'
import { defineList, type Row } from './list.ts'

interface OnTheWay extends Row {
  readonly reached: readonly StageReached[]
  readonly now: StageReached
  readonly asAt: Day
  readonly overdue: Owed | undefined
}

/** How long a child who was adopted, or whose plan changed, stays on the list: the rest of the year's story. */
const DAYS_KEPT = 90

export default defineList<OnTheWay>({
  id: 'adoption-pipeline',
  title: 'Adoption pipeline',
  question: 'Where is each child on the way to adoption, and for how long?',
  kind: 'tracker',
  roles: childLevelRoles,
  order: 110,
  reads: ['adoption-milestone', 'adoption', 'placed-for-adoption', 'episode'],
  rows(child, asAt, { clock }) {
    const reached = stagesReached(child).filter(({ on }) => on <= asAt)
    const now = reached.at(-1)
    if (now === undefined || (isEndOfPathway(now) && now.on <= asAt - DAYS_KEPT)) return []
    if (!isEndOfPathway(now) && asAt >= child.turns18On) return []
    const overdue = clock
      .owed(child, asAt)
      .find(({ standard, obligation }) => standard.whose === 'adoption' && obligation.dueOn < asAt)
    return [{ child, reached, now, asAt, overdue }]
  },
  columns: [
    { id: 'stage', title: 'Stage', kind: 'text', of: row => adoptionStages[row.now.stage] },
    { id: 'days', title: 'Days in it', kind: 'number', of: row => row.asAt - row.now.on },
    { id: 'decided', title: 'Decision', kind: 'day', of: row => reachedOn(row, 'best-interests') },
    { id: 'order', title: 'Placement order', kind: 'day', of: row => reachedOn(row, 'placement-order') },
    { id: 'matched', title: 'Matched', kind: 'day', of: row => reachedOn(row, 'matched') },
    { id: 'placed', title: 'Placed', kind: 'day', of: row => reachedOn(row, 'placed') },
    { id: 'adopted', title: 'Adopted', kind: 'day', of: row => reachedOn(row, 'order-made') },
    { id: 'overdue', title: 'Overdue', kind: 'owed', of: row => row.overdue && [row.overdue] },
    { id: 'why', title: 'Reason for delay or change', kind: 'text', of: row => row.now.why },
    {
      id: 'record',
      title: 'Record',
      kind: 'actions',
      of: () => [{ record: 'adoption-milestone', says: 'Next stage' }],
    },
  ],
  filters: [
    {
      id: 'stage',
      title: 'Stage',
      of: ({ now }) => now.stage,
      says: stage => adoptionStages[stage as AdoptionStage],
      order: Object.keys(adoptionStages),
    },
  ],
  sort: (a, b) => PLACE[a.now.stage] - PLACE[b.now.stage] || a.now.on - b.now.on,
  empty: 'No child has a plan for adoption on this day.',
  examples: [
    {
      name: 'a child stands at the stage reached last, by stage and then by days in it; an adoption stays for 90 days',
      asAt: '2025-06-30',
      born: { Ana: '2022-01-01', Ben: '2022-01-01', Cal: '2022-01-01', Dee: '2022-01-01', Eli: '2022-01-01' },
      records: {
        'adoption-milestone': `
          child | stage           | reachedOn  | why
          Ana   | best-interests  | 2024-11-01 |
          Ana   | placement-order | 2025-01-10 | Court waited for an assessment
          Ben   | matched         | 2025-05-01 |
          Cal   | placement-order | 2025-03-01 |
          Dee   | order-made      | 2025-04-02 |
          Eli   | order-made      | 2025-04-01 |`,
      },
      shows: `
        child | stage                | days | decided    | matched    | why
        Ana   | Placement order made | 171  | 2024-11-01 |            | Court waited for an assessment
        Cal   | Placement order made | 121  |            |            |
        Ben   | Matched              | 60   |            | 2025-05-01 |
        Dee   | Adoption order made  | 89   |            |            |`,
    },
    {
      name: 'what the returns say stands where no milestone was recorded; a plan that was reversed leaves after 90 days',
      asAt: '2025-06-30',
      born: { Ana: '2022-01-01', Ben: '2022-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2024-01-01 | 2025-02-01 | E1           | U4
        Ana   | 2025-02-01 |            | E1           | A5
        Ben   | 2024-01-01 |            | C2           | U4`,
      records: {
        'placed-for-adoption': `
          child | decidedOn  | reversedOn
          Ben   | 2024-06-01 | 2025-01-01`,
      },
      shows: `
        child | stage                | days | order      | placed
        Ana   | Placed for adoption  | 149  | 2024-01-01 | 2025-02-01`,
    },
  ],
})

const PLACE = Object.fromEntries(Object.keys(adoptionStages).map((stage, i) => [stage, i])) as Record<
  AdoptionStage,
  number
>

const reachedOn = ({ reached }: OnTheWay, stage: AdoptionStage): Day | undefined =>
  reached.findLast(one => one.stage === stage)?.on
