import type { Action } from '#core/actions/actions.ts'
import { type Day, dayInWords } from '#core/dates.ts'
import { counted, isSameWording } from '#core/wording.ts'
import type { AgendaItem, Board, BoardRecords } from './boards.ts'
import { openAndToJudge } from './matters-arising.ts'
import { type DatedMeeting, isCancelled, lastMeeting, meetingsOf } from './meetings.ts'
import { isPutOff, type ReportState, workProgramme } from './work-programme.ts'

/** An item that an agenda may have, and why. */
export interface SuggestedItem {
  readonly title: string
  readonly broughtBy?: string
  readonly asked?: NonNullable<AgendaItem['asked']>
  /** The report of the work programme that it is, by reference. */
  readonly cadence?: string
  readonly why:
    | 'standing item'
    | 'put off'
    | 'matters arising'
    | 'effects to judge'
    | 'work programme'
    | 'asked by young people'
  /** Why, in a few words. */
  readonly says: string
}

/** Something that young people asked a board, and that the board has not answered. */
export interface Asked {
  readonly title: string
  readonly by: string
}

/** A meeting's items in the order of the agenda. */
export const agendaOf = ({ items }: Pick<BoardRecords, 'items'>, meeting: string): readonly AgendaItem[] =>
  items
    .filter(item => item.meeting === meeting)
    .toSorted((a, b) => (a.order ?? 1000) - (b.order ?? 1000) || a.record - b.record)

/**
 * What belongs on a meeting's agenda and is not there yet, in the order in which agendas have it: what every meeting begins
 * with, what the board always talks about, what was put off or stood on the agenda of a meeting that was cancelled, the actions that are still open,
 * those that are done and whose effect is to be judged by the day of the meeting, the reports that are due, and what young people asked. A take-over meeting has only what young people asked, since the
 * agenda is theirs.
 */
export function suggestedItems(
  records: BoardRecords,
  board: Board,
  meeting: DatedMeeting,
  { actions, asked, day }: { readonly actions: readonly Action[]; readonly asked: readonly Asked[]; readonly day: Day },
): readonly SuggestedItem[] {
  const there = agendaOf(records, meeting.reference ?? '')
  const isThere = ({ title, cadence }: SuggestedItem) =>
    there.some(item => (cadence !== undefined && item.cadence === cadence) || isSameWording(item.title ?? '', title))
  const fromYoungPeople = asked.map(
    ({ title, by }): SuggestedItem => ({
      title,
      broughtBy: by,
      asked: 'decide',
      why: 'asked by young people',
      says: `Asked by ${by}`,
    }),
  )
  if (meeting.kind === 'take-over') return fromYoungPeople.filter(item => !isThere(item))
  const found: SuggestedItem[] = []
  const all = [
    ...opening(records, board, meeting).filter(({ about }) => !there.some(({ title }) => about.test(title ?? ''))),
    ...standingItems(board),
    ...putOffBefore(records, board, meeting),
    ...arising(records, board, actions, Math.min(day, meeting.on)),
    ...toJudge(records, board, actions, meeting.on),
    ...reportsDue(records, board, meeting, day),
    ...fromYoungPeople,
  ]
  for (const item of all) {
    const isTwice = found.some(
      other => (item.cadence !== undefined && other.cadence === item.cadence) || isSameWording(other.title, item.title),
    )
    if (!isTwice && !isThere(item)) found.push(item)
  }
  return found
}

/** What every meeting that takes business begins with, and the words by which an agenda has it already. */
function opening(
  records: BoardRecords,
  { reference = '' }: Board,
  meeting: DatedMeeting,
): readonly (SuggestedItem & { readonly about: RegExp })[] {
  if (meeting.kind === 'agenda-setting') return []
  const last = lastMeeting(meetingsOf(records, reference), meeting.on)
  const always = { why: 'standing item', says: 'Every meeting begins with it' } as const
  return [
    { title: 'Apologies for absence', about: /\bapolog(y|ies)\b/i, ...always },
    { title: 'Declarations of interest', about: /declarations? of interest/i, ...always },
    ...(last
      ? [
          {
            title: `Minutes of the meeting of ${dayInWords(last.on)}`,
            about: /^minutes of /i,
            asked: 'decide',
            why: 'standing item',
            says: 'To be agreed as a correct record',
          } as const,
        ]
      : []),
  ]
}

const standingItems = ({ standingItems = [] }: Board): readonly SuggestedItem[] =>
  standingItems.flatMap(({ title, broughtBy, asked }) =>
    title === undefined
      ? []
      : [
          {
            title,
            ...(broughtBy && { broughtBy }),
            ...(asked && { asked }),
            why: 'standing item',
            says: 'On every agenda',
          },
        ],
  )

/** What the last meeting put off, and all that stood on the agendas of meetings cancelled since. */
function putOffBefore(
  records: BoardRecords,
  { reference = '' }: Board,
  meeting: DatedMeeting,
): readonly SuggestedItem[] {
  const meetings = meetingsOf(records, reference)
  const last = lastMeeting(meetings, meeting.on)
  const cancelled = meetings.filter(its => isCancelled(its) && its.on < meeting.on && its.on >= (last?.on ?? its.on))
  const from = (its: DatedMeeting, says: string, keeps: (item: AgendaItem) => boolean) =>
    agendaOf(records, its.reference ?? '')
      .filter(item => item.title !== undefined && keeps(item))
      .map(
        ({ title, broughtBy, asked, cadence }): SuggestedItem => ({
          title: title!,
          ...(broughtBy && { broughtBy }),
          ...(asked && { asked }),
          ...(cadence && { cadence }),
          why: 'put off',
          says,
        }),
      )
  return [
    ...(last ? from(last, 'Put off at the last meeting', item => isPutOff(records, item)) : []),
    ...cancelled.flatMap(its => from(its, 'From the meeting that was cancelled', () => true)),
  ]
}

function arising(
  records: BoardRecords,
  { reference = '' }: Board,
  actions: readonly Action[],
  day: Day,
): readonly SuggestedItem[] {
  const { open } = openAndToJudge(records, actions, reference, day)
  if (open.length === 0) return []
  const late = open.filter(({ stands }) => stands.standing === 'overdue').length
  const says = `${counted(open.length, 'action')} still open${late === 0 ? '' : `, ${late} of them late`}`
  return [{ title: 'Matters arising', asked: 'discuss', why: 'matters arising', says }]
}

function toJudge(
  records: BoardRecords,
  { reference = '' }: Board,
  actions: readonly Action[],
  day: Day,
): readonly SuggestedItem[] {
  const { toJudge: waiting } = openAndToJudge(records, actions, reference, day)
  if (waiting.length === 0) return []
  const says = `${counted(waiting.length, 'action')} done, and nobody has judged what came of ${waiting.length === 1 ? 'it' : 'them'}`
  return [{ title: 'What came of completed actions', asked: 'decide', why: 'effects to judge', says }]
}

/** The newest that each report of the work programme was due for by the meeting, where the meeting is to make up for it or to have it. */
function reportsDue(
  records: BoardRecords,
  { reference = '' }: Board,
  meeting: DatedMeeting,
  day: Day,
): readonly SuggestedItem[] {
  const due = workProgramme(records, reference, { firstDay: 0, lastDay: meeting.on }, day)
  return due.flatMap(({ cadence, dueOn, state }): readonly SuggestedItem[] => {
    const { title, author, reference } = cadence
    const isNewest = !due.some(other => other.cadence === cadence && other.dueOn > dueOn)
    if (title === undefined || !isNewest || !LEFT_OUT.includes(state)) return []
    const says = state === 'not on the agenda' ? 'Due by the work programme' : 'Missed an earlier meeting'
    return [
      {
        title,
        ...(author && { broughtBy: author }),
        ...(reference && { cadence: reference }),
        why: 'work programme',
        says,
      },
    ]
  })
}

const LEFT_OUT: readonly ReportState[] = ['missing', 'put off', 'not on the agenda']
