import { columnKept, columnsOf, type FileColumn, type FileDefinitions } from '#core/returns/columns-of.ts'
import { lettersOf } from '#core/returns/grid.ts'
import type { RecordedEntry } from '#store/store.ts'

/** Where a field of a record came from: the entry that said it first as it still stands, and the columns of its file. */
export interface Whence {
  readonly entry: RecordedEntry
  readonly columns: readonly FileColumn[]
}

/** Texts of a file that no field holds are fields of their own in words, named after the cell. */
const BESIDE = /^(asWritten|extraColumns) (.*)$/s

/**
 * Where a field of an entry came from. A version takes over what the one before it said, so it is the version that first
 * said it since when it has not changed. `versions` are those of the record, newest first.
 */
export function whenceOf(
  versions: readonly RecordedEntry[],
  entry: RecordedEntry,
  field: string,
  definitions: FileDefinitions,
): Whence {
  const said = textIn(entry, field)
  let first = entry
  for (const before of versions.slice(versions.indexOf(entry) + 1)) {
    if (before.kind !== 'statement' || textIn(before, field) !== said) break
    first = before
  }
  return { entry: first, columns: columnsOfEntry(first, field, definitions) }
}

function textIn({ body }: RecordedEntry, field: string): string {
  const [, beside, column] = BESIDE.exec(field) ?? []
  const value = beside ? (body[beside] as Readonly<Record<string, unknown>> | undefined)?.[column!] : body[field]
  return JSON.stringify(value) ?? ''
}

function columnsOfEntry({ file, type, body }: RecordedEntry, field: string, definitions: FileDefinitions) {
  if (!file) return []
  const [, beside, name] = BESIDE.exec(field) ?? []
  return beside ? columnKept({ file }, name!, definitions) : columnsOf({ type, body, file }, field, definitions)
}

/** The file, the sheet if it has any, and the row that an entry came from; undefined for what was typed in. */
export const cameFrom = ({ file, line }: RecordedEntry): string | undefined =>
  file && (line === undefined ? file.name : `${file.name}, ${isOnSheet(file.name) ? 'row' : 'line'} ${line}`)

/** Rows of a workbook are numbered as Excel does, and lines of a file as they are. */
const isOnSheet = (name: string): boolean => /\.xls[xm], sheet /i.test(name)

/** A column by its letter, as a spreadsheet shows it, and its heading: `M (Date of Last Social Work Visit)`. */
export const columnInWords = ({ heading, place }: FileColumn): string =>
  place === undefined ? heading : `${lettersOf(place)} (${heading.trim()})`

/** The cell that a field came from, in words: file, sheet, row and column. */
export function cellInWords({ entry, columns }: Whence): string {
  const from = cameFrom(entry)
  if (from === undefined) return `Typed in by ${entry.recordedBy}`
  return columns.length === 0 ? from : `${from}, ${columnsInWords(columns)}`
}

export const columnsInWords = (columns: readonly FileColumn[]): string =>
  `${columns.length === 1 ? 'column' : 'columns'} ${columns.map(columnInWords).join(' and ')}`
