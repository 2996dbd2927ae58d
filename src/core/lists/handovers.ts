import { type Handover, handoversWaiting, workerOn } from '#core/allocations.ts'
import type { Day } from '#core/dates.ts'
import { workerRoles } from '#core/records/allocation.ts'
import { caseworkRoles } from '#core/roles.ts'
import { defineList, type Row } from './list.ts'

interface Waiting extends Row {
  readonly asAt: Day
  readonly handover: Handover
  readonly from: string | undefined
  readonly to: string
}

export default defineList<Waiting>({
  id: 'handovers',
  title: 'Handovers waiting',
  question: 'Who was asked to take a case on and has not answered?',
  kind: 'worklist',
  roles: [...caseworkRoles, 'service-manager'],
  order: 26,
  reads: ['allocation', 'social-worker-allocation'],
  rows: (child, asAt, { staff }) =>
    handoversWaiting(child, asAt).map(handover => {
      const before = workerOn(child, handover.role, asAt)?.worker
      return {
        child,
        asAt,
        handover,
        from: before && (staff.get(before)?.name ?? before),
        to: staff.get(handover.worker)?.name ?? handover.worker,
      }
    }),
  columns: [
    { id: 'role', title: 'As', kind: 'text', of: row => workerRoles[row.handover.role] },
    { id: 'from', title: 'From', kind: 'text', of: row => row.from, absent: 'Nobody' },
    { id: 'to', title: 'Asked', kind: 'text', of: row => row.to },
    { id: 'asked', title: 'Asked on', kind: 'day', of: row => row.handover.askedOn },
    { id: 'days', title: 'Days', kind: 'number', of: row => row.handover.askedOn && row.asAt - row.handover.askedOn },
    { id: 'starts', title: 'Accepted, from', kind: 'day', of: row => row.handover.startsOn, absent: 'No answer yet' },
    { id: 'note', title: 'What they must know', kind: 'text', of: row => row.handover.note, givesWay: true },
    { id: 'answer', title: 'Answer', kind: 'link', of: () => ({ says: 'See and answer', path: '/allocate' }) },
  ],
  sort: (a, b) => (a.handover.askedOn ?? 0) - (b.handover.askedOn ?? 0),
  empty: 'Nobody is waiting for an answer to a handover.',
  examples: [
    {
      name: 'the longest waiting first; one that was answered is gone, and one accepted for a later day waits for it',
      asAt: '2025-06-30',
      records: {
        allocation: `
          child | worker | role             | answer   | askedOn    | startedOn
          Ana   | SW1    | social-worker    | accepted |            | 2024-01-02
          Ana   | SW2    | social-worker    | waiting  | 2025-06-20 |
          Ben   | PA1    | personal-adviser | accepted | 2025-06-10 | 2025-07-07
          Cal   | PA1    | personal-adviser | declined | 2025-06-10 |`,
      },
      council: {
        worker: `
          worker | name
          SW1    | Pat Lee
          SW2    | Ola Ferris`,
      },
      shows: `
        child | from    | to         | asked      | days | starts
        Ben   | Nobody  | PA1        | 2025-06-10 | 20   | 2025-07-07
        Ana   | Pat Lee | Ola Ferris | 2025-06-20 | 10   | No answer yet`,
    },
  ],
})
