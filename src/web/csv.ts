import type { WrittenFile } from '#documents/document-file.ts'
import type { Csv } from './page.ts'

/** A table as CSV (RFC 4180), with the mark by which spreadsheets know it for Unicode. */
export const csvText = ({ rows }: Csv): string => `\uFEFF${rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')}`

export const csvFile = (csv: Csv): WrittenFile => ({
  fileName: csv.fileName,
  contentType: 'text/csv; charset=utf-8',
  bytes: Buffer.from(csvText(csv)),
})

function cell(value: string | number | undefined): string {
  if (value === undefined) return ''
  const text = typeof value === 'string' ? disarmed(value) : value.toString()
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A spreadsheet runs text that begins like a formula, unless an apostrophe stands before it. */
const disarmed = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
