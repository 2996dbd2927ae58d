import type { Table } from '#core/document.ts'
import { columnGroups } from '#core/table-headings.ts'
import { readTagged, rewritten, type Tagged, taggedWithin } from './tagged-pdf.ts'

/**
 * The same PDF with every cell of its tables naming what heads it: its column, the heading that parts the rows, its row.
 * Typst 0.14 has no word for a cell that heads a row, and lets a heading over the whole width be headed by every column,
 * so that a screen reader would say all of them before each cell. `tables` are those of the document, in its order.
 */
export function withTableHeaders(pdf: Uint8Array, tables: readonly Table[]): Uint8Array {
  if (tables.length === 0) return pdf
  const tagged = readTagged(pdf)
  const found = taggedWithin(tagged.structure, 'Table')
  if (found.length !== tables.length)
    throw new Error(`Typst tagged ${found.length} tables and was given ${tables.length}. Mend table-headers.ts.`)
  const cells = found.flatMap((element, index) => cellsIn(element, tables[index]!, index))
  const changed = new Map(cells.map(cell => [cell.number, written(tagged.objects.get(cell.number)!, cell)]))
  const rowHeads = cells.flatMap(({ number, rowHead }) => (rowHead === undefined ? [] : [{ id: rowHead, number }]))
  changed.set(tagged.root, withNames(tagged.objects.get(tagged.root)!, rowHeads))
  return rewritten(tagged, changed)
}

/** A cell of a table, by the number of its object. */
interface HeadedCell {
  readonly number: number
  /** The ids of the cells that head it. */
  readonly headers: readonly string[]
  /** The id that it is given where it heads its row. */
  readonly rowHead?: string
}

function cellsIn(element: Tagged, table: Table, index: number): readonly HeadedCell[] {
  const headingRows = columnGroups(table.columns).length > 0 ? 2 : 1
  /** The lowest heading of each column so far. */
  const columns = table.columns.map((): string | undefined => undefined)
  /** For how many more rows a cell that began above takes each column. */
  const taken = table.columns.map(() => 0)
  let parting: string | undefined

  return taggedWithin(element, 'TR').flatMap((row, y): readonly HeadedCell[] => {
    const placed = placedIn(row, taken)
    if (y < headingRows) {
      const headings = placed.map(({ cell, x }) => ({ number: cell.number, headers: idsOf(columns[x]) }))
      for (const { cell, x } of placed) columns.fill(cell.id, x, x + cell.columns)
      return headings
    }
    const [first, ...others] = placed
    if (first?.cell.kind === 'TH') {
      parting = first.cell.id
      return [{ number: first.cell.number, headers: [] }]
    }
    const rowHead = `W${index}y${y}`
    if (!table.hasRowHeaders || !first)
      return placed.map(({ cell, x }) => ({ number: cell.number, headers: idsOf(columns[x], parting) }))
    return [
      { number: first.cell.number, headers: [], rowHead },
      ...others.map(({ cell, x }) => ({ number: cell.number, headers: idsOf(columns[x], parting, rowHead) })),
    ]
  })
}

const idsOf = (...ids: readonly (string | undefined)[]): readonly string[] => ids.filter(id => id !== undefined)

/** The cells of a row with the columns that they begin in. `taken` is brought to the next row. */
function placedIn(row: Tagged, taken: number[]): readonly { readonly cell: Tagged; readonly x: number }[] {
  let next = 0
  const placed = row.children.map(cell => {
    while (taken[next]! > 0) next++
    const x = next
    next += cell.columns
    return { cell, x }
  })
  for (const x of taken.keys()) taken[x] = Math.max(0, taken[x]! - 1)
  for (const { cell, x } of placed) taken.fill(cell.rows - 1, x, x + cell.columns)
  return placed
}

const HEADERS = /\/Headers \[[^\]]*\]/

/** A cell as it is written: with what heads it; or as the head of its row, which its own column's heading heads by its place. */
function written(object: string, { headers, rowHead }: HeadedCell): string {
  if (!HEADERS.test(object)) throw new Error('Typst wrote a cell that names no headers. Mend table-headers.ts.')
  return rowHead === undefined
    ? object.replace(HEADERS, `/Headers [${headers.map(id => `(${id})`).join(' ')}]`)
    : object.replace('/S /TD', `/S /TH\n  /ID (${rowHead})`).replace(HEADERS, '/Scope /Row')
}

/** The root of the structure with more in its list of ids, which is sorted by them. */
function withNames(root: string, added: readonly { readonly id: string; readonly number: number }[]): string {
  return root.replace(/(\/IDTree\s*<<\s*\/Names \[)([^\]]*)\]/, (_, head: string, listed: string) => {
    const names = [...listed.matchAll(/\(([^)]*)\) (\d+) 0 R/g)].map(([, id, number]) => ({ id: id!, number }))
    const all = [...names, ...added].sort((one, other) => (one.id < other.id ? -1 : 1))
    return `${head}${all.map(({ id, number }) => `(${id}) ${number} 0 R`).join(' ')}]`
  })
}
