import { mkdir, rename, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Day, Instant } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import type { Journey } from '#core/journey.ts'
import { Refusal } from '#core/refusal.ts'
import type { Establishment } from '#core/returns/annex-a/computed/computed-row.ts'
import { type AnnexAList, listName } from '#core/returns/annex-a/list.ts'
import { ADOPTER_ID } from '#core/returns/annex-a/record-fields.ts'
import { type ImportedRow, rowsToWrite, sheetOf } from '#core/returns/annex-a/rows-to-write.ts'
import type { WrittenSheet } from '#core/returns/grid.ts'
import { writeWorkbook } from '#files/workbook.ts'
import type { Ledger, ReturnEntry } from '#store/store.ts'

interface ExportRequest {
  readonly ledger: Pick<Ledger, 'journeysWithout' | 'stated'>
  readonly lists: readonly AnnexAList[]
  /** The day that the lists describe. */
  readonly asAt: Day
  /** What was known by then; absent for now. */
  readonly recordedOn?: Instant
}

/** The lists of Annex A as at the end of a day, each a sheet, those without a row among them. */
export async function annexASheets(request: ExportRequest): Promise<readonly WrittenSheet[]> {
  const { ledger, lists, asAt, recordedOn } = request
  const rows = await ledger.stated(
    lists.map(list => list.record),
    recordedOn,
  )
  const journeys = await ledger.journeysWithout(lists.map(listName), recordedOn)
  const known = establishment(await ledger.stated(['worker'], recordedOn), journeys)
  return lists.map(list => {
    const imported = rows
      .filter(entry => entry.type === list.record)
      .sort((a, b) => a.line - b.line || a.id - b.id)
      .map((entry): ImportedRow => ({ id: identifierOf(list, entry), body: entry.body }))
    return sheetOf(list, rowsToWrite(list, imported, journeys, asAt, known))
  })
}

const identifierOf = ({ about }: AnnexAList, { childId, body }: ReturnEntry): string =>
  about === 'adopter' ? String(body[ADOPTER_ID] ?? '') : childId

/** Who works for the council, and which records it keeps at all. */
function establishment(workers: readonly ReturnEntry[], journeys: readonly Journey[]): Establishment {
  const byId = new Map(workers.map(({ body }) => [body.worker, body as Body & { name?: string; team?: string }]))
  const recorded = new Set(journeys.flatMap(child => [...child.casework.keys()]))
  if (journeys.some(child => child.missing.length > 0)) recorded.add('missing-incident')
  return {
    nameOf: worker => byId.get(worker)?.name ?? worker,
    teamOf: worker => byId.get(worker)?.team,
    isRecorded: type => recorded.has(type),
  }
}

/** Writes the workbook, which is whole or not there. */
export async function exportAnnexA(
  request: ExportRequest & { readonly out: string },
): Promise<readonly { readonly list: string; readonly title: string; readonly rows: number }[]> {
  const { lists, out } = request
  const sheets = await annexASheets(request)
  if (sheets.every(sheet => sheet.rows.length === 0))
    throw new Refusal(
      'There is nothing to write: no list of Annex A is held, and no child in care; import something first.',
    )
  const bytes = await writeWorkbook(sheets)
  try {
    await mkdir(dirname(out), { recursive: true })
    const part = join(dirname(out), `.${basename(out)}.part`)
    await writeFile(part, bytes)
    await rename(part, out)
  } catch {
    throw new Refusal(`${out}: the workbook cannot be written there; choose a place that you may write to.`)
  }
  return lists.map((list, i) => ({ list: listName(list), title: list.title, rows: sheets[i]!.rows.length }))
}
