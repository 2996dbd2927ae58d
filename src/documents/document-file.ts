import type { Document } from '#core/document.ts'
import { documentCsv } from './csv.ts'
import { excelFile } from './excel.ts'
import { documentJson } from './json.ts'
import { pdfFile } from './pdf.ts'
import { wordFile } from './word.ts'

/** What a document can be written as. A workbook and CSV have its tables alone. */
export type Format = keyof typeof KINDS

/** A file to be kept or sent. */
export interface WrittenFile {
  readonly fileName: string
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** By the ends of their files’ names. */
const KINDS = {
  docx: {
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: wordFile,
  },
  pdf: { contentType: 'application/pdf', write: pdfFile },
  xlsx: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: excelFile,
  },
  csv: { contentType: 'text/csv; charset=utf-8', write: documentCsv },
  json: { contentType: 'application/json; charset=utf-8', write: documentJson },
} as const

export const formats = Object.keys(KINDS) as readonly Format[]

/** A document as a file. `name` has no extension and names nobody: it is kept in lists of downloads. */
export async function documentFile(document: Document, format: Format, name: string): Promise<WrittenFile> {
  const { contentType, write } = KINDS[format]
  return { fileName: `${name}.${format}`, contentType, bytes: await write(document) }
}
