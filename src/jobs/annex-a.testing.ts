import { type Day, day } from '#core/dates.ts'
import type { AnnexAList } from '#core/returns/annex-a/list.ts'
import type { WrittenCell, WrittenSheet } from '#core/returns/grid.ts'
import { sentFile } from '#files/folder.ts'
import { readWorkbook, writeWorkbook } from '#files/workbook.ts'
import { annexASheets } from './export-annex-a.ts'
import type { memoryLedger } from './import.testing.ts'
import { importAnnexA } from './import-annex-a.ts'

/** A cell as tests write it: text, a number, a day as `{ on }`, or nothing. */
type Cell = string | number | { readonly on: string } | undefined

/** A sheet of a workbook as tests write it: its headings and rows. */
export type Rows = readonly (readonly Cell[])[]

/** The bytes of a workbook with these sheets, the first row of each being its headings. */
export const workbookOf = (sheets: Readonly<Record<string, Rows>>): Promise<Uint8Array> =>
  writeWorkbook(
    Object.entries(sheets).map(
      ([name, [headings, ...rows]]): WrittenSheet => ({
        name,
        headings: (headings ?? []).map(String),
        rows: rows.map(cells => cells.map(written)),
      }),
    ),
  )

function written(cell: Cell): WrittenCell {
  if (cell === undefined) return undefined
  if (typeof cell === 'string') return { text: cell }
  return typeof cell === 'number' ? { number: cell } : cell
}

/** The day that workbooks in tests describe. */
export const AS_AT: Day = day('2026-03-31')

/** A council that takes and writes Annex A, with its ledger in memory. */
export function council(ledger: ReturnType<typeof memoryLedger>, lists: readonly AnnexAList[]) {
  const taking = (files: Readonly<Record<string, Uint8Array>>, asAt: Day) =>
    importAnnexA({
      ledger: ledger.ledger,
      lists,
      from: Object.entries(files).map(([path, bytes]) => sentFile(path, bytes)),
      asAt,
      recordedBy: 'tests',
    })
  return {
    ...ledger,
    /** Takes files that should not be refused. */
    async takes(files: Readonly<Record<string, Uint8Array>>, asAt = AS_AT) {
      const result = await taking(files, asAt)
      if ('refusals' in result) throw new Error(result.refusals.join('\n'))
      return result.report
    },
    /** Takes one workbook with these sheets. */
    async takesSheets(sheets: Readonly<Record<string, Rows>>, asAt = AS_AT) {
      return this.takes({ 'annex-a.xlsx': await workbookOf(sheets) }, asAt)
    },
    /** Takes files that should be refused. */
    async refuses(files: Readonly<Record<string, Uint8Array>>) {
      const result = await taking(files, AS_AT)
      if ('report' in result) throw new Error('The files were not refused.')
      return result.refusals
    },
    /** The bytes of the workbook that an export writes. */
    writes: async (asAt = AS_AT) => writeWorkbook(await annexASheets({ ledger: ledger.ledger, lists, asAt })),
    /** What stands of the records of a type, as it is said. */
    async held(type: string) {
      return (await ledger.ledger.stated([type])).map(({ childId, body }) => ({ childId, body }))
    },
  }
}

/** The rows of each sheet of a workbook, by its name, as their cells' texts. */
export async function rowsIn(bytes: Uint8Array) {
  const read = await readWorkbook(bytes)
  if ('unreadable' in read) throw new Error(read.unreadable.says)
  return Object.fromEntries(read.grids.map(grid => [grid.name, grid.rows.map(row => row.cells)]))
}

/** What is found beside the lists that are not there. */
export const codes = (report: { findings: readonly { code: string }[] }) =>
  report.findings.map(finding => finding.code).filter(code => code !== 'list-missing')

/** A row of List 1: a contact about a boy. */
export const contact = (id: string | number, on: string, source = 'q) 6: Police') => ({
  'Child Unique ID': id,
  Gender: 'a) Male',
  Ethnicity: 'a) WBRI',
  'Date of Contact': { on },
  'Contact Source': source,
})

/** Writes a list with its own headings, and rows given by heading; what is not given is empty. */
export const listedFrom =
  (lists: readonly AnnexAList[]) =>
  (number: number, ...rows: readonly Readonly<Record<string, Cell>>[]): Rows => {
    const list = lists.find(each => each.number === number)!
    const headings = [list.identifier.name, ...list.columns.map(column => column.name)]
    const own = [...new Set(rows.flatMap(row => Object.keys(row)))].filter(name => !headings.includes(name))
    const all = [...headings, ...own]
    return [all, ...rows.map(row => all.map(name => row[name]))]
  }
