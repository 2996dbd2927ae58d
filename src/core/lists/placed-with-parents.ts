import { recordsOf } from '#core/casework.ts'
import type { Day } from '#core/dates.ts'
import { episodeOn } from '#core/looked-after.ts'
import { placementOn } from '#core/placements.ts'
import placementWithParents from '#core/records/placement-with-parents.ts'
import { childLevelRoles } from '#core/roles.ts'
import { defineList, type Row, type State } from './list.ts'

const agreementsOf = recordsOf(placementWithParents)
type Agreement = ReturnType<typeof agreementsOf>[number]

interface AtHome extends Row {
  readonly asAt: Day
  readonly since: Day
  readonly agreement: Agreement | undefined
}

/** Placed with own parents or another person with parental responsibility. */
const WITH_PARENTS = 'P1'

export default defineList<AtHome>({
  id: 'placed-with-parents',
  title: 'Placement with parents',
  question: 'Who lives with their parents on a care order without an assessment or agreement?',
  kind: 'tracker',
  roles: childLevelRoles,
  order: 165,
  reads: ['episode', 'placement-with-parents'],
  rows(child, asAt) {
    if (episodeOn(child, asAt)?.placement !== WITH_PARENTS) return []
    const since = placementOn(child, asAt)!.startedOn
    const agreement = agreementsOf(child).findLast(
      ({ placedOn, endedOn }) => (placedOn ?? since) <= asAt && (endedOn === undefined || endedOn > since),
    )
    return [{ child, asAt, since, agreement }]
  },
  columns: [
    { id: 'since', title: 'Since', kind: 'day', of: row => row.since },
    { id: 'days', title: 'Days', kind: 'number', of: row => row.asAt - row.since },
    { id: 'assessed', title: 'Assessed', kind: 'day', of: row => row.agreement?.assessedOn, absent: 'Not recorded' },
    { id: 'agreed', title: 'Agreed', kind: 'day', of: row => row.agreement?.approvedOn, absent: 'Not recorded' },
    { id: 'state', title: 'Now', kind: 'state', of: row => stateOf(row) },
    {
      id: 'record',
      title: 'Record',
      kind: 'actions',
      of: () => [{ record: 'placement-with-parents', says: 'Record the agreement' }],
    },
  ],
  filters: [{ id: 'state', title: 'Now', of: row => stateOf(row).says }],
  sort: (a, b) => Number(isAgreed(a)) - Number(isAgreed(b)) || a.since - b.since,
  empty: 'No looked after child lives with their parents on this day.',
  examples: [
    {
      name: 'without an agreement stands first, the longest first; one agreed after the day does not count yet',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-01-01 |       | C2           | P1
        Ben   | 2025-02-01 |       | C2           | P1
        Cal   | 2024-02-01 |       | C2           | P1
        Dee   | 2024-02-01 |       | C2           | U4`,
      records: {
        'placement-with-parents': `
          child | placedOn   | assessedOn | approvedOn
          Ben   | 2025-02-01 | 2025-03-01 | 2025-07-01
          Cal   | 2024-02-01 | 2024-01-20 | 2024-01-25`,
      },
      shows: `
        child | since      | days | assessed     | state
        Ana   | 2025-01-01 | 180  | Not recorded | Not assessed or agreed
        Ben   | 2025-02-01 | 149  | 2025-03-01   | Not agreed
        Cal   | 2024-02-01 | 515  | 2024-01-20   | Agreed`,
    },
  ],
})

const isAgreed = ({ agreement, asAt }: AtHome): boolean => (agreement?.approvedOn ?? asAt + 1) <= asAt

function stateOf(row: AtHome): State {
  if (isAgreed(row)) return { says: 'Agreed', tone: 'done' }
  const isAssessed = (row.agreement?.assessedOn ?? row.asAt + 1) <= row.asAt
  return { says: isAssessed ? 'Not agreed' : 'Not assessed or agreed', tone: 'late' }
}
