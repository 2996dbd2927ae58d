import { createHash } from 'node:crypto'
import type { Sheet, Unreadable } from '#core/returns/sheet.ts'
import { headingsOf, readCsv, separators } from '#files/csv.ts'
import { filesIn, type InputFile } from '#files/folder.ts'
import { limits, megabytes } from '#files/limits.ts'
import { textOf } from '#files/text.ts'

/** A CSV file as it was read, with what is odd about it. */
export interface Extract {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly sheet: Sheet
  /** Lines with a byte of another encoding. */
  readonly oddLines: readonly number[]
  readonly lastValueIsShort: boolean
}

/** One CSV file, or why it cannot be used, in a sentence. */
export async function readExtract(
  from: string | InputFile,
): Promise<{ readonly extract: Extract } | { readonly refused: string }> {
  const input = typeof from === 'string' ? await fileAt(from) : { file: from }
  if ('refused' in input) return input
  const { file } = input
  const refuse = ({ line, says }: Unreadable) => ({
    refused: `${file.name}${line === undefined ? '' : `, line ${line}`}: ${says}.`,
  })
  if (file.bytes > limits.fileBytes)
    return refuse({
      says: `the file has ${megabytes(file.bytes)} and one import takes ${megabytes(limits.fileBytes)}; export a shorter time`,
    })
  const bytes = await file.read().catch(() => undefined)
  if (!bytes) return refuse({ says: 'the file may not be opened; ask for permission to read it' })
  const text = textOf(bytes)
  if ('unreadable' in text) return refuse(text.unreadable)
  const separator = separators.toSorted((a, b) => headingsOf(text.text, b).length - headingsOf(text.text, a).length)[0]!
  const csv = readCsv(text.text, separator)
  if ('unreadable' in csv) return refuse(csv.unreadable)
  return {
    extract: {
      name: file.name,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: file.bytes,
      sheet: csv.sheet,
      oddLines: text.oddLines,
      lastValueIsShort: csv.lastValueIsShort,
    },
  }
}

async function fileAt(path: string): Promise<{ readonly file: InputFile } | { readonly refused: string }> {
  const { files, refused } = await filesIn([path])
  const [file] = files
  if (refused.length > 0 || !file) return { refused: `${refused[0] ?? `${path}: there is nothing to read`}.` }
  return files.length > 1 ? { refused: `${path}: this is a folder; name one CSV file.` } : { file }
}
