import type { Grid } from '#core/returns/grid.ts'
import type { SheetRow } from '#core/returns/sheet.ts'
import { type AnnexAList, type Column, listName } from './list.ts'
import { folded } from './spelling.ts'

/** Where the columns of a list are on a sheet. Places count from 0. */
export interface Places {
  readonly list: AnnexAList
  /** The line of the headings. */
  readonly line: number
  readonly headings: readonly string[]
  readonly identifier: number
  /** For each column of the list, in its order; undefined where the sheet does not have it. */
  readonly columns: readonly (number | undefined)[]
  /** Columns that the list does not have, and that have a heading or a value. */
  readonly extra: readonly number[]
}

/** How far down a sheet its headings are looked for. */
const LINES = 40

/** The share of a list's columns that a sheet must have; where its name says the list, less. */
const [ENOUGH, ENOUGH_IF_NAMED] = [0.6, 0.4]

/**
 * Which list a sheet is, and where its columns are. The headings decide, on whichever of its first lines they stand; a name
 * that says a list (`List 8`) decides between lists that are much alike. Undefined where it is none.
 */
export function recognise(grid: Grid, name: string, lists: readonly AnnexAList[]): Places | undefined {
  const named = listNamedBy(name, lists)
  let best: { places: Places; share: number } | undefined
  for (const { line, cells } of filledDown(grid, LINES))
    for (const list of lists) {
      const places = placesOf(list, line, cells)
      if (!places) continue
      const share = (places.columns.filter(at => at !== undefined).length + 1) / (list.columns.length + 1)
      if (share < (list === named ? ENOUGH_IF_NAMED : ENOUGH)) continue
      const weight = list === named && share >= ENOUGH_IF_NAMED ? share + 0.25 : share
      if (!best || weight > best.share) best = { places, share: weight }
    }
  if (!best) return undefined
  return { ...best.places, extra: extraPlaces(grid, best.places) }
}

/** The first rows of a sheet, with what cells merged downwards say in each row that they span: headings may have two storeys. */
function filledDown({ rows, merged }: Grid, count: number): readonly SheetRow[] {
  const first = rows.slice(0, count)
  return first.map(({ line, cells }) => {
    const filled = [...cells]
    for (const { fromLine, toLine, fromColumn } of merged) {
      const at = fromColumn - 1
      if (line <= fromLine || line > toLine || (filled[at] ?? '') !== '') continue
      const said = first.find(row => row.line === fromLine)?.cells[at] ?? ''
      if (said === '') continue
      while (filled.length < at) filled.push('')
      filled[at] = said
    }
    return { line, cells: filled }
  })
}

/** The list that a sheet's or a file's name says by its number, if any: `List 8`, `annex_a_list_08.csv`, `8. CLA`. */
export function listNamedBy(name: string, lists: readonly AnnexAList[]): AnnexAList | undefined {
  const [, said, alone] =
    /\blist[\s_-]*0?(\d{1,2})(?!\d)|^\s*0?(\d{1,2})(?=$|[\s._-])/i.exec(name.replace(/_/g, ' ')) ?? []
  return lists.find(list => list.number === Number(said ?? alone))
}

/** Where the columns of a list are among some headings; undefined where its identifier is not. */
export function placesOf(list: AnnexAList, line: number, cells: readonly string[]): Places | undefined {
  const found = cells.map(folded)
  const taken = new Set<number>()
  const exact = (name: string): number | undefined => {
    const at = found.findIndex((heading, i) => heading === folded(name) && !taken.has(i))
    if (at >= 0) taken.add(at)
    return at >= 0 ? at : undefined
  }
  const alike = (like: RegExp | undefined): number | undefined => {
    const at = like ? cells.findIndex((heading, i) => !taken.has(i) && like.test(heading)) : -1
    if (at >= 0) taken.add(at)
    return at >= 0 ? at : undefined
  }
  const named = [list.identifier, ...list.columns].map(({ name }) => exact(name))
  const [identifier, ...columns] = [list.identifier, ...list.columns].map(
    (column, i) => named[i] ?? alike(column.alsoCalled),
  )
  return identifier === undefined ? undefined : { list, line, headings: cells, identifier, columns, extra: [] }
}

function extraPlaces({ rows }: Grid, { line, headings, identifier, columns }: Places): readonly number[] {
  const taken = new Set([identifier, ...columns])
  const below = rows.filter(row => row.line > line)
  const width = below.reduce((most, { cells }) => Math.max(most, cells.length), headings.length)
  return Array.from({ length: width }, (_, i) => i).filter(
    i => !taken.has(i) && ((headings[i] ?? '').trim() !== '' || below.some(({ cells }) => (cells[i] ?? '') !== '')),
  )
}

/** A column whose heading is not Ofsted's, and what the sheet calls it. */
export const renamedColumns = ({ list, identifier, columns, headings }: Places) =>
  [list.identifier, ...list.columns].flatMap((column: Pick<Column, 'name'>, i) => {
    const at = i === 0 ? identifier : columns[i - 1]
    if (at === undefined || folded(headings[at]!) === folded(column.name)) return []
    return [{ name: column.name, written: headings[at]!.trim() }]
  })

/** The columns that a sheet does not have. */
export const missingColumns = ({ list, columns }: Places): readonly Column[] =>
  list.columns.filter((_, i) => columns[i] === undefined)

/** The headings of columns that stand twice: the first is read, the others are kept as columns that the list does not have. */
export const headingsTwice = ({ list, headings }: Places): readonly string[] =>
  [list.identifier, ...list.columns]
    .map(({ name }) => name)
    .filter(name => headings.filter(heading => folded(heading) === folded(name)).length > 1)

/** How a list is said in a sentence: List 8 (Children in care). */
export const inWords = (list: AnnexAList): string => `${listName(list)} (${list.title})`
