import { handoversWaiting } from '#core/allocations.ts'
import { lastSeen } from '#core/contacts.ts'
import { addMonths, type Day } from '#core/dates.ts'
import { decisionsBy } from '#core/decisions.ts'
import type { Owed } from '#core/due.ts'
import { awaitsAnswer, openEscalations } from '#core/escalations/clocks.ts'
import { openTo } from '#core/open-cases.ts'
import { defineList, type Row } from './list.ts'
import { oncePerTask, overdueIn, soonestFirst } from './owed.ts'

interface Attention extends Row {
  readonly asAt: Day
  readonly why: readonly Reason[]
  readonly overdue: readonly Owed[]
  readonly seenOn: Day | undefined
  readonly decidedOn: Day | undefined
}

type Reason = keyof typeof REASONS

const REASONS = {
  missing: 'Missing now',
  concern: 'Reviewing officer waits for an answer',
  law: 'Overdue in law',
  local: 'Overdue by our own standard',
  unseen: 'Not seen in 3 months',
  undecided: 'No manager’s decision in 6 months',
  handover: 'Handover waiting',
} as const

export default defineList<Attention>({
  id: 'my-team',
  title: 'My team',
  question: 'Who is drowning, and who is drifting?',
  kind: 'worklist',
  roles: ['team-manager', 'service-manager'],
  homeOf: ['team-manager'],
  order: 20,
  reads: [
    'allocation',
    'visit',
    'contact',
    'management-decision',
    'supervision',
    'action',
    'action-date',
    'action-completed',
    'missing-incident',
    'escalation',
    'escalation-step',
    'quality-checklist',
    'leaving-care-case',
    'accommodation',
    'death',
    'eligibility-decision',
    'episode',
  ],
  opensWith: 'team',
  above: 'workload',
  rows(child, asAt, { clock, isRecorded, processes }) {
    if (openTo(child, asAt) === undefined) return []
    const overdue = overdueIn(oncePerTask(clock.owed(child, asAt)), asAt)
    const seenOn = lastSeen(child, asAt)?.on
    const decidedOn = decisionsBy(child, asAt).at(-1)?.decidedOn
    const why: Reason[] = []
    if (child.missing.some(m => m.startedOn <= asAt && (m.endedOn ?? asAt + 1) > asAt)) why.push('missing')
    if (openEscalations(child, asAt, processes).some(awaitsAnswer)) why.push('concern')
    if (overdue.some(({ standard }) => standard.basis === 'statutory')) why.push('law')
    if (overdue.some(({ standard }) => standard.basis === 'local')) why.push('local')
    if (isRecorded(['visit', 'contact']) && (seenOn ?? 0) < addMonths(asAt, -3)) why.push('unseen')
    if (isRecorded(['management-decision']) && (decidedOn ?? 0) < addMonths(asAt, -6)) why.push('undecided')
    if (handoversWaiting(child, asAt).length > 0) why.push('handover')
    return why.length === 0 ? [] : [{ child, asAt, why, overdue, seenOn, decidedOn }]
  },
  columns: [
    { id: 'why', title: 'Why', kind: 'lines', of: row => row.why.map(reason => REASONS[reason]) },
    { id: 'overdue', title: 'Overdue', kind: 'owed', of: row => row.overdue },
    { id: 'seen', title: 'Last seen', kind: 'day', of: row => row.seenOn, absent: 'Not recorded' },
    { id: 'decided', title: 'Last decision', kind: 'day', of: row => row.decidedOn, absent: 'None recorded' },
    {
      id: 'record',
      title: 'Record',
      kind: 'actions',
      of: () => [{ record: 'management-decision', says: 'A decision' }],
    },
  ],
  filters: [
    {
      id: 'reason',
      title: 'Why',
      of: ({ why }) => why,
      says: reason => REASONS[reason as Reason],
      order: Object.keys(REASONS),
    },
    {
      id: 'topic',
      title: 'Overdue in',
      of: ({ overdue }) => [...new Set(overdue.map(({ standard }) => standard.topic))],
    },
  ],
  sort: (a, b) => b.why.length - a.why.length || soonestFirst(a.overdue[0], b.overdue[0]),
  empty: 'Nobody in the team’s cases needs attention: nothing is overdue, nobody is missing or long unseen.',
  examples: [
    {
      name: 'each reason is said; whoever has most of them stands first, and whoever has none is left out',
      asAt: '2025-06-30',
      standards: ['statutory-visits'],
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-01-01 |       | C2           | U4
        Ben   | 2025-06-01 |       | C2           | U4
        Cal   | 2025-06-01 |       | C2           | U4`,
      records: {
        visit: `
          child | visitedOn  | seen
          Ana   | 2024-01-03 | alone
          Ben   | 2025-06-05 | alone
          Cal   | 2025-06-05 | alone`,
        'management-decision': `
          child | decidedOn
          Ana   | 2024-12-29
          Ben   | 2024-12-30
          Cal   | 2025-06-05`,
        'missing-incident': `
          child | kind | startedOn
          Ben   | M    | 2025-06-29`,
        escalation: `
          child | reference | raisedOn   | stage
          Ben   | E-1       | 2025-06-27 | stage-1
          Cal   | E-2       | 2025-06-27 | stage-1`,
        'escalation-step': `
          child | escalation | happenedOn | happened
          Cal   | E-2        | 2025-06-30 | response`,
      },
      shows: `
        child | why                                                                       | seen
        Ana   | Overdue in law; Not seen in 3 months; No manager’s decision in 6 months   | 2024-01-03
        Ben   | Missing now; Reviewing officer waits for an answer                        | 2025-06-05`,
    },
  ],
})
