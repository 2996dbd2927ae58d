import { group } from 'd3-array'
import type { Day, Instant } from '#core/dates.ts'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import type { Journey } from '#core/journey.ts'
import { type AnyRecordType, mayBeAbout } from '#core/records/record.ts'
import { othersFor, referredInFile, typesReferredTo, withStandIns } from '#core/records/references.ts'
import { withRowReferences } from '#core/records/row-references.ts'
import { identifiersWithNoughts } from '#core/returns/annex-a/identifiers.ts'
import type { FileReport, Finding, ImportReport } from '#core/returns/import-report.ts'
import { findings } from '#core/returns/records/findings.ts'
import { findingsAboutRows } from '#core/returns/records/findings-about-rows.ts'
import { heldRecords } from '#core/returns/records/held.ts'
import { listsOf } from '#core/returns/records/importable.ts'
import { type Match, matchRows, rowsByNumber } from '#core/returns/records/matching.ts'
import { areAboutChildren, headingsByField } from '#core/returns/records/places.ts'
import type { Row } from '#core/returns/records/row.ts'
import type { Ledger, NewEntry, Receipt, ReturnEntry, SourceFile, Writing } from '#store/store.ts'
import { withAttachedFiles } from './attach-files.ts'
import { references } from './import-batch.ts'
import { mappingEntry, nameOf } from './kept-mappings.ts'
import {
  type ExtractRequest,
  type OpenedExtract,
  openExtract,
  type RecordsInExtract,
  recordsIn,
  whyMissing,
} from './read-records.ts'

/** An extract that was read and is not recorded yet. */
type ReadRecords = Omit<OpenedExtract, 'missing'> & RecordsInExtract

interface RecordsRequest extends ExtractRequest {
  readonly ledger: Pick<Ledger, 'write' | 'history' | 'journeys' | 'attach' | 'child'>
  readonly today: Day
  /** The folder of the files that records name; absent where they cannot be had. */
  readonly filesIn?: string
  /** When it became known; absent for now. */
  readonly recordedOn?: Instant
  readonly recordedBy: string
}

/** What an import of records did. */
export interface RecordsReport extends ImportReport {
  readonly type: string
  /** The name of the mapping that was used; absent where the headings said it all. */
  readonly mapping?: string
  /** Children whom the ledger did not know. */
  readonly newChildren: number
}

/** What an import did, with a receipt if it added anything; or, where the file cannot be used, a sentence for each reason and nothing done. */
export type RecordsResult =
  | { readonly report: RecordsReport; readonly receipt?: Receipt }
  | { readonly refusals: readonly string[] }

/** How many findings a report lists. The others are counted. */
const LISTED = 10_000

/** Takes an extract of the case system into the ledger: all of it or nothing. The same file again adds nothing. */
export async function importRecords(request: RecordsRequest): Promise<RecordsResult> {
  const opened = await openExtract(request)
  if ('refusals' in opened) return opened
  const { missing, ...extract } = opened
  if (missing) return { refusals: [whyMissing(opened, missing)] }
  const said = recordsIn(extract, request.definitions)
  const { rows, findings: found } = await withAttachedFiles(said.rows, {
    ...request,
    ...extract,
    name: extract.extract.name,
  })
  const read = { ...extract, ...said, rows, findings: [...said.findings, ...found] }
  const journeys = await request.ledger.journeys(request.recordedOn)
  return request.ledger.write(writing => record(request, read, journeys, writing))
}

async function record(
  request: RecordsRequest,
  read: ReadRecords,
  journeys: readonly Journey[],
  writing: Writing,
): Promise<RecordsResult> {
  const { type, extract, places } = read
  const isAboutChild = areAboutChildren(type, places)
  const known = await writing.childKeys()
  const ofChildren = mayBeAbout(type, 'child') ? await writing.returnEntries([type.id]) : []
  const ofCouncil = mayBeAbout(type, 'authority') ? await writing.authorityEntries([type.id]) : []
  const held = heldRecords([...ofCouncil, ...ofChildren], listsOf(type))
  const others = typesReferredTo([type], request.definitions.records)
  const isNumbered = isAboutChild && places.child === undefined
  const { rows, noughts } = isNumbered ? { rows: rowsByNumber(read.rows, held), noughts: [] } : withNoughts(read, known)
  const matches = matchRows(type, places, rows, held)
  const late = matches.some(
    match => match.is === 'changed' && request.recordedOn !== undefined && match.held.recordedOn > request.recordedOn,
  )
  if (late)
    return {
      refusals: [
        `${extract.name}: what it changes became known later, and would stand; leave out --recorded-on, or give a later day.`,
      ],
    }
  const { refOf, children } = references(known)
  const everSaid = group(type.rowsReferredTo ? ofChildren : [], ({ childId }) => childId)
  const entries = rows.flatMap((row, i) =>
    entryOf(
      type,
      row,
      matches[i]!,
      isOfCouncil(type, row, isAboutChild) ? 'authority' : refOf(row.childId),
      everSaid.get(row.childId) ?? [],
    ),
  )
  const found = [
    ...read.findings,
    ...noughts,
    ...findingsAboutRows(extract.name, { ...read, rows }, matches, {
      known,
      journeys,
      today: request.today,
      indicators: everyIndicator(request.definitions),
      frameworks: request.definitions.frameworks,
      referred: referredInFile(others, {
        ofChildren: await writing.returnEntries(withStandIns(others.filter(its => mayBeAbout(its, 'child')))),
        councils: await writing.authorityEntries(others.map(({ id }) => id)),
      }),
      others: type.among ? othersFor(type, await writing.authorityEntries(type.among.types)) : [],
      held,
    }),
  ]
  const report = reportOn(read, rows, matches, children.length, found)
  if (entries.length === 0) return { report }
  const kept = read.isToBeKept ? await mappingEntry(type, read.mapping, writing) : []
  const receipt = await writing.append({
    title: type.title,
    recordedBy: request.recordedBy,
    ...(request.recordedOn !== undefined && { recordedOn: request.recordedOn }),
    files: [sourceOf(read)],
    children,
    entries: [...entries, ...kept],
    report,
  })
  return { report, receipt }
}

/** Of what may be about either, a row that names no child is the council's. */
const isOfCouncil = (type: AnyRecordType, { childId }: Row, isAboutChild: boolean): boolean =>
  !isAboutChild || (mayBeAbout(type, 'authority') && childId === '')

const sourceOf = ({ type, extract: { name, sha256, bytes, sheet }, places }: ReadRecords): SourceFile => ({
  name,
  sha256,
  bytes,
  collectionYear: 0,
  table: type.title,
  headings: sheet.headings,
  columns: { [type.id]: headingsByField(places) },
})

function entryOf(
  type: AnyRecordType,
  row: Row,
  match: Match,
  subject: string,
  everSaid: readonly ReturnEntry[],
): readonly NewEntry[] {
  if (match.is === 'unchanged') return []
  const common = { type: type.id, subject, kind: 'statement', standing: 0, file: 0, line: row.line } as const
  const beside = { everSaid, isFromFile: true }
  if (match.is === 'new') return [{ ...common, body: withRowReferences(type, row.body, beside) }]
  const { held, body } = match
  return [{ ...common, record: held.record, body: withRowReferences(type, body, { ...beside, before: held.body }) }]
}

/** The rows with the identifiers that lost their leading noughts given back. */
function withNoughts({ type, extract, places, rows }: ReadRecords, known: ReadonlyMap<string, string>) {
  const restored = identifiersWithNoughts(
    rows.map(row => row.childId),
    known,
  )
  const heading = places.child === undefined ? '' : places.headings[places.child]!
  const noughts: Finding[] = []
  return {
    noughts,
    rows: rows.map(row => {
      const childId = areAboutChildren(type, places) ? restored.get(row.childId) : undefined
      if (childId === undefined) return row
      noughts.push(findings.leadingZeros(extract.name, type, row.line, heading))
      return { ...row, childId }
    }),
  }
}

function reportOn(
  { type, places, extract, mapping, isToBeKept }: ReadRecords,
  rows: readonly Row[],
  matches: readonly Match[],
  newChildren: number,
  found: readonly Finding[],
): RecordsReport {
  const unchanged = matches.filter(match => match.is === 'unchanged').length
  const added = rows.length - unchanged
  const file: FileReport = {
    file: extract.name,
    table: type.title,
    rows: extract.sheet.rows.length,
    added,
    unchanged,
    absent: 0,
    problems: found.length,
  }
  return {
    type: type.id,
    ...(isToBeKept && { mapping: nameOf(type, mapping) }),
    files: [file],
    children: areAboutChildren(type, places)
      ? new Set(rows.map(row => row.childId).filter(id => id !== '' || type.about === 'child')).size
      : 0,
    newChildren,
    added,
    unchanged,
    absent: 0,
    findings: found.slice(0, LISTED),
    moreFindings: Math.max(0, found.length - LISTED),
  }
}
