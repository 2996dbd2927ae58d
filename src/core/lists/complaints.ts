import { choicesOf } from '#core/choices.ts'
import { type Complaint, complaintsBy } from '#core/complaints.ts'
import { addMonths, type Day } from '#core/dates.ts'
import type { Owed } from '#core/due.ts'
import complaint, { complaintThemes } from '#core/records/complaint.ts'
import { childLevelRoles } from '#core/roles.ts'
import { defineList, type Row, type State } from './list.ts'
import { soonestFirst } from './owed.ts'

interface Complained extends Row {
  readonly asAt: Day
  readonly its: Complaint
  readonly owed: Owed | undefined
}

export default defineList<Complained>({
  id: 'complaints',
  title: 'Complaints',
  question: 'What is to be answered, what was learnt, and was the young person told?',
  kind: 'worklist',
  roles: childLevelRoles,
  order: 155,
  reads: ['complaint'],
  rows(child, asAt, { clock }) {
    const since = addMonths(asAt, -12)
    const complaints = complaintsBy(child, asAt).filter(
      ({ receivedOn, closedOn }) => closedOn === undefined || receivedOn > since || closedOn > since,
    )
    if (complaints.length === 0) return []
    const owed = clock.owed(child, asAt)
    return complaints.map(its => ({
      child,
      asAt,
      its,
      owed: owed.find(
        ({ standard, obligation }) => standard.metBy.includes('complaint') && obligation.from === its.entry,
      ),
    }))
  },
  columns: [
    { id: 'received', title: 'Received', kind: 'day', of: ({ its }) => its.receivedOn },
    { id: 'stage', title: 'Stage', kind: 'number', of: ({ its }) => its.stage, inside: 'received' },
    { id: 'about', title: 'About', kind: 'lines', of: ({ its }) => its.about.map(theme => complaintThemes[theme]) },
    {
      id: 'words',
      title: 'In their own words',
      kind: 'own words',
      of: ({ its }) =>
        its.theirWords === undefined
          ? undefined
          : { words: its.theirWords, on: its.receivedOn, type: 'complaint', entry: its.entry },
      givesWay: true,
    },
    { id: 'due', title: 'Due', kind: 'owed', of: ({ owed }) => owed && [owed] },
    { id: 'outcome', title: 'Outcome', kind: 'text', of: ({ its }) => outcomeOf(its) },
    { id: 'learnt', title: 'What was learnt', kind: 'text', of: ({ its }) => its.learnt },
    {
      id: 'changed',
      title: 'What changed',
      kind: 'text',
      of: ({ its }) => its.changed,
      givesWay: true,
      inside: 'learnt',
    },
    { id: 'told', title: 'Told', kind: 'state', of: ({ its }) => toldState(its), inside: 'outcome' },
  ],
  filters: [
    {
      id: 'show',
      title: 'Show',
      of: ({ its, owed, asAt }) => [
        ...(owed && owed.obligation.dueOn < asAt ? ['overdue'] : []),
        ...(its.closedOn === undefined ? ['open'] : []),
        ...(isLearntFrom(its) && its.learnt === undefined ? ['nothing learnt recorded'] : []),
        ...(isLearntFrom(its) && its.toldOn === undefined ? ['not told'] : []),
      ],
      order: ['overdue', 'open', 'nothing learnt recorded', 'not told'],
    },
    {
      id: 'stage',
      title: 'Stage',
      of: ({ its }) => String(its.stage),
      says: stage => `Stage ${stage}`,
      order: ['1', '2', '3'],
    },
    {
      id: 'topic',
      title: 'About',
      of: ({ its }) => its.about,
      says: theme => (complaintThemes as Readonly<Record<string, string>>)[theme] ?? theme,
    },
    { id: 'state', title: 'Outcome', of: ({ its }) => outcomeOf(its) },
  ],
  sort: (a, b) =>
    Number(a.its.closedOn !== undefined) - Number(b.its.closedOn !== undefined) ||
    soonestFirst(a.owed, b.owed) ||
    b.its.receivedOn - a.its.receivedOn,
  empty: 'No complaint is open on this day, and none was received or closed in the 12 months to it.',
  examples: [
    {
      name: 'what is open stands first with its day; an answered one says what was learnt and whether they were told, and a withdrawn one asks for neither',
      asAt: '2025-06-30',
      standards: ['complaint-stage-1', 'complaint-stage-2'],
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-01-08 |       | C2           | U4
        Ben   | 2024-01-08 |       | C2           | U4
        Cal   | 2024-01-08 |       | C2           | U4
        Dee   | 2024-01-08 |       | C2           | U4
        Eli   | 2024-01-08 |       | C2           | U4`,
      records: {
        complaint: `
          child | receivedOn | stage1AnsweredOn | stage2AskedOn | outcome    | withdrawnOn | learnt            | toldOn
          Ana   | 2025-05-01 | 2025-05-12       | 2025-06-02    | upheld     |             | Ring before eight | 2025-05-20
          Ben   | 2025-06-20 |                  |               |            |             |                   |
          Cal   | 2025-04-01 | 2025-04-10       |               | partly     |             | Ring before eight |
          Dee   | 2025-03-03 |                  |               | withdrawn  | 2025-03-10  |                   |
          Eli   | 2024-05-01 | 2024-06-30       |               | not-upheld |             |                   |`,
      },
      shows: `
        child | received   | stage | due                                            | outcome        | learnt            | told
        Ben   | 2025-06-20 | 1     | Answer a complaint due 2025-07-04, in 4 days              | Open           |                   |
        Ana   | 2025-05-01 | 2     | Answer an investigation due 2025-07-07, in 7 days         | Open           | Ring before eight |
        Cal   | 2025-04-01 | 1     |                                                | Upheld in part | Ring before eight | Not told
        Dee   | 2025-03-03 | 1     |                                                | Withdrawn      |                   |`,
    },
    {
      name: 'the last day that shows an answer given a year ago is the day before the year is over',
      asAt: '2025-06-29',
      episodes: `
        child | started    | ended | legal status | placement
        Eli   | 2024-01-08 |       | C2           | U4`,
      records: {
        complaint: `
          child | receivedOn | stage1AnsweredOn | outcome | learnt     | toldOn
          Eli   | 2024-05-01 | 2024-06-30       | upheld  | Ask at six | 2024-07-01`,
      },
      shows: `
        child | received   | stage | outcome | learnt     | told
        Eli   | 2024-05-01 | 1     | Upheld  | Ask at six | Told`,
    },
  ],
})

const OUTCOMES = choicesOf(complaint.fields.shape.outcome)

const outcomeOf = ({ closedOn, outcome }: Complaint): string =>
  closedOn === undefined ? 'Open' : outcome === undefined ? 'Answered' : OUTCOMES[outcome]!

/** Whether somebody is to learn from a complaint and say so: it is closed, and was not withdrawn. */
const isLearntFrom = ({ closedOn, outcome }: Complaint): boolean => closedOn !== undefined && outcome !== 'withdrawn'

function toldState(its: Complaint): State | undefined {
  if (!isLearntFrom(its)) return undefined
  return its.toldOn === undefined ? { says: 'Not told', tone: 'soon' } : { says: 'Told', tone: 'done' }
}
