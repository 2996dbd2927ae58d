import { recordsOf } from '#core/casework.ts'
import { choicesOf } from '#core/choices.ts'
import { addMonths, type Day, isoOf } from '#core/dates.ts'
import type { MissingIncident } from '#core/journey.ts'
import type { KnownClock } from '#core/known-clock.ts'
import missingIncident from '#core/records/missing-incident.ts'
import { returnThemes } from '#core/records/return-interview.ts'
import { type ReturnInterview, returnInterviewsOf } from '#core/returns-from-missing.ts'
import { childLevelRoles } from '#core/roles.ts'
import { triggerPlanOn } from '#core/trigger-plans.ts'
import { defineList, type Row, type State } from './list.ts'

const saidMoreOf = recordsOf(missingIncident)

interface Episode extends Row {
  readonly asAt: Day
  readonly incident: MissingIncident
  /** The day they came back; absent while they are missing. */
  readonly backOn: Day | undefined
  readonly interview: ReturnInterview | undefined
  readonly circumstance: string | undefined
  /** Episodes of the child that began in the 90 days before the day. */
  readonly in90Days: number
  readonly inYear: number
  /** What was due when they came back: by one reading of the guidance an offer within 72 hours, by another the interview. */
  readonly due: readonly Timed[]
  /** A manager's decision about the episode; undefined where none is asked for. */
  readonly oversight: Timed | undefined
  readonly plan: ReturnType<typeof triggerPlanOn>
}

type Timed = ReturnType<KnownClock['states']>[number]

export default defineList<Episode>({
  id: 'missing',
  title: 'Missing episodes and return interviews',
  question: 'Who is missing, who came back, has anybody asked them why they went, and did a manager decide?',
  kind: 'tracker',
  roles: childLevelRoles,
  order: 150,
  reads: ['missing-incident', 'return-interview', 'management-decision', 'risk-plan'],
  rows(child, asAt, { clock }) {
    const since = addMonths(asAt, -12)
    const incidents = child.missing.filter(({ startedOn }) => startedOn > since && startedOn <= asAt)
    if (incidents.length === 0) return []
    const states = clock.states(child, asAt)
    const due = states.filter(({ standard }) => standard.metBy.includes('return-interview'))
    const oversight = states.filter(({ standard }) => standard.metBy.includes('management-decision'))
    const plan = triggerPlanOn(child, asAt)
    return incidents.map(incident => {
      const backOn = incident.endedOn !== undefined && incident.endedOn <= asAt ? incident.endedOn : undefined
      return {
        child,
        asAt,
        incident,
        backOn,
        interview:
          backOn === undefined
            ? undefined
            : returnInterviewsOf(child).findLast(({ returnedOn }) => returnedOn === backOn),
        circumstance: saidMoreOf(child).find(({ startedOn }) => startedOn === incident.startedOn)?.circumstance,
        in90Days: incidents.filter(({ startedOn }) => startedOn > asAt - 90).length,
        inYear: incidents.length,
        due: due.filter(({ obligation }) => obligation.countedFrom === backOn),
        oversight: oversight.find(({ obligation }) => obligation.from === incident.entry),
        plan,
      }
    })
  },
  columns: [
    { id: 'went', title: 'Went missing', kind: 'day', of: row => row.incident.startedOn },
    { id: 'back', title: 'Came back', kind: 'day', of: row => row.backOn, absent: 'Still missing', inside: 'went' },
    {
      id: 'days',
      title: 'Days',
      kind: 'number',
      of: row => (row.backOn ?? row.asAt) - row.incident.startedOn,
      inside: 'went',
    },
    {
      id: 'sort',
      title: 'What sort',
      kind: 'text',
      of: row => (row.circumstance ? CIRCUMSTANCES[row.circumstance] : KINDS[row.incident.kind ?? '']),
    },
    { id: 'state', title: 'Return interview', kind: 'state', of: row => interviewState(row) },
    { id: 'offered', title: 'Offered', kind: 'day', of: row => daySaid(row, 'offeredOn'), inside: 'state' },
    { id: 'held', title: 'Held', kind: 'day', of: row => daySaid(row, 'heldOn'), inside: 'state' },
    { id: 'timely', title: 'In time', kind: 'lines', of: row => row.due.map(timely), inside: 'state' },
    {
      id: 'themes',
      title: 'What it had to do with',
      kind: 'lines',
      of: row => themesOf(row).map(t => returnThemes[t]),
      inside: 'sort',
    },
    { id: 'oversight', title: 'Manager’s decision', kind: 'state', of: row => oversightState(row) },
    {
      id: 'plan',
      title: 'Trigger plan',
      kind: 'day',
      of: row => row.plan?.updatedOn,
      beside: ({ plan, asAt }) => ((plan?.reviewOn ?? asAt) < asAt ? 'past the day to look again' : undefined),
      absent: 'None recorded',
    },
    {
      id: 'pattern',
      title: 'Pattern',
      kind: 'text',
      of: row => `${row.in90Days} in 90 days, ${row.inYear} in a year`,
      inside: 'went',
    },
    {
      id: 'record',
      title: 'Record',
      kind: 'actions',
      inside: 'state',
      of: row =>
        row.backOn === undefined
          ? []
          : [{ record: 'return-interview', says: 'Return interview', knows: { returnedOn: isoOf(row.backOn) } }],
    },
  ],
  filters: [
    { id: 'state', title: 'Interview', of: row => interviewState(row)?.says },
    {
      id: 'show',
      title: 'Show',
      of: row => [
        ...(row.in90Days >= 3 ? ['three or more in 90 days'] : []),
        ...(row.oversight?.state === 'overdue' ? ['no decision in time'] : []),
        ...(row.plan === undefined ? ['no trigger plan'] : []),
      ],
    },
    {
      id: 'topic',
      title: 'Had to do with',
      of: row => themesOf(row),
      says: theme => (returnThemes as Readonly<Record<string, string>>)[theme] ?? theme,
    },
    { id: 'kind', title: 'Sort', of: ({ incident }) => KINDS[incident.kind ?? ''] },
  ],
  sort: (a, b) =>
    Number(a.backOn !== undefined) - Number(b.backOn !== undefined) || b.incident.startedOn - a.incident.startedOn,
  empty: 'No child was missing or away in the 12 months to this day.',
  examples: [
    {
      name: 'whoever is still missing stands first; an offer is in time on the third day after they came back',
      asAt: '2025-06-30',
      standards: ['return-interview-offered'],
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-10-01 |       | C2           | U4
        Ben   | 2024-10-01 |       | C2           | U4
        Cal   | 2024-10-01 |       | C2           | U4
        Dee   | 2024-10-01 |       | C2           | U4`,
      records: {
        'missing-incident': `
          child | kind | startedOn  | endedOn
          Ana   | M    | 2025-06-29 |
          Ana   | M    | 2025-06-01 | 2025-06-02
          Ana   | M    | 2025-05-01 | 2025-05-03
          Ben   | A    | 2025-06-10 | 2025-06-12
          Ben   | M    | 2024-06-30 | 2024-07-01
          Cal   | M    | 2025-06-11 | 2025-06-13
          Dee   | M    | 2025-06-12 | 2025-06-13`,
        'return-interview': `
          child | returnedOn | offeredOn  | heldOn     | declinedOn | answer   | knownOn
          Ana   | 2025-06-02 | 2025-06-05 | 2025-06-06 |            |          |
          Ana   | 2025-05-03 | 2025-05-07 |            | 2025-05-07 |          |
          Cal   | 2025-06-13 | 2025-06-14 |            |            |          |
          Dee   | 2025-06-13 |            |            |            | accepted | 2025-06-30`,
      },
      shows: `
        child | went       | back          | days | state             | timely                                | pattern
        Ana   | 2025-06-29 | Still missing | 1    |                   |                                       | 3 in 90 days, 3 in a year
        Dee   | 2025-06-12 | 2025-06-13    | 1    | Held              | Offer a return home interview: no longer owed | 1 in 90 days, 1 in a year
        Cal   | 2025-06-11 | 2025-06-13    | 2    | Offered, not held | Offer a return home interview: in time | 1 in 90 days, 1 in a year
        Ben   | 2025-06-10 | 2025-06-12    | 2    | Not offered       |                                       | 1 in 90 days, 1 in a year
        Ana   | 2025-06-01 | 2025-06-02    | 1    | Held              | Offer a return home interview: in time | 3 in 90 days, 3 in a year
        Ana   | 2025-05-01 | 2025-05-03    | 2    | Declined          | Offer a return home interview: late   | 3 in 90 days, 3 in a year`,
    },
    {
      name: 'a manager decides by the fifth working day; a trigger plan stands until its risk is over, and says when it was to be looked at again',
      asAt: '2025-06-30',
      standards: ['missing-oversight'],
      episodes: `
        child | started    | ended | legal status | placement
        Ana   | 2024-10-01 |       | C2           | U4
        Ben   | 2024-10-01 |       | C2           | U4
        Cal   | 2024-10-01 |       | C2           | U4`,
      records: {
        'missing-incident': `
          child | kind | startedOn  | endedOn
          Ana   | M    | 2025-06-20 | 2025-06-21
          Ben   | M    | 2025-06-19 | 2025-06-20
          Cal   | M    | 2025-06-23 | 2025-06-24`,
        'management-decision': `
          child | decidedOn  | subject
          Ana   | 2025-06-27 | missing
          Ben   | 2025-06-23 | plan`,
        'risk-plan': `
          child | updatedOn  | kind         | reviewOn   | endedOn
          Ana   | 2025-05-01 | trigger-plan | 2025-06-29 |
          Ben   | 2025-05-01 | trigger-plan | 2025-06-30 | 2025-06-30
          Cal   | 2025-05-01 | exploitation |            |`,
      },
      shows: `
        child | went       | oversight           | plan
        Cal   | 2025-06-23 | To be decided       | None recorded
        Ana   | 2025-06-20 | Decided in time     | 2025-05-01, past the day to look again
        Ben   | 2025-06-19 | Not decided in time | None recorded`,
    },
  ],
})

/** What the interview said that it had to do with; nothing before the interview was held. */
const themesOf = ({ interview, asAt }: Episode): ReturnInterview['themes'] =>
  (interview?.heldOn ?? asAt + 1) <= asAt ? interview!.themes : []

const oversightState = ({ oversight }: Episode): State | undefined => oversight && OVERSIGHT[oversight.state]

const OVERSIGHT: Readonly<Record<Timed['state'], State>> = {
  due: { says: 'To be decided', tone: 'soon' },
  overdue: { says: 'Not decided in time', tone: 'late' },
  met: { says: 'Decided in time', tone: 'done' },
  'met late': { says: 'Decided late', tone: 'quiet' },
  lapsed: { says: 'Never decided', tone: 'quiet' },
}

const CIRCUMSTANCES = choicesOf(missingIncident.fields.shape.circumstance)
const KINDS: Readonly<Record<string, string>> = { M: 'Missing', A: 'Away without authorisation' }

function interviewState({ backOn, interview, asAt, due }: Episode): State | undefined {
  if (backOn === undefined) return undefined
  const isPast = (on: Day | undefined): boolean => on !== undefined && on <= asAt
  if (isPast(interview?.heldOn)) return { says: 'Held', tone: 'done' }
  if (isPast(interview?.declinedOn)) return { says: 'Declined', tone: 'quiet' }
  const tone = due.some(({ state }) => state === 'overdue') ? 'late' : 'soon'
  return { says: isPast(interview?.offeredOn) ? 'Offered, not held' : 'Not offered', tone }
}

/** The day on which an interview was offered or held; undefined where only a list says that it was. */
const daySaid = ({ interview }: Episode, on: 'offeredOn' | 'heldOn'): Day | undefined =>
  interview?.isDated ? interview[on] : undefined

const timely = ({ standard, state }: Timed): string => `${standard.task}: ${STATES[state]}`

const STATES = { due: 'due', overdue: 'overdue', met: 'in time', 'met late': 'late', lapsed: 'no longer owed' } as const
