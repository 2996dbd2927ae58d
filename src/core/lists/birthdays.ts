import { homeOn } from '#core/accommodation.ts'
import { eetOn } from '#core/activity.ts'
import { type InTouch, inTouchIn } from '#core/contacts.ts'
import { addMonths, birthday, calendarDate, type Day } from '#core/dates.ts'
import { categoryOn } from '#core/eligibility.ts'
import type { Journey } from '#core/journey.ts'
import { episodeOn } from '#core/looked-after.ts'
import { childLevelRoles } from '#core/roles.ts'
import { defineList, type Row, type State } from './list.ts'

interface Birthday extends Row {
  readonly asAt: Day
  readonly on: Day
  readonly age: number
  readonly inTouch: InTouch | undefined
  readonly activity: string | undefined
  readonly home: string | undefined
}

/** Whom the return asks about around a birthday: 17 to 21. Those of 22 to 25 by the latest contact of the year. */
const AGES = { from: 17, to: 21 } as const
/** How long before a birthday it is seen coming, and how long after it the return still takes what is found out. */
const AHEAD_DAYS = 60
/** The days around a birthday whose contact speaks for it. The return's own window has not been verified. */
const MONTHS_BEFORE = 3
const MONTHS_AFTER = 1

export default defineList<Birthday>({
  id: 'birthdays',
  title: 'Birthdays for the return (OC3)',
  question: 'Whose birthday is coming or just gone, and do we know where they are and what they do?',
  kind: 'worklist',
  roles: childLevelRoles,
  order: 70,
  reads: [
    'contact',
    'visit',
    'activity',
    'accommodation',
    'leaving-care-case',
    'eligibility-decision',
    'death',
    'episode',
    'child-details',
  ],
  rows(child, asAt) {
    const next = birthdayNear(child, asAt)
    if (next === undefined || episodeOn(child, next.on) !== undefined) return []
    const category = categoryOn(child, next.on)
    if (category !== 'relevant' && category !== 'former-relevant') return []
    const period = { firstDay: addMonths(next.on, -MONTHS_BEFORE), lastDay: addMonths(next.on, MONTHS_AFTER) }
    const on = Math.min(next.on, asAt)
    return [
      {
        child,
        asAt,
        ...next,
        inTouch: inTouchIn(child, period, asAt),
        activity: eetOn(child, on)?.code,
        home: homeOn(child, on)?.record.type,
      },
    ]
  },
  columns: [
    { id: 'birthday', title: 'Birthday', kind: 'day', of: row => row.on },
    { id: 'turns', title: 'Turns', kind: 'number', of: row => row.age },
    { id: 'days', title: 'Days since', kind: 'days late', of: row => row.asAt - row.on },
    { id: 'touch', title: 'In touch', kind: 'text', of: row => row.inTouch?.code, absent: 'Not recorded' },
    { id: 'activity', title: 'Activity', kind: 'text', of: row => row.activity, absent: 'Not recorded' },
    { id: 'home', title: 'Accommodation', kind: 'text', of: row => row.home, absent: 'Not recorded' },
    { id: 'state', title: 'Now', kind: 'state', of: row => stateOf(row) },
    {
      id: 'record',
      title: 'Record',
      kind: 'actions',
      of: () => [
        { record: 'contact', says: 'A contact' },
        { record: 'activity', says: 'What they do' },
        { record: 'accommodation', says: 'A home' },
      ],
    },
  ],
  filters: [
    { id: 'state', title: 'Now', of: row => stateOf(row).says },
    { id: 'kind', title: 'Turns', of: ({ age }) => String(age), order: ['17', '18', '19', '20', '21'] },
  ],
  sort: (a, b) => RANK[stateOf(a).tone] - RANK[stateOf(b).tone] || a.on - b.on,
  empty: 'No care leaver of 17 to 21 has a birthday near this day.',
  examples: [
    {
      name: 'from 60 days before a birthday to a month after it; someone without a contact around it stands first once it is past',
      asAt: '2025-06-30',
      born: { Ana: '2006-06-20', Ben: '2006-08-29', Cal: '2006-05-30', Dee: '2006-05-29', Eli: '2006-06-10' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2020-01-01 | 2024-06-20 | C2           | U4
        Ben   | 2020-01-01 | 2024-08-29 | C2           | U4
        Cal   | 2020-01-01 | 2024-05-30 | C2           | U4
        Dee   | 2020-01-01 | 2024-05-29 | C2           | U4
        Eli   | 2020-01-01 | 2024-06-10 | C2           | U4`,
      records: {
        contact: `
          child | contactedOn | method | outcome
          Ana   | 2025-06-01  | phone  | made
          Eli   | 2025-01-01  | phone  | made`,
        activity: `
          child | startedOn  | activity
          Ana   | 2024-09-01 | F2`,
        accommodation: `
          child | startedOn  | type
          Ana   | 2024-07-01 | U1`,
      },
      shows: `
        child | birthday   | turns | touch        | activity     | home         | state
        Cal   | 2025-05-30 | 19    | Not recorded | Not recorded | Not recorded | Last day today
        Eli   | 2025-06-10 | 19    | NO           | Not recorded | Not recorded | Something missing
        Ben   | 2025-08-29 | 19    | Not recorded | Not recorded | Not recorded | Coming
        Ana   | 2025-06-20 | 19    | YES          | F2           | U1           | Known`,
    },
  ],
})

const RANK = { late: 0, soon: 1, quiet: 2, done: 3 } as const

/** The birthday within reach of a day: just gone, or coming. */
function birthdayNear({ bornOn }: Journey, asAt: Day): { readonly on: Day; readonly age: number } | undefined {
  if (bornOn === undefined) return undefined
  const age = calendarDate(asAt).year - calendarDate(bornOn).year
  for (const turns of [age - 1, age, age + 1]) {
    const on = birthday(bornOn, turns)
    if (turns >= AGES.from && turns <= AGES.to && asAt <= addMonths(on, MONTHS_AFTER) && asAt >= on - AHEAD_DAYS)
      return { on, age: turns }
  }
  return undefined
}

function stateOf({ inTouch, activity, home, on, asAt }: Birthday): State {
  const isKnown = inTouch !== undefined && inTouch.code !== 'NO' && activity !== undefined && home !== undefined
  if (isKnown) return { says: 'Known', tone: 'done' }
  if (asAt < on) return { says: 'Coming', tone: 'soon' }
  return { says: addMonths(on, MONTHS_AFTER) === asAt ? 'Last day today' : 'Something missing', tone: 'late' }
}
