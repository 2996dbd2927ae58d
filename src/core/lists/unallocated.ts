import { handoversWaiting, workerOn, workersOf } from '#core/allocations.ts'
import type { Day } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import { openTo } from '#core/open-cases.ts'
import { periodOn } from '#core/periods-of-care.ts'
import { caseworkRoles } from '#core/roles.ts'
import { defineList, type Row, type State } from './list.ts'

interface Unallocated extends Row {
  readonly asAt: Day
  readonly needs: 'social-worker' | 'personal-adviser'
  /** The day from which nobody has had the case; absent where that is not known. */
  readonly since: Day | undefined
  readonly asked: string | undefined
}

const NEEDS = { 'social-worker': 'Social worker', 'personal-adviser': 'Personal adviser' } as const

export default defineList<Unallocated>({
  id: 'unallocated',
  title: 'Unallocated',
  question: 'Who has no worker, and since when?',
  kind: 'worklist',
  roles: [...caseworkRoles, 'service-manager', 'performance-analyst'],
  order: 25,
  reads: [
    'allocation',
    'social-worker-allocation',
    'leaving-care-case',
    'accommodation',
    'death',
    'eligibility-decision',
    'episode',
    'child-details',
  ],
  rows(child, asAt, { isRecorded, staff }) {
    const open = openTo(child, asAt)
    if (open === undefined) return []
    const needs = open === 'looked-after' ? 'social-worker' : 'personal-adviser'
    const types = needs === 'social-worker' ? ['allocation', 'social-worker-allocation'] : ['allocation']
    if (!isRecorded(types) || workerOn(child, needs, asAt)) return []
    const [waiting] = handoversWaiting(child, asAt).filter(({ role }) => role === needs)
    return [
      {
        child,
        asAt,
        needs,
        since: since(child, needs, asAt),
        asked: waiting && (staff.get(waiting.worker)?.name ?? waiting.worker),
      },
    ]
  },
  columns: [
    { id: 'needs', title: 'Needs', kind: 'text', of: row => NEEDS[row.needs] },
    { id: 'since', title: 'Since', kind: 'day', of: row => row.since, absent: 'Never had one on record' },
    { id: 'days', title: 'Days', kind: 'number', of: row => row.since && row.asAt - row.since },
    { id: 'state', title: 'Now', kind: 'state', of: row => stateOf(row) },
    { id: 'asked', title: 'Asked', kind: 'text', of: row => row.asked },
    {
      id: 'allocate',
      title: 'Allocate',
      kind: 'link',
      of: row => ({ says: 'Allocate', path: `/allocate?role=${row.needs}` }),
    },
  ],
  filters: [
    { id: 'kind', title: 'Needs', of: ({ needs }) => needs, says: needs => NEEDS[needs as keyof typeof NEEDS] },
    { id: 'state', title: 'Now', of: row => stateOf(row).says },
  ],
  sort: (a, b) => (a.since ?? 0) - (b.since ?? 0),
  empty: 'Everyone who is looked after has a social worker, and every care leaver a personal adviser.',
  examples: [
    {
      name: 'a looked after child needs a social worker, a care leaver a personal adviser; whoever was asked has not accepted yet',
      asAt: '2025-06-30',
      born: { Ana: '2012-01-01', Ben: '2012-01-01', Cal: '2006-01-01', Dee: '2012-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2024-01-01 |            | C2           | U4
        Ben   | 2024-01-01 |            | C2           | U4
        Cal   | 2020-01-01 | 2024-01-01 | C2           | U4
        Dee   | 2024-01-01 |            | C2           | U4`,
      records: {
        allocation: `
          child | worker | role             | answer   | askedOn    | startedOn  | endedOn
          Ana   | SW1    | social-worker    | accepted |            | 2024-01-02 | 2025-06-20
          Ben   | SW1    | social-worker    | accepted |            | 2024-01-02 |
          Dee   | SW1    | social-worker    | waiting  | 2025-06-25 |            |`,
      },
      council: {
        worker: `
          worker | name
          SW1    | Pat Lee`,
      },
      shows: `
        child | needs            | since      | days | state        | asked
        Cal   | Personal adviser | 2024-01-01 | 546  | Nobody asked |
        Dee   | Social worker    | 2024-01-01 | 546  | Asked        | Pat Lee
        Ana   | Social worker    | 2025-06-20 | 10   | Nobody asked |`,
    },
  ],
})

const stateOf = ({ asked }: Unallocated): State =>
  asked === undefined ? { says: 'Nobody asked', tone: 'late' } : { says: 'Asked', tone: 'soon' }

/** Since the last worker in the role had it or, where none ever did, since the case opened to the service. */
function since(child: Journey, needs: Unallocated['needs'], asAt: Day): Day | undefined {
  const last = workersOf(child, needs).findLast(({ startedOn }) => startedOn <= asAt)
  if (last) return last.until
  return needs === 'social-worker' ? periodOn(child, asAt)?.startedOn : child.counted.at(-1)?.endedOn
}
