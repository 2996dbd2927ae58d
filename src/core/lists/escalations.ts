import { type Day, dayInWords } from '#core/dates.ts'
import { openEscalations, type StandingEscalation } from '#core/escalations/clocks.ts'
import { pausedNow } from '#core/escalations/course.ts'
import { stateOfConcern } from '#core/escalations/state.ts'
import { escalationStages, escalationThemes } from '#core/records/escalation.ts'
import { defineList } from './list.ts'

interface Open extends StandingEscalation {
  readonly asAt: Day
}

export default defineList<Open>({
  id: 'escalations',
  title: 'Escalations',
  question: 'Which concerns of reviewing officers are open, at which stage, and who must answer by when?',
  kind: 'worklist',
  roles: ['reviewing-officer', 'team-manager', 'service-manager', 'social-worker', 'performance-analyst'],
  order: 62,
  reads: ['escalation', 'escalation-step', 'quality-checklist'],
  opensWith: 'own',
  ownFor: ['reviewing-officer', 'social-worker'],
  rows: (child, asAt, { processes }) => openEscalations(child, asAt, processes).map(open => ({ ...open, asAt })),
  columns: [
    { id: 'reference', title: 'Reference', kind: 'text', of: row => row.escalation.reference, absent: 'None' },
    { id: 'stage', title: 'Stage', kind: 'text', of: row => row.now.called, inside: 'reference' },
    { id: 'state', title: 'Now', kind: 'state', of: row => stateOfConcern(row, row.asAt) },
    { id: 'due', title: 'Answer due', kind: 'day', of: row => row.now.dueOn, inside: 'state' },
    {
      id: 'answered',
      title: 'Answered',
      kind: 'day',
      of: row => row.now.answeredOn,
      absent: 'Not answered yet',
      inside: 'state',
    },
    { id: 'raised', title: 'Raised', kind: 'day', of: row => row.escalation.raisedOn, inside: 'reference' },
    { id: 'settle', title: 'All of it due', kind: 'day', of: row => row.clocks.whole.dueOn, inside: 'state' },
    {
      id: 'about',
      title: 'About',
      kind: 'lines',
      of: row => row.clocks.openThemes.map(theme => escalationThemes[theme]),
      absent: 'Not recorded',
    },
    {
      id: 'concern',
      title: 'Concern',
      kind: 'lines',
      of: row => [row.escalation.concern, whyPaused(row)].filter(said => said !== undefined),
      givesWay: true,
      inside: 'about',
    },
    {
      id: 'record',
      title: 'Record',
      kind: 'actions',
      inside: 'reference',
      of: ({ escalation: { isByChecklist, reference } }) => [
        {
          record: 'escalation-step',
          says: 'A step',
          // What people typed as a reference never stands in an address; that of a checklist is its day.
          ...(isByChecklist && reference !== undefined && { knows: { escalation: reference } }),
        },
      ],
    },
  ],
  filters: [
    {
      id: 'stage',
      title: 'Stage',
      of: ({ now }) => now.stage,
      says: stage => STAGES[stage] ?? stage,
      order: Object.keys(escalationStages),
    },
    { id: 'topic', title: 'About', of: ({ clocks }) => clocks.openThemes, says: theme => THEMES[theme] ?? theme },
    {
      id: 'state',
      title: 'Now',
      of: row => stateOfConcern(row, row.asAt).says,
      order: ['Answer late', 'Not settled in time'],
    },
  ],
  sort: (a, b) =>
    RANK[stateOfConcern(a, a.asAt).tone] - RANK[stateOfConcern(b, b.asAt).tone] || dueDayOf(a) - dueDayOf(b),
  empty: 'No concern that a reviewing officer raised is open on this day.',
  examples: [
    {
      name: 'what is late comes first, then what waits for an answer; what was settled is gone, and a checklist is one of its own',
      asAt: '2017-06-14',
      records: {
        escalation: `
          child | reference | raisedOn   | stage   | checklistOn
          Ana   | E-1       | 2017-06-12 | stage-2 |
          Ben   | E-2       | 2017-06-05 | stage-2 |
          Cal   | E-3       | 2017-06-05 | stage-2 |
          Dee   | E-4       | 2017-05-10 | stage-1 |
          Eli   | E-5       | 2017-06-12 | stage-3 | 2017-06-09
          Fay   | E-6       | 2017-06-15 | stage-1 |`,
        'escalation-step': `
          child | escalation   | happenedOn | happened | toStage | outcome  | because
          Cal   | E-3          | 2017-06-08 | closed   |         | resolved |
          Dee   | E-4          | 2017-05-11 | response |         |          |
          Gus   | Q-2017-06-12 | 2017-06-13 | paused   |         |          | A hearing`,
        'quality-checklist': `
          child | completedOn | overall
          Eli   | 2017-06-09  | inadequate
          Gus   | 2017-06-12  | inadequate
          Hal   | 2017-06-13  | inadequate`,
      },
      shows: `
        child | reference    | stage                    | state               | due        | answered   | settle     | concern
        Dee   | E-4          | Stage 1: team manager    | Not settled in time | 2017-05-11 | 2017-05-11 | 2017-06-08 |
        Ben   | E-2          | Stage 2: service manager | Answer late         | 2017-06-12 | Not answered yet| 2017-07-03 |
        Hal   | Q-2017-06-13 | Stage 1: team manager    | Answer due today    | 2017-06-14 | Not answered yet| 2017-07-11 |
        Eli   | E-5          | Stage 3: head of service | Waits for an answer | 2017-06-16 | Not answered yet| 2017-07-10 |
        Ana   | E-1          | Stage 2: service manager | Waits for an answer | 2017-06-19 | Not answered yet| 2017-07-10 |
        Gus   | Q-2017-06-12 | Stage 1: team manager    | Paused              |            | Not answered yet|            | Paused since 13 June 2017: A hearing`,
    },
    {
      name: 'one that moved up stands at its new stage, with a time of its own; answered, it waits to be settled',
      asAt: '2017-06-14',
      records: {
        escalation: `
          child | reference | raisedOn   | stage
          Ana   | E-1       | 2017-06-05 | stage-1
          Ben   | E-2       | 2017-06-05 | stage-1`,
        'escalation-step': `
          child | escalation | happenedOn | happened | toStage
          Ana   | E-1        | 2017-06-12 | moved-up | stage-4
          Ben   | E-2        | 2017-06-06 | response |`,
      },
      shows: `
        child | stage                       | state               | due        | answered
        Ana   | Stage 4: director or deputy | Waits for an answer | 2017-06-19 | Not answered yet
        Ben   | Stage 1: team manager       | Answered            | 2017-06-06 | 2017-06-06`,
    },
  ],
})

const STAGES: Readonly<Record<string, string>> = escalationStages
const THEMES: Readonly<Record<string, string>> = escalationThemes
const RANK = { late: 0, soon: 1, quiet: 2, done: 3 } as const

/** Why a concern waits and since when; undefined where it does not. */
function whyPaused(row: Open): string | undefined {
  const pause = pausedNow(row, row.asAt)
  return pause && `Paused since ${dayInWords(pause.since)}: ${pause.because ?? 'nobody said why'}`
}

/** What is due first of the answer and the whole: what has no day comes last. */
const dueDayOf = ({ now, clocks: { whole } }: Open): Day =>
  Math.min(now.dueOn ?? Number.MAX_SAFE_INTEGER, whole.dueOn ?? Number.MAX_SAFE_INTEGER)
