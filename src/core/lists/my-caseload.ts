import { workersOn } from '#core/allocations.ts'
import { type Contact, lastSeen } from '#core/contacts.ts'
import type { Owed } from '#core/due.ts'
import type { Words } from '#core/last-words.ts'
import { episodeOn } from '#core/looked-after.ts'
import { caseworkRoles } from '#core/roles.ts'
import { type Action, defineList, type Row } from './list.ts'
import { byUrgency, mostUrgentFirst, oncePerTask, overdueIn } from './owed.ts'
import { howSeen } from './seen.ts'

interface Case extends Row {
  readonly overdue: readonly Owed[]
  readonly next: Owed | undefined
  readonly seen: Contact | undefined
  readonly words: Words | undefined
  readonly record: readonly Action[]
}

export default defineList<Case>({
  id: 'my-caseload',
  title: 'My caseload',
  question: 'Who needs me today, and what did they last say?',
  kind: 'worklist',
  roles: [...caseworkRoles, 'service-manager'],
  homeOf: ['social-worker', 'personal-adviser'],
  order: 10,
  reads: ['allocation', 'social-worker-allocation', 'visit', 'contact', 'episode'],
  opensWith: 'own',
  rows(child, asAt, { clock, lastWords }) {
    if (workersOn(child, asAt).length === 0) return []
    const owed = oncePerTask(clock.owed(child, asAt))
    const overdue = overdueIn(owed, asAt)
    return [
      {
        child,
        overdue: mostUrgentFirst(overdue),
        next: owed[overdue.length],
        seen: lastSeen(child, asAt),
        words: lastWords(child, asAt),
        record: episodeOn(child, asAt)
          ? [{ record: 'visit', says: 'Record a visit' }]
          : [
              { record: 'contact', says: 'Record a contact' },
              { record: 'pathway-plan', says: 'Update the plan' },
            ],
      },
    ]
  },
  columns: [
    { id: 'overdue', title: 'Overdue', kind: 'owed', of: row => row.overdue, absent: 'Nothing overdue' },
    { id: 'next', title: 'Next due', kind: 'owed', of: row => row.next && [row.next] },
    {
      id: 'seen',
      title: 'Last seen',
      kind: 'day',
      of: row => row.seen?.on,
      beside: row => row.seen && howSeen(row.seen),
      absent: 'Not recorded',
    },
    { id: 'words', title: 'What they last said', kind: 'own words', of: row => row.words },
    { id: 'record', title: 'Record', kind: 'actions', of: row => row.record },
  ],
  filters: [
    {
      id: 'show',
      title: 'Show',
      of: ({ overdue, words }) => [
        ...(overdue.length > 0 ? ['overdue'] : []),
        ...(words === undefined ? ['no words'] : []),
      ],
      says: value => (value === 'overdue' ? 'Something overdue' : 'No words of theirs recorded'),
    },
    {
      id: 'topic',
      title: 'Overdue in',
      of: ({ overdue }) => [...new Set(overdue.map(({ standard }) => standard.topic))],
    },
  ],
  sort: byUrgency,
  empty: 'No child or young person is allocated here on this day. A team manager allocates cases.',
  examples: [
    {
      name: 'whoever is longest overdue stands first, then whoever is next due; words come from the last record that has any',
      asAt: '2025-06-30',
      standards: ['statutory-visits'],
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2025-05-01 |       | C2           | U4
        Ben   | 2025-05-01 |       | C2           | U4
        Cal   | 2025-05-01 |       | C2           | U4`,
      records: {
        allocation: `
          child | worker | role          | answer   | startedOn
          Ana   | SW1    | social-worker | accepted | 2025-05-01
          Ben   | SW1    | social-worker | accepted | 2025-05-01
          Cal   | SW1    | social-worker | declined | 2025-05-01`,
        visit: `
          child | visitedOn  | seen        | childSaid
          Ana   | 2025-05-05 | alone       | I like it here
          Ana   | 2025-06-20 | alone       |
          Ben   | 2025-05-05 | with-others | `,
      },
      shows: `
        child | overdue                                    | next                                 | seen       | words
        Ben   | Visit due 2025-06-16, 14 days late         |                                      | 2025-05-05, where they live |
        Ana   | Nothing overdue                            | Visit due 2025-08-01, in 32 days     | 2025-06-20, where they live | “I like it here” (2025-05-05)`,
    },
    {
      name: 'a visit that is late by days stands before a paper that is late by years',
      asAt: '2025-06-30',
      standards: ['statutory-visits', 'dental-checks'],
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2022-05-01 |       | C2           | U4
        Ben   | 2022-05-01 |       | C2           | U4`,
      records: {
        allocation: `
          child | worker | role          | answer   | startedOn
          Ana   | SW1    | social-worker | accepted | 2022-05-01
          Ben   | SW1    | social-worker | accepted | 2022-05-01`,
        visit: `
          child | visitedOn  | seen
          Ana   | 2025-06-20 | alone
          Ben   | 2025-05-17 | alone`,
        'dental-check': `
          child | heldOn     | outcome
          Ben   | 2025-06-01 | done`,
      },
      shows: `
        child | overdue                                     | next                              | seen                        | words
        Ben   | Visit due 2025-06-28, 2 days late           | Dental check due 2026-06-01, in 336 days | 2025-05-17, where they live |
        Ana   | Dental check due 2023-05-01, 791 days late  | Visit due 2025-08-01, in 32 days  | 2025-06-20, where they live |`,
    },
  ],
})
