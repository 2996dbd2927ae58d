import type { Day } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import type { Journey, JourneyEntry } from '#core/journey.ts'
import { type AnnexAList, listName } from '#core/returns/annex-a/list.ts'
import { cellOf, texts } from '#core/returns/annex-a/written.ts'
import type { WrittenCell } from '#core/returns/grid.ts'

/** A record of casework that a row of a list gives, which no record holds yet. */
export interface Fact {
  readonly type: string
  /** The record that it is a new version of; absent for a new one. */
  readonly record?: number
  readonly body: Body
}

/** What a row says, of whom, and the day that its list describes. */
export interface Told {
  readonly list: AnnexAList
  readonly row: Body
  readonly child: Journey
  readonly asAt: Day
  /** The identifier of the one worker who is called so, or the name itself. */
  readonly workerCalled: (name: string) => string
}

/** What a row says of one thing, such as where a young person lives: of a child who is there twice, the first row counts. */
export interface Given {
  readonly about: string
  /** None where it is held already. */
  readonly facts: readonly Fact[]
}

/** What a row may give: nothing, where it says nothing of it or what it says cannot be. */
export type Mapping = (told: Told) => readonly Given[]

const MARK = / \(List \d+ of Annex A\)$/

/** How a record that was made from a row names a cell of the row's list. */
const cellName = (column: string, list: AnnexAList): string => `${column} (${listName(list)} of Annex A)`

/** Whether a text names a cell that a record was made from. */
export const isCellName = (text: string): boolean => MARK.test(text)

/** The column of a list whose cell a text names; undefined where it names none. */
export const columnOfCell = (list: AnnexAList, text: string): string | undefined =>
  list.columns.find(({ name }) => cellName(name, list) === text)?.name

/** The columns of a list that a record says it was made from. */
export const columnsMadeFrom = (list: AnnexAList, body: Body): readonly string[] => {
  const kept = texts(body, 'extraColumns')
  return list.columns.flatMap(({ name }) => (kept[cellName(name, list)] === undefined ? [] : [name]))
}

/** The cells of a row that a record is made from, kept with it by column. */
export function cellsFrom({ list, row }: Told, fields: readonly string[]): { readonly extraColumns: object } {
  const cells = fields.flatMap(field => {
    const column = list.columns.find(each => each.field === field)!
    const text = textOf(cellOf(column, row))
    return text === undefined ? [] : [[cellName(column.name, list), text]]
  })
  return { extraColumns: Object.fromEntries(cells) }
}

const textOf = (cell: WrittenCell): string | undefined =>
  cell === undefined ? undefined : 'text' in cell ? cell.text : 'on' in cell ? cell.on : String(cell.number)

/** Whether a record was made from a row of Annex A: what a later list says then takes its place. */
export const isFromAnnexA = ({ body }: Pick<JourneyEntry, 'body'>): boolean =>
  Object.keys(texts(body, 'extraColumns')).some(isCellName)
