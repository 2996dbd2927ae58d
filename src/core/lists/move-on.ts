import { type MoveOn, moveOnFrom } from '#core/accommodation.ts'
import { ageAt } from '#core/age.ts'
import { choicesOf } from '#core/choices.ts'
import type { Day } from '#core/dates.ts'
import accommodation from '#core/records/accommodation.ts'
import { defineList, type Row } from './list.ts'

interface Moving extends Row {
  readonly asAt: Day
  readonly age: number | undefined
  readonly moveOn: MoveOn
}

export default defineList<Moving>({
  id: 'move-on',
  title: 'Move-on',
  question: 'Who is on the way to a tenancy of their own, and how long have they waited?',
  kind: 'tracker',
  roles: [
    'housing',
    'personal-adviser',
    'social-worker',
    'team-manager',
    'service-manager',
    'performance-analyst',
    'reviewing-officer',
  ],
  order: 185,
  reads: ['accommodation', 'child-details'],
  rows(child, asAt) {
    const moveOn = moveOnFrom(child, asAt)
    return moveOn ? [{ child, asAt, age: ageAt(child, asAt), moveOn }] : []
  },
  columns: [
    { id: 'age', title: 'Age', kind: 'number', of: row => row.age },
    { id: 'home', title: 'Home now', kind: 'text', of: row => row.moveOn.home.record.provider },
    { id: 'since', title: 'Since', kind: 'day', of: row => row.moveOn.home.startedOn },
    { id: 'ready', title: 'Ready', kind: 'text', of: row => READY[row.moveOn.readiness ?? ''], absent: 'Not judged' },
    { id: 'ready-on', title: 'Judged ready', kind: 'day', of: row => row.moveOn.readyOn },
    { id: 'panel', title: 'Panel', kind: 'day', of: row => row.moveOn.panelOn, absent: 'No date' },
    { id: 'decision', title: 'Decision', kind: 'text', of: row => PANEL[row.moveOn.panelDecision ?? ''] },
    { id: 'waiting', title: 'Days waiting', kind: 'number', of: row => row.moveOn.daysWaiting },
    { id: 'record', title: 'Record', kind: 'actions', of: () => [{ record: 'accommodation', says: 'Record' }] },
  ],
  filters: [
    {
      id: 'stage',
      title: 'Ready',
      of: ({ moveOn }) => moveOn.readiness,
      says: readiness => READY[readiness] ?? readiness,
      order: ['yes', 'nearly', 'no'],
    },
    {
      id: 'state',
      title: 'Panel',
      of: ({ moveOn }) => moveOn.panelDecision,
      says: decision => PANEL[decision] ?? decision,
    },
  ],
  sort: (a, b) => (b.moveOn.daysWaiting ?? -1) - (a.moveOn.daysWaiting ?? -1),
  empty: 'Nobody’s readiness to move on is recorded.',
  examples: [
    {
      name: 'the longest waiting first; a home that was offered is waited for no more',
      asAt: '2025-06-30',
      records: {
        accommodation: `
          child | startedOn  | type | moveOnReadiness | readyOn    | panelDecision
          Ana   | 2025-01-01 | D1   | yes             | 2025-06-01 | agreed
          Ben   | 2025-01-01 | D1   | yes             | 2025-04-01 | offered
          Cal   | 2025-01-01 | D1   | yes             | 2025-05-01 |
          Dee   | 2025-01-01 | U1   |                 |            |`,
      },
      shows: `
        child | ready | ready-on   | waiting | decision
        Cal   | Yes   | 2025-05-01 | 60      |
        Ana   | Yes   | 2025-06-01 | 29      | Agreed: wait for an offer
        Ben   | Yes   | 2025-04-01 |         | A home was offered`,
    },
  ],
})

const READY: Readonly<Record<string, string>> = choicesOf(accommodation.fields.shape.moveOnReadiness)
const PANEL: Readonly<Record<string, string>> = choicesOf(accommodation.fields.shape.panelDecision)
