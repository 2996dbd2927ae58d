import { homeOn } from '#core/accommodation.ts'
import { ageAt } from '#core/age.ts'
import { recordsOf } from '#core/casework.ts'
import { lastContact } from '#core/contacts.ts'
import { ageOn, type Day } from '#core/dates.ts'
import { latestBy } from '#core/latest.ts'
import { openTo } from '#core/open-cases.ts'
import connection from '#core/records/connection.ts'
import pathwayPlan from '#core/records/pathway-plan.ts'
import { childLevelRoles } from '#core/roles.ts'
import { defineList, type Row } from './list.ts'

const connectionsOf = recordsOf(connection)
const plansOf = recordsOf(pathwayPlan)

interface Parent extends Row {
  readonly age: number | undefined
  readonly children: readonly {
    readonly born: Day | undefined
    readonly age: number | undefined
    readonly livesTogether: boolean | undefined
  }[]
  /** The day of the last pathway plan that speaks of being a parent; absent where none does. */
  readonly plannedOn: Day | undefined
  readonly home: string | undefined
  readonly contactOn: Day | undefined
}

export default defineList<Parent>({
  id: 'care-leaver-parents',
  title: 'Young people who are parents',
  question: 'Which of our young people are parents, and does their plan say what they and their child need?',
  kind: 'tracker',
  roles: childLevelRoles,
  order: 190,
  reads: [
    'connection',
    'pathway-plan',
    'accommodation',
    'contact',
    'visit',
    'leaving-care-case',
    'eligibility-decision',
    'death',
    'episode',
    'child-details',
  ],
  rows(child, asAt) {
    const children = connectionsOf(child).filter(
      ({ relation, inLifeFromOn, bornOn }) => relation === 'own-child' && (inLifeFromOn ?? bornOn ?? asAt) <= asAt,
    )
    if (children.length === 0 || openTo(child, asAt) === undefined) return []
    return [
      {
        child,
        age: ageAt(child, asAt),
        children: children.map(({ bornOn, livesTogether }) => ({
          born: bornOn,
          age: bornOn === undefined ? undefined : ageOn(bornOn, asAt),
          livesTogether,
        })),
        plannedOn: latestBy(
          plansOf(child).filter(({ parenthood }) => parenthood),
          p => p.plannedOn,
          asAt,
        )?.plannedOn,
        home: homeOn(child, asAt)?.record.provider ?? homeOn(child, asAt)?.record.type,
        contactOn: lastContact(child, asAt)?.on,
      },
    ]
  },
  columns: [
    { id: 'age', title: 'Age', kind: 'number', of: row => row.age },
    { id: 'children', title: 'Their children', kind: 'lines', of: row => row.children.map(ownChild) },
    { id: 'planned', title: 'Plan that says so', kind: 'day', of: row => row.plannedOn, absent: 'None does' },
    { id: 'home', title: 'Home', kind: 'text', of: row => row.home, absent: 'Not recorded' },
    { id: 'contact', title: 'Last contact', kind: 'day', of: row => row.contactOn, absent: 'Not recorded' },
    {
      id: 'record',
      title: 'Record',
      kind: 'actions',
      of: () => [
        { record: 'pathway-plan', says: 'The plan' },
        { record: 'contact', says: 'A contact' },
      ],
    },
  ],
  filters: [
    {
      id: 'show',
      title: 'Show',
      of: ({ plannedOn, children }) => [
        ...(plannedOn === undefined ? ['plan does not say'] : []),
        ...(children.some(c => c.livesTogether === false) ? ['child lives elsewhere'] : []),
        ...(children.some(c => (c.age ?? 1) < 1) ? ['child under 1'] : []),
      ],
    },
  ],
  sort: (a, b) => (a.plannedOn ?? 0) - (b.plannedOn ?? 0),
  empty: 'No young person is recorded as a parent.',
  examples: [
    {
      name: 'a plan that says nothing of being a parent is none that does; a child who lives elsewhere is said',
      asAt: '2025-06-30',
      born: { Ana: '2008-01-01', Ben: '2008-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-01-01 |       | C2           | U4
        Ben   | 2020-01-01 |       | C2           | U4`,
      records: {
        connection: `
          child | name | relation  | bornOn     | livesTogether
          Ana   | Max  | own-child | 2024-05-01 | true
          Ben   | Mia  | own-child | 2025-01-01 | false`,
        'pathway-plan': `
          child | plannedOn  | parenthood
          Ana   | 2025-05-01 | A nursery place
          Ben   | 2025-05-01 |`,
      },
      shows: `
        child | children                      | planned
        Ben   | Aged 0, lives elsewhere       | None does
        Ana   | Aged 1, lives with them       | 2025-05-01`,
    },
  ],
})

const ownChild = ({ age, livesTogether }: Parent['children'][number]): string =>
  [
    age === undefined ? 'Age not recorded' : `Aged ${age}`,
    livesTogether === undefined ? undefined : livesTogether ? 'lives with them' : 'lives elsewhere',
  ]
    .filter(Boolean)
    .join(', ')
