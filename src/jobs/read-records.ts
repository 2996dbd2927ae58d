import type { CodeSet } from '#core/codes/code-set.ts'
import { standing } from '#core/entry.ts'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { referencesMissing } from '#core/records/references.ts'
import type { Finding } from '#core/returns/import-report.ts'
import { askedFor, findings } from '#core/returns/records/findings.ts'
import { isImportable } from '#core/returns/records/importable.ts'
import { type ColumnMapping, isSetAside } from '#core/returns/records/mapping.ts'
import { hasLines, type Places, placesOf, whatIsMissing } from '#core/returns/records/places.ts'
import { rowsOf } from '#core/returns/records/read-rows.ts'
import type { Row, UnreadCell } from '#core/returns/records/row.ts'
import type { Framework } from '#core/self-evaluation-frameworks/framework.ts'
import { type Staff, staffIn } from '#core/staff.ts'
import type { InputFile } from '#files/folder.ts'
import type { Ledger } from '#store/store.ts'
import { keptMappings, mappingFor } from './kept-mappings.ts'
import { type Extract, readExtract } from './read-extract.ts'

/** The definitions that an import of records goes by, with the indicators, frameworks and standards that what it brings may be about. */
export interface RecordDefinitions {
  readonly records: readonly AnyRecordType[]
  readonly codes: readonly CodeSet[]
  readonly indicators: readonly Indicator[]
  readonly wider?: readonly Indicator[]
  readonly frameworks: readonly Framework[]
  readonly standards: readonly { readonly id: string }[]
}

export interface ExtractRequest {
  readonly ledger: Pick<Ledger, 'history'>
  readonly definitions: RecordDefinitions
  /** A CSV file on this machine, or a file as it was sent. */
  readonly from: string | InputFile
  /** The id of the record type that its rows are. */
  readonly type: string
  /** Absent where a kept one fits the headings, or the headings say it all. */
  readonly mapping?: ColumnMapping
  /** The name of a mapping that was kept. */
  readonly mappingName?: string
}

/** An extract of which is known which column is what, as far as it is. */
export interface OpenedExtract {
  readonly type: AnyRecordType
  readonly extract: Extract
  readonly mapping: ColumnMapping
  /** True where the mapping is to be kept: it was given, and not only read off the headings. */
  readonly isToBeKept: boolean
  readonly places: Places
  readonly staff: Staff
  /** What no column says and must be known before it can be imported; absent where nothing is missing. */
  readonly missing?: Missing
}

type Missing = NonNullable<ReturnType<typeof whatIsMissing>>

/** Opens an extract by a mapping: the one given, the one named, one kept that fits, or what the headings say. */
export async function openExtract(
  request: ExtractRequest,
): Promise<OpenedExtract | { readonly refusals: readonly string[] }> {
  const { definitions, ledger } = request
  const type = definitions.records.find(({ id }) => id === request.type)
  if (!type || !isImportable(type)) return { refusals: [noType(request.type, definitions)] }
  const read = await readExtract(request.from)
  if ('refused' in read) return { refusals: [read.refused] }
  const { extract } = read
  const known = await ledger.history('authority')
  const found = mappingFor(type, extract.sheet.headings, keptMappings(type, known), request)
  if ('refused' in found) return { refusals: [`${extract.name}: ${found.refused}`] }
  const places = placesOf(type, found.mapping, extract.sheet.headings)
  const missing = whatIsMissing(type, places)
  const staff = staffIn(standing(known.filter(entry => entry.type === 'worker')).map(({ body }) => body))
  return { type, extract, ...found, places, staff, ...(missing && { missing }) }
}

const noType = (id: string, { records }: RecordDefinitions): string =>
  `"${id}" is no kind of record that can be imported. There are: ${records
    .filter(isImportable)
    .map(type => type.id)
    .join(', ')}.`

/** Why an extract cannot be imported, and what to do. */
export function whyMissing({ type, extract, places }: OpenedExtract, missing: Missing): string {
  const title = type.datedBy && (type.fields.shape[type.datedBy]?.meta()?.title ?? type.datedBy)
  const orNumber = hasLines(places) ? ', or give the number of the record that each line is of as "id"' : ''
  const says = {
    child: `no column has the child’s identifier; give its heading in a mapping as "child", or name the column CHILD${orNumber}.`,
    date: `no column has the day of the record; give a column for "${type.datedBy}" in a mapping, or name it “${title}”${orNumber}.`,
    everything: 'no column is a field of this kind of record; give a mapping with --mapping.',
  }
  return `${extract.name}, line 1: ${says[missing]}`
}

/** The records of an extract, and what was found in its columns and cells. */
export interface RecordsInExtract {
  readonly rows: readonly Row[]
  readonly unread: readonly UnreadCell[]
  readonly findings: readonly Finding[]
}

/** Reads the rows of an extract as records. */
export function recordsIn(
  { type, extract, mapping, places, staff }: Omit<OpenedExtract, 'missing'>,
  definitions: RecordDefinitions,
): RecordsInExtract {
  const { name, sheet, oddLines, lastValueIsShort } = extract
  const { rows, unread } = rowsOf(sheet, places, {
    codes: definitions.codes,
    staff,
    indicators: everyIndicator(definitions),
    dateFormat: mapping.dateFormat,
    file: name,
  })
  const fieldOf = (name: string) => places.columns.find(column => column.field === name)!.of
  const unreferenced = referencesMissing(
    type,
    places.columns.map(({ field }) => field),
  )
  const others = places.extra
    .map(at => places.headings[at] ?? '')
    .filter(heading => heading.trim() !== '' && !isSetAside(mapping, heading))
  return {
    rows,
    unread,
    findings: [
      ...oddLines.map(line => findings.oddByte(name, line)),
      ...(lastValueIsShort ? [findings.lastValueShort(name, sheet.rows.at(-1)!.line)] : []),
      ...(unreferenced === undefined ? [] : [findings.noReferences(name, type, unreferenced)]),
      ...places.missing.map(heading => findings.columnMissing(name, type, heading)),
      ...others.map(heading => findings.columnNotRead(name, type, heading)),
      ...unread.map(({ line, column, field, ratherThan }) =>
        ratherThan === undefined
          ? findings.unread(name, type, line, column, askedFor(fieldOf(field)))
          : findings.linesDiffer(name, type, line, column, ratherThan),
      ),
    ],
  }
}
