import type { Day } from '#core/dates.ts'
import type { Owed } from '#core/due.ts'
import type { Process } from '#core/escalations/stages.ts'
import type { Example as IndicatorExample } from '#core/indicators/indicator.ts'
import type { Journey } from '#core/journey.ts'
import type { KnownClock } from '#core/known-clock.ts'
import type { Words } from '#core/last-words.ts'
import type { Role } from '#core/roles.ts'
import type { Staff } from '#core/staff.ts'

/** What a list may ask beside the child's own journey. */
export interface ListContext {
  /** What is due, by the standards of which the council records anything. */
  readonly clock: KnownClock
  readonly staff: Staff
  /** By which reviewing officers’ concerns are answered. */
  readonly processes: readonly Process[]
  /** Whether the council records anything of one of these types by the day: else its silence means nothing. */
  readonly isRecorded: (types: readonly string[]) => boolean
  /** What a child last said by the end of a day, in records of any kind. */
  readonly lastWords: (child: Journey, asAt: Day) => Words | undefined
}

/** One row of a list: always about a child. */
export interface Row {
  readonly child: Journey
}

/** How something stands, in words, and how much it wants attention. */
export interface State {
  readonly says: string
  readonly tone: 'late' | 'soon' | 'done' | 'quiet'
}

/** A record that whoever reads the row may make of the child: a link to its form, for those who may write it. */
export interface Action {
  /** The record type, by id. */
  readonly record: string
  /** Absent: as the form says it. */
  readonly says?: string
  /** What the row knows already, by the record's fields: codes and days alone, since it stands in an address. */
  readonly knows?: Readonly<Record<string, string>>
}

/** A page about the child: its place below the child’s own, such as `/due`. */
interface Link {
  readonly says: string
  readonly path: string
}

interface Kinds {
  readonly text: string
  readonly day: Day
  /** Days past a date; below 0, days left to it. */
  readonly 'days late': number
  readonly number: number
  readonly 'own words': Words
  readonly state: State
  /** Several things as short lines. */
  readonly lines: readonly string[]
  /** Things owed, each with when it is due and how late it is. */
  readonly owed: readonly Owed[]
  readonly actions: readonly Action[]
  readonly link: Link
}

export type ColumnKind = keyof Kinds
/** What a cell of a column holds. */
export type CellOf<K extends ColumnKind> = Kinds[K]

/** A column: what it is called, and what a row has in it. Undefined and empty: an empty cell, said as `absent`. */
export type Column<R extends Row = Row> = { readonly [K in ColumnKind]: ColumnOf<K, R> }[ColumnKind]

interface ColumnOf<K extends ColumnKind, R extends Row> {
  readonly id: string
  readonly title: string
  readonly kind: K
  readonly of: (row: R) => Kinds[K] | undefined
  /** A word on what the cell holds, such as how somebody was seen. */
  readonly beside?: (row: R) => string | undefined
  /** What an empty cell says; nothing if absent. */
  readonly absent?: string
  /** The column, by id, in whose cell pages show it as a line of its own; files keep it apart. Absent: in a cell of its own. */
  readonly inside?: string
  /** True for what gives way on a telephone. */
  readonly givesWay?: true
}

/** What lists may be narrowed by: the names that stand in their addresses. */
export const filterIds = [
  'worker',
  'team',
  'show',
  'topic',
  'standard',
  'reason',
  'state',
  'stage',
  'kind',
  'basis',
] as const
export type FilterId = (typeof filterIds)[number]

/**
 * A way to narrow a list, by a value that each row has one or several of. Each is a link with a count. Undefined is a value
 * as well, `None`; an empty list is none.
 */
export interface Filter<R extends Row = Row> {
  readonly id: FilterId
  readonly title: string
  readonly of: (row: R) => string | readonly string[] | undefined
  /** The words of a value; the value itself if absent. */
  readonly says?: (value: string) => string
  /** Values in their order; by how many rows have them if absent. */
  readonly order?: readonly string[]
}

/** The value of a row that has none of a filter's. */
export const NO_VALUE = 'none'

/** The values that a row has by a filter. */
export function filterValues<R extends Row>({ of }: Filter<R>, row: R): readonly string[] {
  const value = of(row)
  if (typeof value === 'string') return [value]
  return value ?? [NO_VALUE]
}

/** How a long list is counted before its rows are shown: a line for each value of a filter, which leads to its rows. */
export interface Groups<R extends Row = Row> {
  readonly by: FilterId
  /** What the lines are of: `What is late`. */
  readonly title: string
  /** The first says how large a group is. */
  readonly columns: readonly {
    readonly title: string
    readonly of: (rows: readonly R[]) => number
    /** True for what gives way on a telephone. */
    readonly givesWay?: true
  }[]
}

/** A worked example: records as in an indicator's example, and what the list shows of them. */
export interface ListExample extends Pick<IndicatorExample, 'asAt' | 'born' | 'episodes' | 'records'> {
  readonly name: string
  /** The standards by whose clock it is asked, by id; none if absent. */
  readonly standards?: readonly string[]
  /** The council's own records, such as its staff, by type: rows without a child. */
  readonly council?: Readonly<Record<string, string>>
  /** A table of `child` and some columns by id, in the list's own order; a table of headings alone for an empty list. */
  readonly shows: string
}

/**
 * A worklist (what somebody is to do) or a tracker (how something goes on for everyone concerned). It is a view of the
 * records: nothing is kept in it.
 */
export interface List<R extends Row = Row> {
  readonly id: string
  readonly title: string
  /** The question that it answers. */
  readonly question: string
  readonly kind: 'worklist' | 'tracker'
  readonly roles: readonly Role[]
  /** Whose first page it is after signing in; absent for nobody's. */
  readonly homeOf?: readonly Role[]
  /** Its place among the others. */
  readonly order: number
  /** The record types, by id, that rows are made from: everyone who may open the list may read them. */
  readonly reads: readonly string[]
  /** Whose rows it opens with: those of whoever asks, or of their team. Absent: everyone's. */
  readonly opensWith?: 'own' | 'team'
  /**
   * Of a list that opens with somebody's own: for whom. A team manager who is not among them opens with their team's, anybody
   * else with everyone's. Absent: for all who open it.
   */
  readonly ownFor?: readonly Role[]
  /** What a child has in it on a day. It looks at nothing that happened after the day. */
  readonly rows: (child: Journey, asAt: Day, context: ListContext) => readonly R[]
  /** After the child and, for those who may read who works with them, their workers. */
  readonly columns: readonly Column<R>[]
  /** Beside those by worker and by team, which every list has. */
  readonly filters?: readonly Filter<R>[]
  /** Absent for a list short enough to show its rows at once. */
  readonly groups?: Groups<R>
  /** What stands above the rows: the work of each worker in them, or how the month will close. */
  readonly above?: 'workload' | 'projection'
  /** The order that it opens in. */
  readonly sort: (a: R, b: R) => number
  /** Why there may be nothing in it. */
  readonly empty: string
  readonly examples: readonly ListExample[]
}

// biome-ignore lint/suspicious/noExplicitAny: a list's functions take its own rows, and a catalogue holds many lists
export type AnyList = List<any>

export const defineList = <R extends Row>(list: List<R>): List<R> => list
