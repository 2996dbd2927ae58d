import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { collectionYearName, type Instant } from '#core/dates.ts'
import { Refusal } from '#core/refusal.ts'
import { cellsOf } from '#core/returns/ssda903/row.ts'
import { CHILD, type ReturnTable, type TableName } from '#core/returns/ssda903/table.ts'
import { writeCsv } from '#files/csv.ts'
import type { Ledger, ReturnEntry } from '#store/store.ts'

/** One table of a year's return as a CSV file. */
export interface ReturnFile {
  readonly file: string
  readonly table: TableName
  readonly rows: number
  readonly text: string
}

interface ExportRequest {
  readonly ledger: Ledger
  readonly tables: readonly ReturnTable[]
  /** The year that the return ends in. */
  readonly collectionYear: number
  /** What was known by then; absent for now. */
  readonly recordedOn?: Instant
}

/** The files of a year's return: each table that is held, the same rows with the same values, in the order of their lines. */
export async function returnFiles(request: ExportRequest): Promise<readonly ReturnFile[]> {
  const { ledger, tables, collectionYear, recordedOn } = request
  const entries = await ledger.returnOf(collectionYear, recordedOn)
  const files = tables.flatMap(table => {
    const own = entries.filter(entry => entry.type === table.record)
    return own.length > 0 ? [fileOf(table, own)] : []
  })
  if (files.length === 0)
    throw new Refusal(
      `No return of ${collectionYearName(collectionYear)} is held${recordedOn === undefined ? '' : ` as recorded on ${recordedOn}`}; import it first, or ask for another year.`,
    )
  return files
}

function fileOf(table: ReturnTable, entries: readonly ReturnEntry[]): ReturnFile {
  const rows = [...entries]
    .sort((a, b) => a.line - b.line || a.id - b.id)
    .map(({ childId, body }) => cellsOf(table, childId, body))
  return {
    file: table.file,
    table: table.name,
    rows: rows.length,
    text: writeCsv([CHILD, ...table.columns.map(c => c.name)], rows),
  }
}

/** Writes a year's return into a folder, which is made if need be. Each file is whole or not there. */
export async function exportSsda903(
  request: ExportRequest & { readonly out: string },
): Promise<readonly Omit<ReturnFile, 'text'>[]> {
  const files = await returnFiles(request)
  try {
    await mkdir(request.out, { recursive: true })
    for (const { file, text } of files) {
      const part = join(request.out, `.${file}.part`)
      await writeFile(part, text)
      await rename(part, join(request.out, file))
    }
  } catch {
    throw new Refusal(`${request.out}: the files cannot be written there; choose a folder that you may write to.`)
  }
  return files.map(({ text: _, ...file }) => file)
}
