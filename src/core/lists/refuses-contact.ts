import { ageAt } from '#core/age.ts'
import { recordsOf } from '#core/casework.ts'
import { inTouchOn, lastContact, whereaboutsOn } from '#core/contacts.ts'
import type { Day } from '#core/dates.ts'
import type { Owed } from '#core/due.ts'
import { datedBy, latestBy } from '#core/latest.ts'
import { openTo } from '#core/open-cases.ts'
import contact from '#core/records/contact.ts'
import supportOffer from '#core/records/support-offer.ts'
import { childLevelRoles } from '#core/roles.ts'
import { defineList, type Row } from './list.ts'
import { owedAs } from './owed.ts'

const contactsOf = recordsOf(contact)
const offersOf = recordsOf(supportOffer)

interface OutOfTouch extends Row {
  readonly age: number | undefined
  readonly code: 'REFU' | 'NO'
  readonly lastMadeOn: Day | undefined
  readonly tried: number
  readonly lastTriedOn: Day | undefined
  readonly whereabouts: string | undefined
  readonly offeredOn: Day | undefined
  readonly owed: Owed | undefined
}

export default defineList<OutOfTouch>({
  id: 'refuses-contact',
  title: 'Out of touch, or want no contact',
  question: 'Who wants no contact or cannot be reached, and when do we try or offer again?',
  kind: 'tracker',
  roles: childLevelRoles,
  order: 195,
  reads: [
    'contact',
    'visit',
    'support-offer',
    'leaving-care-case',
    'eligibility-decision',
    'accommodation',
    'death',
    'episode',
    'child-details',
  ],
  rows(child, asAt, { clock }) {
    const code = inTouchOn(child, asAt)?.code
    if ((code !== 'REFU' && code !== 'NO') || openTo(child, asAt) !== 'leaving-care') return []
    const made = lastContact(child, asAt)?.on
    const tried = datedBy(contactsOf(child), c => c.contactedOn, asAt).filter(
      ({ outcome, contactedOn }) => outcome !== 'made' && contactedOn! > (made ?? 0),
    )
    return [
      {
        child,
        age: ageAt(child, asAt),
        code,
        lastMadeOn: made,
        tried: tried.length,
        lastTriedOn: tried.at(-1)?.contactedOn,
        whereabouts: whereaboutsOn(child, asAt),
        offeredOn: latestBy(offersOf(child), o => o.offeredOn, asAt)?.offeredOn,
        owed: owedAs(clock.owed(child, asAt), 'contact') ?? owedAs(clock.owed(child, asAt), 'support-offer'),
      },
    ]
  },
  columns: [
    { id: 'age', title: 'Age', kind: 'number', of: row => row.age },
    {
      id: 'state',
      title: 'Now',
      kind: 'state',
      of: row =>
        row.code === 'REFU' ? { says: 'Wants no contact', tone: 'soon' } : { says: 'Out of touch', tone: 'late' },
    },
    { id: 'made', title: 'Last contact made', kind: 'day', of: row => row.lastMadeOn, absent: 'None recorded' },
    { id: 'tried', title: 'Tried since', kind: 'number', of: row => row.tried },
    { id: 'last-tried', title: 'Last tried', kind: 'day', of: row => row.lastTriedOn, absent: 'Not since' },
    {
      id: 'where',
      title: 'Do we know where they live',
      kind: 'text',
      of: row => WHERE[row.whereabouts ?? ''],
      absent: 'Not recorded',
    },
    { id: 'offered', title: 'Support last offered', kind: 'day', of: row => row.offeredOn, absent: 'None recorded' },
    { id: 'next', title: 'Next due', kind: 'owed', of: row => row.owed && [row.owed] },
    {
      id: 'record',
      title: 'Record',
      kind: 'actions',
      of: () => [
        { record: 'contact', says: 'A contact' },
        { record: 'support-offer', says: 'An offer' },
      ],
    },
  ],
  filters: [
    { id: 'state', title: 'Now', of: ({ code }) => (code === 'REFU' ? 'Wants no contact' : 'Out of touch') },
    { id: 'show', title: 'Show', of: ({ whereabouts }) => (whereabouts === 'unknown' ? 'whereabouts not known' : []) },
  ],
  sort: (a, b) => Number(a.code === 'REFU') - Number(b.code === 'REFU') || (a.lastMadeOn ?? 0) - (b.lastMadeOn ?? 0),
  empty: 'The council is in touch with every care leaver of whom it records contact.',
  examples: [
    {
      name: 'who said no is told apart from who cannot be reached; tries since the last contact are counted',
      asAt: '2025-06-30',
      born: { Ana: '2006-01-01', Ben: '2006-01-01', Cal: '2006-01-01' },
      episodes: `
        child | started    | ended      | legal status | placement
        Ana   | 2020-01-01 | 2024-01-01 | C2           | U4
        Ben   | 2020-01-01 | 2024-01-01 | C2           | U4
        Cal   | 2020-01-01 | 2024-01-01 | C2           | U4`,
      records: {
        contact: `
          child | contactedOn | method | outcome   | whereabouts
          Ana   | 2025-01-10  | phone  | made      | known
          Ana   | 2025-06-10  | phone  | refused   |
          Ben   | 2025-01-10  | phone  | made      | known
          Ben   | 2025-05-10  | phone  | attempted | unknown
          Ben   | 2025-06-10  | text   | attempted |
          Cal   | 2025-06-10  | phone  | made      | known`,
      },
      shows: `
        child | state            | made       | tried | last-tried | where
        Ben   | Out of touch     | 2025-01-10 | 2     | 2025-06-10 | No
        Ana   | Wants no contact | 2025-01-10 | 1     | 2025-06-10 | Yes`,
    },
  ],
})

const WHERE: Readonly<Record<string, string>> = { known: 'Yes', 'not-told': 'They would rather not say', unknown: 'No' }
