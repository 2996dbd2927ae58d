import { type EetOn, eetOn, offersOn } from '#core/activity.ts'
import { ageAt } from '#core/age.ts'
import { choicesOf } from '#core/choices.ts'
import type { Day } from '#core/dates.ts'
import { episodeOn } from '#core/looked-after.ts'
import activity from '#core/records/activity.ts'
import { defineList, type Row } from './list.ts'

interface NotIn extends Row {
  readonly asAt: Day
  readonly age: number
  /** Absent where nothing is recorded of what they do. */
  readonly eet: EetOn | undefined
  readonly offers: ReturnType<typeof offersOn>
}

/** Whom the group looks at: 16 to 21, both ages counting. */
const AGES = { from: 16, to: 21 } as const
/** The barrier that the group looks at first: those who have none. */
const NO_BARRIER = 'none'

export default defineList<NotIn>({
  id: 'eet',
  title: 'EET group: not in education, work or training',
  question: 'Who of 16 to 21 is in nothing, what stands in the way, and what were they offered?',
  kind: 'worklist',
  roles: [
    'virtual-school',
    'personal-adviser',
    'social-worker',
    'team-manager',
    'service-manager',
    'performance-analyst',
  ],
  order: 55,
  reads: ['activity', 'offer', 'episode', 'child-details'],
  rows(child, asAt) {
    const age = ageAt(child, asAt)
    if (age === undefined || age < AGES.from || age > AGES.to) return []
    const eet = eetOn(child, asAt)
    // Of a care leaver of whom nothing is recorded, the virtual school may not know whether they are one.
    const isOurs = eet !== undefined || episodeOn(child, asAt) !== undefined
    return eet?.isIn || !isOurs ? [] : [{ child, asAt, age, eet, offers: offersOn(child, asAt) }]
  },
  columns: [
    { id: 'barrier', title: 'What stands in the way', kind: 'text', of: row => barrierOf(row) },
    { id: 'since', title: 'In nothing since', kind: 'day', of: row => row.eet?.inNoneSince, absent: 'Not recorded' },
    { id: 'days', title: 'Days', kind: 'number', of: row => row.eet?.inNoneSince && row.asAt - row.eet.inNoneSince },
    { id: 'taken', title: 'Offers taken', kind: 'number', of: row => row.offers.taken.length },
    { id: 'declined', title: 'Declined', kind: 'number', of: row => row.offers.declined.length },
    { id: 'waiting', title: 'No answer', kind: 'number', of: row => row.offers.waiting.length },
    { id: 'words', title: 'What they say about it', kind: 'own words', of: row => wordsOf(row) },
    {
      id: 'record',
      title: 'Record',
      kind: 'actions',
      of: () => [
        { record: 'offer', says: 'An offer' },
        { record: 'activity', says: 'What they do' },
      ],
    },
  ],
  filters: [
    { id: 'reason', title: 'In the way', of: ({ eet }) => eet?.barrier, says: barrier => BARRIERS[barrier] ?? barrier },
    {
      id: 'show',
      title: 'Show',
      of: ({ offers, eet }) => [
        ...(offers.taken.length + offers.declined.length + offers.waiting.length === 0 ? ['nothing offered yet'] : []),
        ...(offers.declined.length > 1 ? ['declined twice or more'] : []),
        ...(eet === undefined ? ['activity not recorded'] : []),
      ],
    },
    { id: 'kind', title: 'Age', of: ({ age }) => (age < 18 ? '16 and 17' : '18 to 21') },
  ],
  sort: (a, b) => rank(a) - rank(b) || (a.eet?.inNoneSince ?? 0) - (b.eet?.inNoneSince ?? 0),
  empty: 'Everyone of 16 to 21 is in education, work or training.',
  examples: [
    {
      name: 'no clear barrier first, then the longest in nothing; whoever is in something for part of their time is not here',
      asAt: '2025-06-30',
      born: { Ana: '2008-01-01', Ben: '2008-01-01', Cal: '2008-01-01', Dee: '2009-07-01', Eli: '2008-01-01' },
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2020-01-01 |       | C2           | U4
        Ben   | 2020-01-01 |       | C2           | U4
        Cal   | 2020-01-01 |       | C2           | U4
        Dee   | 2020-01-01 |       | C2           | U4
        Eli   | 2020-01-01 |       | C2           | U4`,
      records: {
        activity: `
          child | startedOn  | activity | barrier
          Ana   | 2024-01-01 | G5       | confidence
          Ben   | 2025-01-01 | G5       | none
          Cal   | 2024-01-01 | P2       |
          Eli   | 2025-03-01 | G4       | health`,
        offer: `
          child | offeredOn  | what         | answer   | answeredOn
          Ana   | 2025-01-01 | A course     | declined | 2025-01-05
          Ana   | 2025-02-01 | A job        | declined | 2025-07-05`,
      },
      shows: `
        child | barrier                  | since      | days | taken | declined | waiting
        Ben   | No clear barrier         | 2025-01-01 | 180  | 0     | 0        | 0
        Ana   | Confidence or motivation | 2024-01-01 | 546  | 0     | 1        | 1
        Eli   | Illness or disability    | 2025-03-01 | 121  | 0     | 0        | 0`,
    },
  ],
})

const BARRIERS: Readonly<Record<string, string>> = choicesOf(activity.fields.shape.barrier)

const barrierOf = ({ eet }: NotIn): string => {
  if (eet === undefined) return 'What they do is not recorded'
  return eet.barrier === undefined ? 'Not recorded' : (BARRIERS[eet.barrier] ?? eet.barrier)
}

const wordsOf = ({ eet }: NotIn) => {
  const words = eet?.activity.record.youngPersonSaid
  return words === undefined || eet === undefined
    ? undefined
    : { words, on: eet.activity.startedOn, type: 'activity', entry: eet.activity.entry }
}

/** No clear barrier first, those of whom nothing is recorded last. */
const rank = ({ eet }: NotIn): number => (eet === undefined ? 2 : eet.barrier === NO_BARRIER ? 0 : 1)
