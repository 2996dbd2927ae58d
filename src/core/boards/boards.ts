import type { z } from 'zod'
import { type Day, day, isIsoDate } from '#core/dates.ts'
import { type Entry, standing } from '#core/entry.ts'
import agendaItem from '#core/records/agenda-item.ts'
import board from '#core/records/board.ts'
import boardMember from '#core/records/board-member.ts'
import boardReport from '#core/records/board-report.ts'
import declaration from '#core/records/declaration.ts'
import meeting from '#core/records/meeting.ts'
import meetingAttendance from '#core/records/meeting-attendance.ts'
import memberVisit from '#core/records/member-visit.ts'
import minute from '#core/records/minute.ts'
import paper from '#core/records/paper.ts'
import type { RecordType } from '#core/records/record.ts'
import reportCadence from '#core/records/report-cadence.ts'
import resolution from '#core/records/resolution.ts'

/** An entry about the authority, as far as boards are told from it. */
export type ToldOfBoard = Pick<Entry, 'id' | 'record' | 'kind' | 'standing' | 'type' | 'body'>

/** What a record says, with its days as days, and the number of its first entry. A field that says nothing is undefined. */
type Told<Type> =
  Type extends RecordType<infer Fields>
    ? { readonly record: number; readonly entry: number } & {
        readonly [Name in keyof z.infer<Fields>]: Name extends 'on' | `${string}On`
          ? Day | undefined
          : z.infer<Fields>[Name]
      }
    : never

export type Board = Told<typeof board>
export type BoardMember = Told<typeof boardMember>
export type Meeting = Told<typeof meeting>
export type AgendaItem = Told<typeof agendaItem>
export type Paper = Told<typeof paper>
export type Attendance = Told<typeof meetingAttendance>
export type Declaration = Told<typeof declaration>
export type Minute = Told<typeof minute>
export type Resolution = Told<typeof resolution>
export type Cadence = Told<typeof reportCadence>
export type BoardReport = Told<typeof boardReport>
export type MemberVisit = Told<typeof memberVisit>

/** All that stands of boards, each kind in the order in which it was recorded. */
export interface BoardRecords {
  readonly boards: readonly Board[]
  readonly members: readonly BoardMember[]
  readonly meetings: readonly Meeting[]
  readonly items: readonly AgendaItem[]
  readonly papers: readonly Paper[]
  readonly attendance: readonly Attendance[]
  readonly declarations: readonly Declaration[]
  readonly minutes: readonly Minute[]
  readonly resolutions: readonly Resolution[]
  readonly cadences: readonly Cadence[]
  readonly reports: readonly BoardReport[]
  readonly visits: readonly MemberVisit[]
}

/** What stands of boards, of entries about the authority in the order of the ledger. */
export function boardRecordsIn(entries: readonly ToldOfBoard[]): BoardRecords {
  const before = known.get(entries)
  if (before) return before
  const records = readBoards(entries)
  known.set(entries, records)
  return records
}

/** A ledger gives the same entries again until something is recorded, and every page of boards asks about them. */
const known = new WeakMap<readonly ToldOfBoard[], BoardRecords>()

function readBoards(entries: readonly ToldOfBoard[]): BoardRecords {
  const byType = new Map<string, ToldOfBoard[]>(TYPES.map(({ id }) => [id, []]))
  for (const entry of standing(entries)) byType.get(entry.type)?.push(entry)
  const told = <Type extends RecordType>(type: Type) =>
    byType.get(type.id)!.map(withDays) as unknown as readonly Told<Type>[]
  return {
    boards: told(board),
    members: told(boardMember),
    meetings: told(meeting),
    items: told(agendaItem),
    papers: told(paper),
    attendance: told(meetingAttendance),
    declarations: told(declaration),
    minutes: told(minute),
    resolutions: told(resolution),
    cadences: told(reportCadence),
    reports: told(boardReport),
    visits: told(memberVisit),
  }
}

const TYPES: readonly { readonly id: string }[] = [
  board,
  boardMember,
  meeting,
  agendaItem,
  paper,
  meetingAttendance,
  declaration,
  minute,
  resolution,
  reportCadence,
  boardReport,
  memberVisit,
]

const withDays = ({ id, record, body }: ToldOfBoard): object =>
  Object.fromEntries([
    ['record', record],
    ['entry', id],
    ...Object.entries(body).map(([name, value]) => [
      name,
      /^on$|On$/.test(name) && typeof value === 'string' && isIsoDate(value) ? day(value) : value,
    ]),
  ])

/** The board that words name: by its reference or, however they are spaced or written in capitals, by its name. */
export function boardNamed<Its extends Pick<Board, 'reference' | 'name'>>(
  boards: readonly Its[],
  words: string | undefined,
): Its | undefined {
  if (words === undefined) return undefined
  const plain = plainly(words)
  return (
    boards.find(({ reference }) => reference !== undefined && plainly(reference) === plain) ??
    boards.find(({ name }) => name !== undefined && plainly(name) === plain)
  )
}

const plainly = (words: string): string => words.replaceAll(/\s+/g, ' ').trim().toLowerCase()
