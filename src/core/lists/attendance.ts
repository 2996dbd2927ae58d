import { ageAt } from '#core/age.ts'
import type { Day } from '#core/dates.ts'
import { episodeOn } from '#core/looked-after.ts'
import { FULL_HOURS, hoursOfEducation, type YearOfAttendance, yearOfAttendance } from '#core/schooling.ts'
import { defineList, type Row } from './list.ts'

interface Attending extends Row {
  readonly asAt: Day
  readonly year: YearOfAttendance
  /** Sessions attended of those possible, as a percentage; absent where none was possible. */
  readonly attendance: number | undefined
  readonly hours: number | undefined
}

/** Persistently absent: attended 90% or less of possible sessions. Source: DfE, pupil absence statistics. */
const PERSISTENT = 90

export default defineList<Attending>({
  id: 'attendance',
  title: 'Attendance and exclusions',
  question: 'Who is missing school, suspended or excluded?',
  kind: 'tracker',
  roles: [
    'virtual-school',
    'team-manager',
    'service-manager',
    'social-worker',
    'reviewing-officer',
    'performance-analyst',
  ],
  order: 175,
  reads: ['attendance', 'pep', 'episode', 'child-details'],
  rows(child, asAt) {
    const age = ageAt(child, asAt)
    const year = yearOfAttendance(child, asAt)
    if (year === undefined || age === undefined || age > 17 || episodeOn(child, asAt) === undefined) return []
    return [
      {
        child,
        asAt,
        year,
        attendance: year.possible === 0 ? undefined : (100 * year.attended) / year.possible,
        hours: hoursOfEducation(child, asAt)?.hours,
      },
    ]
  },
  columns: [
    { id: 'school', title: 'School', kind: 'text', of: row => row.year.school },
    {
      id: 'attendance',
      title: 'Attendance, 12 months (%)',
      kind: 'number',
      of: row => row.attendance && Math.round(row.attendance * 10) / 10,
    },
    { id: 'missed', title: 'Sessions missed', kind: 'number', of: row => row.year.possible - row.year.attended },
    { id: 'suspended', title: 'Sessions suspended', kind: 'number', of: row => row.year.suspended },
    { id: 'excluded', title: 'Permanent exclusions', kind: 'number', of: row => row.year.excluded },
    { id: 'hours', title: 'Hours a week', kind: 'number', of: row => row.hours },
    { id: 'record', title: 'Record', kind: 'actions', of: () => [{ record: 'attendance', says: 'Attendance' }] },
  ],
  filters: [
    {
      id: 'show',
      title: 'Show',
      of: ({ attendance, year, hours }) => [
        ...(attendance !== undefined && attendance <= PERSISTENT ? ['90% or less'] : []),
        ...(year.suspended > 0 ? ['suspended'] : []),
        ...(year.excluded > 0 ? ['permanently excluded'] : []),
        ...(hours !== undefined && hours < FULL_HOURS ? ['under 25 hours'] : []),
      ],
      order: ['90% or less', 'suspended', 'permanently excluded', 'under 25 hours'],
    },
  ],
  sort: (a, b) => b.year.excluded - a.year.excluded || (a.attendance ?? 101) - (b.attendance ?? 101),
  empty: 'No attendance is recorded of any looked after child in the 12 months to this day.',
  examples: [
    {
      name: 'permanent exclusions first, then the lowest attendance; what ended more than 12 months before does not count',
      asAt: '2025-06-30',
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2023-01-01 |       | C2           | U4
        Ben   | 2023-01-01 |       | C2           | U4
        Cal   | 2023-01-01 |       | C2           | U4`,
      records: {
        attendance: `
          child | fromOn     | toOn       | possibleSessions | attendedSessions | suspendedSessions | permanentExclusions
          Ana   | 2025-01-05 | 2025-04-01 | 100              | 80               | 6                 |
          Ana   | 2024-04-01 | 2024-06-30 | 100              | 10               |                   |
          Ben   | 2025-01-05 | 2025-04-01 | 100              | 95               |                   | 1
          Cal   | 2024-04-01 | 2024-06-30 | 100              | 95               |                   |`,
      },
      shows: `
        child | attendance | missed | suspended | excluded
        Ben   | 95         | 5      | 0         | 1
        Ana   | 80         | 20     | 6         | 0`,
    },
  ],
})
