import type { Action } from '#core/actions/actions.ts'
import { dueInWords, evidenceInWords, judgementInWords } from '#core/actions/in-words.ts'
import { judgedOn } from '#core/actions/standing.ts'
import type { Asked } from '#core/boards/agenda.ts'
import { agendaOf } from '#core/boards/agenda.ts'
import type { AgendaItem, Board, BoardRecords } from '#core/boards/boards.ts'
import { howOften, monthsApart } from '#core/boards/how-often.ts'
import { actionsOf, type MatterArising } from '#core/boards/matters-arising.ts'
import { type DatedMeeting, meetingsOf, takesBusiness } from '#core/boards/meetings.ts'
import { workProgramme } from '#core/boards/work-programme.ts'
import { addMonths, type Day, dayInWords, isoOf, type Period } from '#core/dates.ts'
import {
  type Block,
  bulleted,
  type Document,
  heading,
  paragraph,
  summaryList,
  table,
  toBeWritten,
} from '#core/document.ts'
import { meetingKinds } from '#core/records/meeting.ts'
import { counted, upperFirst } from '#core/wording.ts'
import type { PublishedBy } from './published-by.ts'
import { resolvedInWords } from './wording.ts'

/** What a board tells another is written from: nothing of it is exempt. */
export interface ToldToBoard {
  readonly records: BoardRecords
  readonly actions: readonly Action[]
  readonly board: Board
  readonly to: Board
  readonly period: Period
  /** What young people put to the board and have no answer to yet. */
  readonly asked: readonly Asked[]
  readonly by: PublishedBy
}

/** How many months a report tells of where neither an earlier one nor an interval says. */
const MONTHS = 6

/** The days that a report to another board tells of: those since the last, or the interval up to the day, both ends counting. */
export function periodToTell(
  { reports }: Pick<BoardRecords, 'reports'>,
  { reference, reportsTo = [] }: Board,
  to: string,
  today: Day,
): Period {
  const days = reports
    .filter(report => report.board === reference && report.to === to)
    .flatMap(({ on }) => (on !== undefined && on < today ? on : []))
  const every = reportsTo.find(({ board }) => board === to)?.every
  const months = (every && monthsApart(every)) ?? MONTHS
  return { firstDay: (days.length > 0 ? Math.max(...days) : addMonths(today, -months)) + 1, lastDay: today }
}

/** What a board did over some months, for another to which it reports: what it asked for and what became of that first. */
export function reportToBoard(told: ToldToBoard): Document {
  const { records, board, to, period, by } = told
  const reference = board.reference ?? ''
  const name = board.name ?? 'Board'
  const days = `${dayInWords(period.firstDay)} to ${dayInWords(period.lastDay)}`
  const held = meetingsOf(records, reference).filter(meeting => takesBusiness(meeting) && isWithin(meeting.on, period))
  const matters = inPeriod(told)
  const every = board.reportsTo?.find(its => its.board === to.reference)?.every
  return {
    title: `${name}: report to ${to.name ?? 'another board'}`,
    author: by.authority,
    datedOn: isoOf(period.lastDay),
    orientation: 'portrait',
    ...(by.look && { look: by.look }),
    footer: `${name}, ${days}`,
    blocks: [
      summaryList([
        { term: 'What it tells of', description: upperFirst(days) },
        ...(every ? [{ term: 'How often it reports', description: howOften[every] }] : []),
      ]),
      heading(1, 'In short'),
      bulleted(inShort(told, held, matters)),
      heading(1, 'What the board asked for, and what became of it'),
      ...(matters.length === 0 ? [paragraph('No action was open.')] : [actionsTable(matters, period.lastDay)]),
      heading(1, 'Meetings'),
      ...(held.length === 0 ? [paragraph('No meeting was held.')] : [meetingsTable(told, held)]),
      ...missing(told),
      ...visits(told),
      ...youngPeople(told),
      heading(1, `What ${to.name ?? 'the other board'} is asked`),
      toBeWritten(`what ${to.name ?? 'the other board'} is asked to consider or to do`),
    ],
  }
}

const isWithin = (on: Day | undefined, { firstDay, lastDay }: Period): boolean =>
  on !== undefined && firstDay <= on && on <= lastDay

/** The actions of the board that were open on some day of the period. */
const inPeriod = ({ records, actions, board, period }: ToldToBoard): readonly MatterArising[] =>
  actionsOf(records, actions, board.reference ?? '', period.lastDay).filter(
    ({ stands: { done } }) => done === undefined || done.doneOn >= period.firstDay,
  )

const resolutionsOf = ({ records }: ToldToBoard, { reference }: AgendaItem): readonly string[] => {
  const minutes = records.minutes.filter(({ item }) => item !== undefined && item === reference)
  const its = new Set(minutes.map(minute => minute.reference))
  return records.resolutions
    .filter(({ minute }) => minute !== undefined && its.has(minute))
    .flatMap(({ says }) => (says === undefined ? [] : resolvedInWords(says)))
}

function inShort(told: ToldToBoard, held: readonly DatedMeeting[], matters: readonly MatterArising[]): string[] {
  const { records, asked, period } = told
  const byYoungPeople = held.filter(({ kind }) => kind === 'take-over').length
  const resolutions = held.flatMap(({ reference = '' }) =>
    agendaOf(records, reference).flatMap(item => resolutionsOf(told, item)),
  ).length
  const missed = missedReports(told).length
  return [
    held.length === 0
      ? 'No meeting was held.'
      : `${counted(held.length, 'meeting was', 'meetings were')} held${byYoungPeople === 0 ? '' : `, ${byYoungPeople} of them run by young people`}.`,
    resolutions === 0
      ? 'No resolution was made.'
      : `${counted(resolutions, 'resolution was', 'resolutions were')} made.`,
    ...(matters.length === 0 ? [] : [becameOf(matters, period.lastDay)]),
    ...(missed === 0
      ? []
      : [`${counted(missed, 'report')} of its work programme did not come to the meeting that was to have it.`]),
    ...(asked.length === 0
      ? []
      : [
          `${counted(asked.length, 'thing that young people asked of it waits', 'things that young people asked of it wait')} for an answer.`,
        ]),
  ]
}

function becameOf(matters: readonly MatterArising[], on: Day): string {
  const count = (is: (matter: MatterArising) => boolean) => matters.filter(is).length
  const done = count(({ stands }) => stands.standing === 'done')
  const shown = count(({ stands }) => stands.evidence > 0)
  const helped = count(({ action }) => ['better', 'partly'].includes(judgedOn(action, on)?.judgement ?? ''))
  const late = count(({ stands }) => stands.standing === 'overdue')
  const be = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
  return `Of ${counted(matters.length, 'action')} ${be(done, 'is', 'are')} done, ${be(shown, 'has', 'have')} evidence and ${be(helped, 'was', 'were')} judged to have made things better; ${be(matters.length - done, 'is', 'are')} open, of which ${be(late, 'is', 'are')} late.`
}

const actionsTable = (matters: readonly MatterArising[], on: Day): Block =>
  table({
    caption: 'What the board asked for: done, shown and of use are three facts',
    columns: [
      { heading: 'Action', share: 6 },
      { heading: 'Who answers for it', share: 3 },
      { heading: 'Asked for', share: 2 },
      { heading: 'Due', share: 3 },
      { heading: 'How it stands', share: 2 },
      { heading: 'Evidence', share: 2 },
      { heading: 'Effect, as judged', share: 3 },
    ],
    hasRowHeaders: true,
    rows: matters.map(({ action, stands }) => [
      [action.reference, action.what].filter(Boolean).join(' '),
      action.owner ?? 'Nobody is named',
      dayInWords(action.agreedOn),
      dueInWords(stands),
      upperFirst(stands.standing),
      evidenceInWords(stands),
      judgementInWords(judgedOn(action, on)),
    ]),
  })

const meetingsTable = (told: ToldToBoard, held: readonly DatedMeeting[]): Block =>
  table({
    caption: 'What each meeting talked about, and resolved',
    columns: [
      { heading: 'Meeting', share: 2 },
      { heading: 'Item', share: 3 },
      { heading: 'Resolved', share: 4 },
    ],
    hasRowHeaders: true,
    rows: held.flatMap(meeting => {
      const { reference = '', on, kind } = meeting
      const called = kind && kind !== 'ordinary' ? `${dayInWords(on)}\n${meetingKinds[kind]}` : dayInWords(on)
      const items = agendaOf(told.records, reference)
      if (items.length === 0) return [[called, 'Nothing is recorded', '']]
      return items.map(item => [called, item.title ?? 'Without a title', resolutionsOf(told, item).join('\n')])
    }),
  })

const missedReports = ({ records, board, period }: ToldToBoard) =>
  workProgramme(records, board.reference ?? '', period, period.lastDay).filter(
    ({ state, meeting }) => (state === 'missing' || state === 'put off') && isWithin(meeting?.on, period),
  )

function missing(told: ToldToBoard): readonly Block[] {
  const missed = missedReports(told)
  if (missed.length === 0) return []
  return [
    heading(1, 'Reports that it was to have'),
    bulleted(
      missed.map(
        ({ cadence, meeting, state }) =>
          `${cadence.title ?? 'A report'}, for ${meeting ? dayInWords(meeting.on) : 'no meeting'}: ${state}`,
      ),
    ),
  ]
}

function visits({ records, board, period }: ToldToBoard): readonly Block[] {
  const its = records.visits.filter(visit => visit.board === board.reference && isWithin(visit.on, period))
  if (its.length === 0) return []
  return [
    heading(1, 'Visits by members'),
    ...its.map(({ on, where, heard, cameOfIt }) =>
      paragraph(
        [
          `${where ?? 'A service'}, ${dayInWords(on!)}.`,
          heard,
          cameOfIt ? `What came of it: ${cameOfIt}` : 'Nothing is said of what came of it.',
        ]
          .filter(Boolean)
          .join(' '),
      ),
    ),
  ]
}

const youngPeople = ({ asked }: ToldToBoard): readonly Block[] =>
  asked.length === 0
    ? []
    : [
        heading(1, 'What young people asked, and wait to be answered'),
        bulleted(asked.map(({ title, by }) => `${title} (${by})`)),
      ]
