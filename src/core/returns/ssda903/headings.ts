import { CHILD, type ReturnTable } from './table.ts'

/** Which table a sheet is, by its headings. */
export type Recognition = { readonly table: ReturnTable; readonly places: Places } | { readonly refused: string }

/** Where the columns of a table are in a sheet. */
export interface Places {
  readonly child: number
  /** For each column of the table, in its order. */
  readonly columns: readonly number[]
  /** Columns that the table does not have. */
  readonly extra: readonly number[]
}

/** A heading as it is compared: without case, spaces, underscores or other marks. */
export const plain = (heading: string): string => heading.toUpperCase().replace(/[^A-Z0-9]/g, '')

interface Match {
  readonly table: ReturnTable
  readonly places: Places
  readonly missing: readonly string[]
}

/**
 * The table that has these headings, in any case and order, with or without spaces, underscores and further columns. A
 * sheet that is none of the tables, or could be two, is refused in words that follow the file's name.
 */
export function recognise(headings: readonly string[], tables: readonly ReturnTable[]): Recognition {
  const found = headings.map(plain)
  const matches = tables.map(table => matchOf(table, found))
  const whole = matches.filter(m => m.missing.length === 0)
  if (whole.length > 1)
    return {
      refused: `its headings are those of ${whole.map(m => m.table.name).join(' and of ')}; split it into one file for each table`,
    }
  if (whole.length === 0) return { refused: nearest(matches) }
  const [{ table, places }] = whole as [Match]
  const twice = [CHILD, ...table.columns.map(c => c.name)].find(
    name => found.indexOf(plain(name)) !== found.lastIndexOf(plain(name)),
  )
  if (twice !== undefined) return { refused: `it has the column ${twice} twice; take out the one that is wrong` }
  return { table, places }
}

export const isRecognised = (headings: readonly string[], tables: readonly ReturnTable[]): boolean =>
  headings.length > 0 && tables.some(table => matchOf(table, headings.map(plain)).missing.length === 0)

function matchOf(table: ReturnTable, found: readonly string[]): Match {
  const placeOf = (name: string, tag?: string): number => {
    const place = found.indexOf(plain(name))
    return place >= 0 || tag === undefined ? place : found.indexOf(plain(tag))
  }
  const child = placeOf(CHILD, 'CHILDID')
  const columns = table.columns.map(column => placeOf(column.name, column.xml))
  const missing = table.columns.filter((_, i) => columns[i]! < 0).map(c => c.name)
  const taken = new Set([child, ...columns])
  return {
    table,
    places: { child, columns, extra: found.map((_, i) => i).filter(i => !taken.has(i)) },
    missing: child < 0 ? [CHILD, ...missing] : missing,
  }
}

function nearest(matches: readonly Match[]): string {
  const share = ({ table, missing }: Match): number => 1 - missing.length / (table.columns.length + 1)
  const best = matches.reduce<Match | undefined>((a, b) => (a && share(a) >= share(b) ? a : b), undefined)
  if (!best || share(best) < 0.4)
    return 'its first line is not the headings of any SSDA903 table; add the line of headings, or leave the file out'
  return `its headings are nearest to the table ${best.table.name}, which also needs ${list(best.missing)}; add what is missing, with nothing in it if need be, or leave the file out`
}

const list = (names: readonly string[]): string =>
  names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** The table that a file's name speaks of, if any: `2017-sw_episodes.csv` is SWEpisodes. */
export function tableNamedBy(fileName: string, tables: readonly ReturnTable[]): ReturnTable | undefined {
  const name = plain(fileName)
  const named = tables.flatMap(table =>
    [table.id, table.name, table.file.replace('.csv', '')].map(said => ({ table, said: plain(said) })),
  )
  return named.filter(n => name.includes(n.said)).sort((a, b) => b.said.length - a.said.length)[0]?.table
}
