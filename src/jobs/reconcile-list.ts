import type { CodeSet } from '#core/codes/code-set.ts'
import type { Day, Instant } from '#core/dates.ts'
import { standing } from '#core/entry.ts'
import type { Partner } from '#core/partners/partner.ts'
import { type Mend, type Reconciliation, reconcile } from '#core/reconcile.ts'
import { identifiersWithNoughts } from '#core/returns/annex-a/identifiers.ts'
import type { Finding, ImportReport } from '#core/returns/import-report.ts'
import { askedFor, findings } from '#core/returns/records/findings.ts'
import type { ColumnMapping } from '#core/returns/records/mapping.ts'
import { headingsByField, placesOf, whatIsMissing } from '#core/returns/records/places.ts'
import { rowsOf } from '#core/returns/records/read-rows.ts'
import type { InputFile } from '#files/folder.ts'
import type { Ledger, NewEntry, Receipt, SourceFile, Writing } from '#store/store.ts'
import { keptMappings, type MappedKind, mappingEntry, mappingFor } from './kept-mappings.ts'
import { type Extract, readExtract } from './read-extract.ts'
import { startsWith } from './recording-starts.ts'

interface ReconcileRequest {
  readonly ledger: Pick<Ledger, 'write' | 'history' | 'journeys'>
  readonly definitions: { readonly codes: readonly CodeSet[] }
  readonly partner: Partner
  /** A CSV file on this machine, or a file as it was sent. */
  readonly from: string | InputFile
  readonly mapping?: ColumnMapping
  readonly mappingName?: string
  /** The day by whose end the list and our records are compared. */
  readonly asAt: Day
  /** True where what the partner knows and we do not is to be recorded. */
  readonly mends: boolean
  readonly recordedBy: string
  /** What was known by then is compared, and becomes known then where it is mended; absent for now. */
  readonly recordedOn?: Instant
}

/** A list compared, and what was recorded of it. */
export interface Reconciled {
  readonly file: string
  readonly partner: Partner
  readonly result: Reconciliation
  readonly findings: readonly Finding[]
  /** Present where anything was recorded. */
  readonly receipt?: Receipt
}

/** How a partner's list is read: as records of a kind whose fields are its columns. */
export const listKind = ({ id, title, fields }: Partner): MappedKind => ({
  id: `reconcile-${id}`,
  title,
  about: 'child',
  fields,
})

/** Compares a partner's list with what is known, and records what the partner knows and we do not if asked to: all of it or nothing. */
export async function reconcileList(
  request: ReconcileRequest,
): Promise<Reconciled | { readonly refusals: readonly string[] }> {
  const { ledger, partner, definitions } = request
  const kind = listKind(partner)
  const read = await readExtract(request.from)
  if ('refused' in read) return { refusals: [read.refused] }
  const { extract } = read
  const { name, sheet } = extract
  const found = mappingFor(kind, sheet.headings, keptMappings(kind, await ledger.history('authority')), request)
  if ('refused' in found) return { refusals: [`${name}: ${found.refused}`] }
  const places = placesOf(kind, found.mapping, sheet.headings)
  const missing = whatIsMissing(kind, places)
  if (missing) return { refusals: [`${name}, line 1: ${WHY[missing]} ${columnsOf(kind)}`] }

  const journeys = await ledger.journeys(request.recordedOn)
  const { rows, unread } = rowsOf(sheet, places, {
    codes: definitions.codes,
    staff: new Map(),
    indicators: [],
    dateFormat: found.mapping.dateFormat,
  })
  const restored = identifiersWithNoughts(
    rows.map(row => row.childId),
    new Set(journeys.map(child => child.childId)),
  )
  const listed = rows.map(row => ({ ...row, childId: restored.get(row.childId) ?? row.childId }))
  const columns = new Set(places.columns.map(({ field }) => field))
  const named = { rows: listed.filter(row => row.childId !== ''), columns }
  const result = reconcile(partner, named, journeys, request.asAt)
  const column = places.headings[places.child!]!
  const compared: Reconciled = {
    file: name,
    partner,
    result,
    findings: [
      ...unread.map(cell =>
        findings.unread(
          name,
          kind,
          cell.line,
          cell.column,
          askedFor(places.columns.find(c => c.field === cell.field)!.of),
        ),
      ),
      ...listed.filter(row => row.childId === '').map(row => findings.noChild(name, kind, row.line, column)),
      ...rows.filter(row => restored.has(row.childId)).map(row => findings.leadingZeros(name, kind, row.line, column)),
      ...result.twice.map(row => findings.childTwice(name, kind, row.line, column)),
    ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  }
  if (!request.mends || result.mends.length === 0) return compared
  const columnsRead = columnsOfMends(partner, headingsByField(places))
  const receipt = await ledger.write(writing =>
    mend(request, extract, { ...found, columnsRead }, result.mends, writing),
  )
  return { ...compared, ...(receipt && { receipt }) }
}

const WHY = {
  child: 'no column has the child’s identifier; name it CHILD, or give its heading in a mapping as "child".',
  date: '',
  everything: 'no column is one of those that are compared; give a mapping with --mapping.',
} as const

const columnsOf = ({ fields }: MappedKind): string =>
  `Compared are: ${Object.values(fields.shape)
    .map(field => (field as { meta(): { title?: string } | undefined }).meta()?.title)
    .join(', ')}.`

/** How a list was read. */
interface ReadBy {
  readonly mapping: ColumnMapping
  readonly isToBeKept: boolean
  readonly columnsRead: NonNullable<SourceFile['columns']>
}

/** The columns of a list that fill the fields of the records made from it. */
const columnsOfMends = (
  { facts }: Partner,
  headings: Readonly<Record<string, string>>,
): NonNullable<SourceFile['columns']> =>
  Object.fromEntries(
    facts.map(({ record, columns }) => [
      record.id,
      Object.fromEntries(
        Object.entries(columns).flatMap(([column, field]) =>
          headings[column] === undefined ? [] : [[field, headings[column]]],
        ),
      ),
    ]),
  )

/** Records what the partner knows, but for what somebody recorded meanwhile. */
async function mend(
  { partner, asAt, recordedBy, recordedOn }: ReconcileRequest,
  extract: Extract,
  { mapping, isToBeKept, columnsRead }: ReadBy,
  mends: readonly Mend[],
  writing: Writing,
): Promise<Receipt | undefined> {
  const types = [...new Set(mends.map(({ fact }) => fact.record.id))]
  const stands = standing(await writing.returnEntries(types))
  const isThere = ({ child, fact, body }: Mend): boolean => {
    const day = Object.values(fact.columns)[0]!
    return stands.some(
      entry => entry.type === fact.record.id && entry.childId === child.childId && entry.body[day] === body[day],
    )
  }
  const isStill = ({ of }: Mend): boolean => stands.some(entry => entry.id === of!.id)
  const entries = mends
    .filter(each => (each.of === undefined ? !isThere(each) : isStill(each)))
    .map(
      ({ child, line, fact, of, body }): NewEntry => ({
        ...(of && { record: of.record }),
        type: fact.record.id,
        subject: child.ref,
        kind: 'statement',
        standing: 0,
        body,
        file: 0,
        line,
      }),
    )
  if (entries.length === 0) return undefined
  const by = () => `the partner list “${partner.title}”`
  const starts = await startsWith({ entries, asAt, by, writing })
  const kept = isToBeKept ? await mappingEntry(listKind(partner), mapping, writing) : []
  return writing.append({
    title: `Reconciled with ${partner.title.toLowerCase()}`,
    recordedBy,
    ...(recordedOn !== undefined && { recordedOn }),
    files: [
      {
        name: extract.name,
        sha256: extract.sha256,
        bytes: extract.bytes,
        collectionYear: 0,
        table: partner.title,
        headings: extract.sheet.headings,
        columns: columnsRead,
      },
    ],
    children: [],
    entries: [...entries, ...starts, ...kept],
    report: reportOf(extract, partner, entries),
  })
}

function reportOf({ name, sheet }: Extract, partner: Partner, entries: readonly NewEntry[]): ImportReport {
  const rows = sheet.rows.length
  const lines = new Set(entries.map(({ line }) => line)).size
  return {
    files: [{ file: name, table: partner.title, rows, added: lines, unchanged: rows - lines, absent: 0, problems: 0 }],
    children: new Set(entries.map(({ subject }) => subject)).size,
    added: lines,
    unchanged: rows - lines,
    absent: 0,
    findings: [],
    moreFindings: 0,
  }
}
