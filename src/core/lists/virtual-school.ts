import { ageAt } from '#core/age.ts'
import { recordsOf } from '#core/casework.ts'
import type { Day } from '#core/dates.ts'
import type { Owed } from '#core/due.ts'
import { datedBy } from '#core/latest.ts'
import { episodeOn } from '#core/looked-after.ts'
import pep from '#core/records/pep.ts'
import { FULL_HOURS, hoursOfEducation, type YearOfAttendance, yearOfAttendance } from '#core/schooling.ts'
import { defineList, type Row, type State } from './list.ts'
import { soonestFirst } from './owed.ts'

const pepsOf = recordsOf(pep)
type Pep = ReturnType<typeof pepsOf>[number]

interface Pupil extends Row {
  readonly asAt: Day
  readonly owed: Owed | undefined
  readonly last: Pep | undefined
  readonly next: Day | undefined
  readonly hours: number | undefined
  readonly year: YearOfAttendance | undefined
}

/** From nursery to the end of care. */
const FIRST_AGE = 3

export default defineList<Pupil>({
  id: 'virtual-school',
  title: 'Virtual school',
  question: 'Whose education plan is due, whose place is fragile, and who is not in education?',
  kind: 'worklist',
  roles: [
    'virtual-school',
    'team-manager',
    'service-manager',
    'social-worker',
    'performance-analyst',
    'reviewing-officer',
  ],
  homeOf: ['virtual-school'],
  order: 50,
  reads: ['pep', 'attendance', 'episode', 'child-details'],
  rows(child, asAt, { clock }) {
    const age = ageAt(child, asAt)
    if (episodeOn(child, asAt) === undefined || age === undefined || age < FIRST_AGE) return []
    const peps = datedBy(pepsOf(child), p => p.heldOn, asAt)
    const next = peps.findLast(({ nextOn }) => nextOn !== undefined)?.nextOn
    return [
      {
        child,
        asAt,
        owed: clock.owed(child, asAt).find(({ standard }) => standard.metBy.includes('pep')),
        last: peps.at(-1),
        next: next !== undefined && next >= asAt ? next : undefined,
        hours: hoursOfEducation(child, asAt)?.hours,
        year: yearOfAttendance(child, asAt),
      },
    ]
  },
  columns: [
    {
      id: 'school',
      title: 'School or setting',
      kind: 'text',
      of: row => row.last?.school ?? row.year?.school,
      absent: 'Not recorded',
    },
    { id: 'due', title: 'PEP due', kind: 'owed', of: row => row.owed && [row.owed] },
    { id: 'last', title: 'Last PEP', kind: 'day', of: row => row.last?.heldOn, absent: 'None recorded' },
    { id: 'quality', title: 'Quality', kind: 'state', of: row => qualityOf(row.last) },
    { id: 'next', title: 'Next meeting', kind: 'day', of: row => row.next, absent: 'No date set' },
    { id: 'hours', title: 'Hours a week', kind: 'number', of: row => row.hours },
    { id: 'excluded', title: 'Suspended or excluded', kind: 'text', of: row => exclusions(row.year) },
    {
      id: 'record',
      title: 'Record',
      kind: 'actions',
      of: () => [
        { record: 'pep', says: 'PEP' },
        { record: 'attendance', says: 'Attendance' },
      ],
    },
  ],
  filters: [
    {
      id: 'show',
      title: 'Show',
      of: row => shows(row),
      order: [
        'not in education',
        'under 25 hours',
        'PEP overdue',
        'no PEP recorded',
        'no next meeting',
        'returned: not good enough',
        'not authorised yet',
        'suspended or excluded',
      ],
    },
  ],
  sort: (a, b) => soonestFirst(a.owed, b.owed),
  empty: 'No child of 3 or over is looked after on this day.',
  examples: [
    {
      name: 'under 25 hours is under 25: 24.9 is and 25 is not; the newest record says how many',
      asAt: '2025-06-30',
      born: { Ana: '2012-01-01', Ben: '2012-01-01', Cal: '2023-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-06-29 |       | C2           | U4
        Ben   | 2024-05-01 |       | C2           | U4
        Cal   | 2024-05-01 |       | C2           | U4`,
      records: {
        pep: `
          child | heldOn     | quality  | hoursAWeek | nextOn     | school
          Ana   | 2025-02-01 | good     | 25         | 2025-06-29 | Hill Lane
          Ben   | 2025-02-01 | not-good | 25         | 2025-07-01 | Mill Road`,
        attendance: `
          child | fromOn     | toOn       | hoursAWeek | suspendedSessions
          Ben   | 2025-04-20 | 2025-05-20 | 24.9       | 4`,
      },
      shows: `
        child | school    | last       | quality                  | next        | hours | excluded
        Ana   | Hill Lane | 2025-02-01 | Good                     | No date set | 25    |
        Ben   | Mill Road | 2025-02-01 | Not good enough: returned | 2025-07-01 | 24.9  | 4 sessions suspended`,
    },
  ],
})

function qualityOf(last: Pep | undefined): State | undefined {
  if (last?.quality === 'good') return { says: 'Good', tone: 'done' }
  if (last?.quality === 'nearly-good') return { says: 'Nearly good', tone: 'soon' }
  return last?.quality === 'not-good' ? { says: 'Not good enough: returned', tone: 'late' } : undefined
}

const exclusions = (year: YearOfAttendance | undefined): string | undefined =>
  [
    year && year.suspended > 0 && `${year.suspended} sessions suspended`,
    year && year.excluded > 0 && 'permanently excluded',
  ]
    .filter(Boolean)
    .join(', ') || undefined

function shows({ owed, last, next, hours, year, asAt }: Pupil): readonly string[] {
  return [
    ...(hours === 0 ? ['not in education'] : []),
    ...(hours !== undefined && hours < FULL_HOURS ? ['under 25 hours'] : []),
    ...(owed && owed.obligation.dueOn < asAt ? ['PEP overdue'] : []),
    ...(last === undefined ? ['no PEP recorded'] : []),
    ...(next === undefined ? ['no next meeting'] : []),
    ...(last?.quality === 'not-good' ? ['returned: not good enough'] : []),
    ...(last && (last.authorisedOn ?? asAt + 1) > asAt ? ['not authorised yet'] : []),
    ...(exclusions(year) ? ['suspended or excluded'] : []),
  ]
}
