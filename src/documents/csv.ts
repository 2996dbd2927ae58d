import { type Cell, cellWords, type Document, plainText } from '#core/document.ts'
import { groupBefore } from '#core/table-headings.ts'
import type { WrittenFile } from './document-file.ts'
import { settled } from './settled.ts'

/** A table of text and numbers, under the name of the file that it is to be. */
export interface Csv {
  readonly fileName: string
  readonly rows: readonly (readonly (string | number | undefined)[])[]
}

/** A table as CSV (RFC 4180), with the mark by which spreadsheets know it for Unicode. */
export const csvText = ({ rows }: Pick<Csv, 'rows'>): string =>
  `\uFEFF${rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')}`

export const csvFile = (csv: Csv): WrittenFile => ({
  fileName: csv.fileName,
  contentType: 'text/csv; charset=utf-8',
  bytes: Buffer.from(csvText(csv)),
})

/**
 * The tables of a document as one: a line for each cell that says anything, with its table, the heading that its row stands
 * under, its row and its column, so that nothing is hidden in a layout.
 */
export function documentCsv(document: Document): Uint8Array {
  const lines = settled(document)
    .blocks.filter(block => block.kind === 'table')
    .flatMap(table => {
      const { caption, columns, rows, hasRowHeaders } = table
      let group = ''
      return rows.flatMap((row, y) => {
        group = groupBefore(table, y)?.title ?? group
        const name = hasRowHeaders ? textOf(row[0]!) : String(y + 1)
        return row.flatMap((cell, x) => {
          const text = textOf(cell)
          const { heading, group: above } = columns[x]!
          const isName = x === 0 && hasRowHeaders === true
          return text === '' || isName ? [] : [[caption, group, name, above ?? '', heading, numberIn(cell), text]]
        })
      })
    })
  return Buffer.from(csvText({ rows: [['Table', 'Group', 'Row', 'Columns', 'Column', 'Number', 'Shown'], ...lines] }))
}

const textOf = (cell: Cell): string => plainText(cellWords(cell))

const numberIn = (cell: Cell): number | undefined =>
  typeof cell === 'object' && 'number' in cell ? cell.number : undefined

function cell(value: string | number | undefined): string {
  if (value === undefined) return ''
  const text = typeof value === 'string' ? disarmed(value) : value.toString()
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A spreadsheet runs text that begins like a formula, unless an apostrophe stands before it. */
const disarmed = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
