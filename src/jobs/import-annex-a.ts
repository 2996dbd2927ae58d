import type { Day, Instant } from '#core/dates.ts'
import { disagreements, rowsTwice } from '#core/returns/annex-a/cross-checks.ts'
import { beginsRecording } from '#core/returns/annex-a/facts/facts-of.ts'
import { findings } from '#core/returns/annex-a/findings.ts'
import { inWords } from '#core/returns/annex-a/headings.ts'
import { identifiersWithNoughts } from '#core/returns/annex-a/identifiers.ts'
import { type AnnexAList, listName } from '#core/returns/annex-a/list.ts'
import { heldRows, matchRows } from '#core/returns/annex-a/matching.ts'
import type { Row } from '#core/returns/annex-a/row.ts'
import type { FileReport, Finding, ImportReport } from '#core/returns/import-report.ts'
import type { InputFile } from '#files/folder.ts'
import type { Ledger, NewEntry, Receipt, ReturnEntry, SourceFile, Writing } from '#store/store.ts'
import { caseworkFrom, detailsFrom } from './annex-a-casework.ts'
import { references } from './import-batch.ts'
import { type BroughtList, readAnnexA } from './read-annex-a.ts'
import { startsWith } from './recording-starts.ts'

interface ImportRequest {
  readonly ledger: Pick<Ledger, 'write'>
  readonly lists: readonly AnnexAList[]
  /** A workbook or a folder on this machine, or files as they were sent. */
  readonly from: readonly string[] | readonly InputFile[]
  /** The day that the lists describe: what lasts on it is known from it on. */
  readonly asAt: Day
  /** When it became known; absent for now. */
  readonly recordedOn?: Instant
  readonly recordedBy: string
}

/** What an import of Annex A did. */
export interface AnnexAReport extends ImportReport {
  /** Child details and records of casework that were made from what rows say, beside the rows themselves. */
  readonly casework: number
}

/** What an import did, with a receipt if it added anything; or, where the files cannot be used, a sentence for each and nothing done. */
export type AnnexAResult =
  | { readonly report: AnnexAReport; readonly receipt?: Receipt }
  | { readonly refusals: readonly string[] }

/** How many findings a report lists. The others are counted. */
const LISTED = 10_000

/** Takes Ofsted's Annex A into the ledger: all of it or nothing. The same workbook again adds nothing. */
export async function importAnnexA(request: ImportRequest): Promise<AnnexAResult> {
  const { brought, findings: found, refusals } = await readAnnexA(request.from, request.lists)
  if (refusals.length > 0) return { refusals }
  return request.ledger.write(writing => record(request, brought, found, writing))
}

async function record(
  request: ImportRequest,
  sent: readonly BroughtList[],
  found: readonly Finding[],
  writing: Writing,
): Promise<AnnexAResult> {
  const known = await writing.childKeys()
  const { brought, noughts } = withNoughts(sent, known)
  const held = await heldEntries(brought, writing)
  const { refOf, children } = references(known)
  const planned = brought.map((each, file) => planList(each, file, held.get(each.list.record) ?? [], refOf))
  const late = brought.filter((each, i) => planned[i]!.entries.length > 0 && isLater(each, held, request.recordedOn))
  if (late.length > 0) return { refusals: late.map(each => behind(each)) }
  const stated = new Set(planned.flatMap(plan => [...plan.stated]))
  const told = { brought, stated, known, refOf, writing, asAt: request.asAt }
  const casework = [...(await detailsFrom(told)), ...(await caseworkFrom(told))]
  const starts = await startsWith({
    entries: casework.filter(({ type }) => beginsRecording(type)),
    asAt: request.asAt,
    by: ({ file }) => `${listName(brought[file!]!.list)} of Annex A`,
    writing,
  })
  const entries = [...planned.flatMap(plan => plan.entries), ...casework, ...starts]
  const report = reportOn(brought, planned, casework.length, [
    ...found,
    ...noughts,
    ...brought.flatMap(each =>
      rowsTwice(each).map(({ line, first }) => findings.rowTwice(each.in, each.list, line, first)),
    ),
    ...disagreements(brought).map(({ brought: { in: where, list }, line, column, other }) =>
      findings.disagrees(where, list, line, column, other),
    ),
    ...starts.map(({ file, body }) =>
      findings.recordingStarts(brought[file!]!.in, brought[file!]!.list, String(body.recordType)),
    ),
    ...planned.flatMap(({ absent }, i) =>
      absent > 0 ? [findings.rowsGone(brought[i]!.in, brought[i]!.list, absent)] : [],
    ),
  ])
  if (entries.length === 0) return { report }
  const receipt = await writing.append({
    title: 'Annex A',
    recordedBy: request.recordedBy,
    ...(request.recordedOn !== undefined && { recordedOn: request.recordedOn }),
    files: brought.map(sourceOf),
    children,
    entries,
    report,
  })
  return { report, receipt }
}

const sourceOf = ({ list, in: { file, sheet }, sha256, bytes, headings }: BroughtList): SourceFile => ({
  name: sheet === undefined ? file : `${file}, sheet ${sheet}`,
  sha256,
  bytes,
  collectionYear: 0,
  table: listName(list),
  headings,
})

/** The lists with the identifiers that lost their leading noughts given back. */
function withNoughts(brought: readonly BroughtList[], known: ReadonlyMap<string, string>) {
  const ofChildren = brought.filter(({ list }) => list.about === 'child')
  const restored = identifiersWithNoughts(
    ofChildren.flatMap(({ rows }) => rows.map(row => row.id)),
    known,
  )
  const noughts: Finding[] = []
  const lists = brought.map((each): BroughtList => {
    if (each.list.about !== 'child' || restored.size === 0) return each
    const rows = each.rows.map(row => {
      const id = restored.get(row.id)
      if (id === undefined) return row
      noughts.push(findings.leadingZeros(each.in, each.list, row.line))
      const asWritten = { ...(row.body.asWritten as object | undefined), [each.list.identifier.name]: row.id }
      return { ...row, id, body: { ...row.body, asWritten } }
    })
    return { ...each, rows }
  })
  return { brought: lists, noughts }
}

async function heldEntries(
  brought: readonly BroughtList[],
  writing: Writing,
): Promise<ReadonlyMap<string, readonly ReturnEntry[]>> {
  const typesOf = (about: AnnexAList['about']) =>
    brought.filter(({ list }) => list.about === about).map(({ list }) => list.record)
  const entries = [
    ...(await writing.returnEntries(typesOf('child'))),
    ...(await writing.authorityEntries(typesOf('adopter'))),
  ]
  return new Map(brought.map(({ list }) => [list.record, entries.filter(entry => entry.type === list.record)]))
}

interface PlannedList {
  readonly entries: readonly NewEntry[]
  /** The rows that say something new. */
  readonly stated: ReadonlySet<Row>
  readonly unchanged: number
  readonly absent: number
}

/** What a list adds. A list without rows says nothing: a template is often sent with the sheets of other lists left empty. */
function planList(
  { list, rows }: BroughtList,
  file: number,
  held: readonly ReturnEntry[],
  refOf: (childId: string) => string,
): PlannedList {
  if (rows.length === 0) return { entries: [], stated: new Set(), unchanged: 0, absent: 0 }
  const subjectOf = (id: string): string => (list.about === 'adopter' ? 'authority' : refOf(id))
  const common = { type: list.record, standing: 0, file }
  const matches = matchRows(list, rows, heldRows(list, held))
  const stated = new Set(rows.filter((_, i) => matches.rows[i]!.is !== 'unchanged'))
  const said = rows.flatMap((row, i): readonly NewEntry[] => {
    if (!stated.has(row)) return []
    const match = matches.rows[i]!
    const record = match.is === 'stated' ? { record: match.held.record } : {}
    return [{ ...record, ...common, subject: subjectOf(row.id), kind: 'statement', body: row.body, line: row.line }]
  })
  const gone = matches.gone.map(
    ({ id, record }): NewEntry => ({
      ...common,
      record,
      subject: subjectOf(id),
      kind: 'absence',
      body: {},
      reason: `${listName(list)} of Annex A, as sent again, no longer has it.`,
    }),
  )
  return { entries: [...said, ...gone], stated, unchanged: rows.length - said.length, absent: gone.length }
}

const isLater = (
  { list }: BroughtList,
  held: ReadonlyMap<string, readonly ReturnEntry[]>,
  recordedOn: Instant | undefined,
): boolean => recordedOn !== undefined && (held.get(list.record) ?? []).some(entry => entry.recordedOn > recordedOn)

const behind = ({ in: { file }, list }: BroughtList): string =>
  `${file}: what is held of ${inWords(list)} became known later, and would stand; leave out --recorded-on, or give a later day.`

function reportOn(
  brought: readonly BroughtList[],
  planned: readonly PlannedList[],
  casework: number,
  found: readonly Finding[],
): AnnexAReport {
  const files = brought.map(({ in: { file, sheet }, list, rows }, i): FileReport => {
    const { unchanged, absent } = planned[i]!
    const table = listName(list)
    return {
      file,
      ...(sheet !== undefined && { sheet }),
      table,
      rows: rows.length,
      added: rows.length - unchanged,
      unchanged,
      absent,
      problems: found.filter(each => each.file === file && each.sheet === sheet && each.table === table).length,
    }
  })
  const total = (of: 'added' | 'unchanged' | 'absent'): number => files.reduce((sum, file) => sum + file[of], 0)
  const ids = brought.flatMap(({ list, rows }) => (list.about === 'child' ? rows.map(row => row.id) : []))
  return {
    files,
    children: new Set(ids).size,
    added: total('added'),
    unchanged: total('unchanged'),
    absent: total('absent'),
    casework,
    findings: found.slice(0, LISTED),
    moreFindings: Math.max(0, found.length - LISTED),
  }
}
