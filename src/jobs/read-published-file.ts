import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { isPublished } from '#core/returns/benchmarks/read-published.ts'
import type { Sheet, Unreadable } from '#core/returns/sheet.ts'
import { readCsv } from '#files/csv.ts'
import { filesIn } from '#files/folder.ts'
import { limits, megabytes } from '#files/limits.ts'
import { textOf } from '#files/text.ts'
import { readWorkbook } from '#files/workbook.ts'

/** A file as a table, unpacked if it was packed. */
export interface OpenedFile {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly sheet: Sheet
}

/** A CSV file, the same packed (.gz), or the first sheet of a workbook that has known headings; or why it cannot be used, in a sentence. */
export async function readPublishedFile(
  path: string,
): Promise<{ readonly file: OpenedFile } | { readonly refused: string }> {
  const { files, refused } = await filesIn([path])
  const [found] = files
  if (refused.length > 0 || !found) return { refused: `${refused[0] ?? `${path}: there is nothing to read`}.` }
  if (files.length > 1) return { refused: `${path}: this is a folder; name its files.` }
  const name = basename(path)
  const refuse = ({ line, says }: Unreadable) => ({
    refused: `${name}${line === undefined ? '' : `, line ${line}`}: ${says}.`,
  })
  if (found.bytes > limits.fileBytes) return refuse(tooLarge)
  const bytes = await found.read().catch(() => undefined)
  if (!bytes) return refuse({ says: 'the file may not be opened; ask for permission to read it' })
  const sheet = await sheetIn(bytes)
  if ('says' in sheet) return refuse(sheet)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { file: { name, sha256, bytes: bytes.length, sheet } }
}

const tooLarge: Unreadable = {
  says: `the file has more than ${megabytes(limits.fileBytes)} and one import takes no more; take fewer measures`,
}

async function sheetIn(bytes: Uint8Array): Promise<Sheet | Unreadable> {
  if (isStart(bytes, [0x50, 0x4b, 0x03, 0x04])) return inWorkbook(bytes)
  const unpacked = isStart(bytes, [0x1f, 0x8b]) ? unpack(bytes) : bytes
  if ('says' in unpacked) return unpacked
  const text = textOf(unpacked)
  if ('unreadable' in text) return text.unreadable
  const csv = readCsv(text.text)
  return 'unreadable' in csv ? csv.unreadable : csv.sheet
}

const isStart = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte)

function unpack(bytes: Uint8Array): Uint8Array | Unreadable {
  try {
    return gunzipSync(bytes, { maxOutputLength: limits.fileBytes })
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
      ? tooLarge
      : { says: 'the packed file is damaged or cut short; fetch it again' }
  }
}

/** The table under the first row of a workbook that has headings which are known. */
async function inWorkbook(bytes: Uint8Array): Promise<Sheet | Unreadable> {
  const read = await readWorkbook(bytes)
  if ('unreadable' in read) return read.unreadable
  for (const { rows } of read.grids)
    for (const [at, { cells }] of rows.slice(0, 20).entries()) {
      const sheet = { headings: cells, rows: rows.slice(at + 1) }
      if (isPublished(sheet)) return sheet
    }
  return {
    says: 'no sheet of the workbook has the headings of published figures or of statistical neighbours; take the file as it was published',
  }
}
