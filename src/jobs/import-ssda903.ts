import type { CodeSet } from '#core/codes/code-set.ts'
import { collectionYearName, type Instant } from '#core/dates.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import type { Finding, ImportReport, YearFileReport } from '#core/returns/import-report.ts'
import { codeSetsOf, codesNotInSet } from '#core/returns/ssda903/codes-in-rows.ts'
import { findings } from '#core/returns/ssda903/findings.ts'
import { type HeldTable, heldTable } from '#core/returns/ssda903/held-records.ts'
import { type BroughtTable, planImport } from '#core/returns/ssda903/plan.ts'
import type { ReturnTable } from '#core/returns/ssda903/table.ts'
import { filesIn, type InputFile } from '#files/folder.ts'
import { limits, megabytes } from '#files/limits.ts'
import type { Ledger, Receipt, ReturnEntry, Writing } from '#store/store.ts'
import { type Bringing, broughtTables } from './brought-tables.ts'
import { batchOf } from './import-batch.ts'
import { findingsOfComparison, reportOn } from './import-findings.ts'
import { type ReadFile, readReturnFile } from './read-return.ts'

/** The definitions that an import goes by. */
export interface ReturnDefinitions {
  readonly tables: readonly ReturnTable[]
  readonly records: readonly AnyRecordType[]
  readonly codes: readonly CodeSet[]
}

/** How far an import is: files while reading, rows afterwards. */
interface ImportProgress {
  readonly phase: 'reading' | 'comparing' | 'recording'
  readonly done: number
  readonly of: number
}

interface ImportRequest {
  readonly ledger: Pick<Ledger, 'write'>
  readonly definitions: ReturnDefinitions
  /** Folders and files on this machine, or files as they were sent. */
  readonly from: readonly string[] | readonly InputFile[]
  /** The year that the return ends in; absent where names and dates are to tell. */
  readonly collectionYear?: number
  /** What was known when; absent for now. */
  readonly recordedOn?: Instant
  readonly recordedBy: string
  readonly onProgress?: (progress: ImportProgress) => void
}

/** What an import did, with a receipt if it added anything; or, where any file cannot be used, a sentence for each and nothing done. */
export type ImportResult =
  | { readonly report: ImportReport<YearFileReport>; readonly receipt?: Receipt }
  | { readonly refusals: readonly string[] }

/** Takes SSDA903 returns of one year or many into the ledger: all of it or nothing. The same files again add nothing. */
export async function importSsda903(request: ImportRequest): Promise<ImportResult> {
  const read = await readAll(request)
  if (read.refusals.length > 0) return { refusals: read.refusals }
  const { bringing, refused, findings: found } = broughtTables(read.files, request.collectionYear)
  if (refused.length > 0) return { refusals: refused }
  const checked = [
    ...read.findings,
    ...read.files.flatMap(file => file.findings),
    ...found,
    ...bringing.filter(b => !b.sameAs).flatMap(b => inYear(b, request.definitions)),
  ]
  return request.ledger.write(writing => record(request, bringing, checked, writing))
}

async function readAll({ from, definitions, onProgress }: ImportRequest) {
  const [paths, sent] = [from.filter(f => typeof f === 'string'), from.filter(f => typeof f !== 'string')]
  const found = await filesIn(paths)
  const inputs = [...found.files, ...sent]
  const refusals = found.refused.map(says => `${says}.`)
  const total = inputs.reduce((sum, file) => sum + file.bytes, 0)
  if (refusals.length === 0 && total > limits.importBytes && inputs.every(file => file.bytes <= limits.fileBytes))
    refusals.push(
      `The files have ${megabytes(total)} together and one import takes ${megabytes(limits.importBytes)}; import a year at a time.`,
    )
  const files: ReadFile[] = []
  const left: Finding[] = found.links.map(link => findings.notRead(link, 'a link to another place'))
  for (const [i, input] of refusals.length > 0 ? [] : inputs.entries()) {
    onProgress?.({ phase: 'reading', done: i, of: inputs.length })
    const reading = await readReturnFile(input, definitions.tables)
    if ('read' in reading) files.push(reading.read)
    else if ('notRead' in reading) left.push(reading.notRead)
    else refusals.push(reading.refused)
  }
  if (refusals.length === 0 && files.length === 0)
    refusals.push(
      `${left[0] ? `${left[0].file}: this` : 'This'} is no SSDA903 return: there are no CSV or XML files to read; choose the folder that has them.`,
    )
  return { files, refusals, findings: left }
}

/** What the year says of a table: whether the return has it then, and whether its codes are in use. */
function inYear(
  { file, read: { table, rows }, year }: Bringing,
  { records, codes }: ReturnDefinitions,
): readonly Finding[] {
  const wrong = codesNotInSet(table, year, rows, codeSetsOf(table, records, codes))
  return [
    ...(table.firstYear !== undefined && year < table.firstYear && rows.length > 0
      ? [findings.notInYear(file.name, table, year)]
      : []),
    ...wrong.map(column => findings.codeNotInSet(file.name, table, year, column)),
  ]
}

async function record(
  request: ImportRequest,
  bringing: readonly Bringing[],
  checked: readonly Finding[],
  writing: Writing,
): Promise<ImportResult> {
  const { definitions, onProgress } = request
  const counted = bringing.filter(b => !b.sameAs)
  const rows = counted.reduce((sum, b) => sum + b.read.rows.length, 0)
  onProgress?.({ phase: 'comparing', done: 0, of: rows })
  // Whether the next return mentions a child left in care may show in any table; otherwise the tables brought are enough.
  const isWhole = counted.some(b => b.read.table.name === 'Episodes')
  const compared = isWhole ? definitions.tables : [...new Set(counted.map(b => b.read.table))]
  const told = await writing.returnEntries(compared.map(table => table.record))
  const held = heldTables(compared, told)
  const brought = counted.map(
    ({ read, year }, file): BroughtTable => ({ table: read.table, year, file, rows: read.rows }),
  )
  const { entries, outcomes } = planImport(brought, table => held.get(table)!)
  const outcomeOf = new Map(counted.map((b, i) => [b, outcomes.get(brought[i]!)!]))
  const behind = [...outcomeOf].flatMap(([b, { added, absent }]) =>
    added + absent > 0 ? whyBehind(b, request, told) : [],
  )
  if (behind.length > 0) return { refusals: behind }
  const report = reportOn(bringing, outcomeOf, [...checked, ...findingsOfComparison(outcomeOf, held)])
  if (entries.length === 0) return { report }
  onProgress?.({ phase: 'recording', done: 0, of: rows })
  const receipt = await writing.append({
    ...batchOf(entries, counted, await writing.childKeys()),
    recordedBy: request.recordedBy,
    ...(request.recordedOn === undefined ? {} : { recordedOn: request.recordedOn }),
    report,
  })
  onProgress?.({ phase: 'recording', done: rows, of: rows })
  return { report, receipt }
}

/** Why a table cannot be said to have become known when it is said to: what it changes became known after that. */
function whyBehind(
  { file, read: { table }, year }: Bringing,
  { recordedOn }: ImportRequest,
  told: readonly ReturnEntry[],
): readonly string[] {
  const own = told.filter(entry => entry.type === table.record && entry.standing === year)
  const later = own.findLast(entry => recordedOn !== undefined && entry.recordedOn > recordedOn)?.recordedOn
  return later === undefined
    ? []
    : [
        `${file.name}: what is held of ${table.name} of ${collectionYearName(year)} became known later, on ${later.slice(0, 10)}, and would stand; leave out --recorded-on, or give a later day.`,
      ]
}

function heldTables(
  tables: readonly ReturnTable[],
  entries: readonly ReturnEntry[],
): ReadonlyMap<ReturnTable, HeldTable> {
  const byType = new Map(tables.map(table => [table.record, [] as ReturnEntry[]]))
  for (const entry of entries) byType.get(entry.type)?.push(entry)
  return new Map(tables.map(table => [table, heldTable(table, byType.get(table.record)!)]))
}
