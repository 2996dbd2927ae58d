import { parse } from 'csv-parse/sync'
import type { Sheet, SheetRow, Unreadable } from '#core/returns/sheet.ts'

/** What stands between the values of a line. */
export type Separator = ',' | ';' | '\t'

export const separators: readonly Separator[] = [',', ';', '\t']

const options = (delimiter: Separator) => ({
  delimiter,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
})

/** The headings of a CSV file: its first line that is not blank. None where it cannot be read. */
export function headingsOf(text: string, separator: Separator): readonly string[] {
  const start = text.search(/\S/)
  if (start < 0) return []
  try {
    return (parse(text.slice(start), { ...options(separator), to: 1 })[0] as string[] | undefined) ?? []
  } catch {
    return []
  }
}

type CsvRead = { readonly sheet: Sheet; readonly lastValueIsShort: boolean } | { readonly unreadable: Unreadable }

/** A CSV file as a sheet, and whether its last value looks cut short. A file that is cut short, or whose rows are not as wide as its headings, is refused with the line. */
export function readCsv(text: string, separator: Separator = ','): CsvRead {
  let records: string[][]
  try {
    records = parse(text, options(separator))
  } catch (error) {
    return { unreadable: { line: lineOfFault(text, separator), says: faultIn(error as { code?: string }) } }
  }
  const numbered = withLines(records, text.includes('"')).filter(({ cells }) => cells.some(cell => cell.trim() !== ''))
  const [headings, ...rows] = numbered
  if (!headings) return { unreadable: { says: 'the file has no headings and no rows; export it again' } }
  const width = headings.cells.length
  const uneven = rows.findIndex(
    ({ cells }) => cells.length !== width && !(cells.length > width && isBlankFrom(cells, width)),
  )
  if (uneven >= 0) return { unreadable: unevenRow(rows[uneven]!, width, uneven === rows.length - 1 && !isEnded(text)) }
  return {
    sheet: {
      headings: headings.cells,
      rows: rows.map(row => (row.cells.length === width ? row : { ...row, cells: row.cells.slice(0, width) })),
    },
    lastValueIsShort: !isEnded(text) && isLastValueShort(rows),
  }
}

const isEnded = (text: string): boolean => text.endsWith('\n') || text.endsWith('\r')

/** Whether the very last value is shorter than every other of its column: a file that was cut short ends so. */
function isLastValueShort(rows: readonly SheetRow[]): boolean {
  const lengths = rows.map(({ cells }) => cells.at(-1)!.length).filter(length => length > 0)
  const last = rows.at(-1)?.cells.at(-1)?.length ?? 0
  return last > 0 && lengths.length > 3 && lengths.filter(length => length <= last).length === 1
}

/** Numbers records by the line that each starts on. A value in quotation marks may run over several lines. */
function withLines(records: readonly string[][], hasQuotes: boolean): readonly SheetRow[] {
  let line = 1
  return records.map(cells => {
    const row = { line, cells }
    line += 1 + (hasQuotes ? lineBreaksIn(cells) : 0)
    return row
  })
}

const lineBreaksIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0)

const isBlankFrom = (cells: readonly string[], from: number): boolean =>
  cells.slice(from).every(cell => cell.trim() === '')

function unevenRow({ line, cells }: SheetRow, width: number, isLastAndUnended: boolean): Unreadable {
  const values = `this line has ${count(cells.length, 'value')} and the headings have ${width}`
  if (isLastAndUnended)
    return { line, says: `${values}: the file was cut short; export it again and import the whole file` }
  return cells.length < width
    ? { line, says: `${values}, as if the file was cut short; export it again, or complete the line` }
    : { line, says: `${values}; put quotation marks around any value that has a separator in it, or export it again` }
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

const faultIn = ({ code }: { code?: string }): string =>
  code === 'CSV_QUOTE_NOT_CLOSED'
    ? 'a quotation mark on this line is never closed, as if the file was cut short; export it again'
    : 'a quotation mark on this line stands in the middle of a value; put the whole value in quotation marks and double the mark, or export it again'

/** The line that the first record which cannot be read starts on. */
function lineOfFault(text: string, separator: Separator): number {
  let line = 1
  try {
    parse(text, {
      ...options(separator),
      on_record: (cells: string[]) => {
        line += 1 + lineBreaksIn(cells)
        return null
      },
    })
  } catch {
    return line
  }
  return line
}

const needsQuotes = /[",\r\n]/

const written = (cell: string): string => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** A line of a CSV file: commas, quotation marks only where a value needs them, and `\r\n` at its end. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(written).join(',')}\r\n`

/** A CSV file as text. */
export const writeCsv = (headings: readonly string[], rows: Iterable<readonly string[]>): string => {
  const lines = [csvLine(headings)]
  for (const row of rows) lines.push(csvLine(row))
  return lines.join('')
}
