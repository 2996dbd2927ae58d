import type { Document } from '#core/document.ts'
import { excelFile } from './excel.ts'
import { pdfFile } from './pdf.ts'
import { wordFile } from './word.ts'

/** What a document can be written as. A workbook has its tables alone. */
export type Format = 'word' | 'pdf' | 'excel'

/** A file to be kept or sent. */
export interface WrittenFile {
  readonly fileName: string
  readonly contentType: string
  readonly bytes: Uint8Array
}

const KINDS = {
  word: {
    extension: 'docx',
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: wordFile,
  },
  pdf: { extension: 'pdf', contentType: 'application/pdf', write: pdfFile },
  excel: {
    extension: 'xlsx',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: excelFile,
  },
} as const

/** A document as a file. `name` has no extension and names nobody: it is kept in lists of downloads. */
export async function documentFile(document: Document, format: Format, name: string): Promise<WrittenFile> {
  const { extension, contentType, write } = KINDS[format]
  return { fileName: `${name}.${extension}`, contentType, bytes: await write(document) }
}
