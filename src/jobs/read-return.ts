import { createHash } from 'node:crypto'
import type { Finding } from '#core/returns/import-report.ts'
import { isPopulation } from '#core/returns/population.ts'
import type { Sheet, Unreadable } from '#core/returns/sheet.ts'
import { findings, findingsAboutRows } from '#core/returns/ssda903/findings.ts'
import { isRecognised, type Places, recognise, tableNamedBy } from '#core/returns/ssda903/headings.ts'
import { type Row, rowsOf } from '#core/returns/ssda903/row.ts'
import type { ReturnTable } from '#core/returns/ssda903/table.ts'
import { readXmlReturn } from '#core/returns/ssda903/xml-return.ts'
import { headingsOf, readCsv, separators } from '#files/csv.ts'
import type { InputFile } from '#files/folder.ts'
import { limits, megabytes } from '#files/limits.ts'
import { textOf } from '#files/text.ts'
import { looksLikeXml, readXml } from '#files/xml.ts'

/** One table of a file, read. */
export interface ReadTable {
  readonly table: ReturnTable
  /** As written; empty for XML. */
  readonly headings: readonly string[]
  readonly rows: readonly Row[]
}

/** A file of a return, read, with what was found in it. */
export interface ReadFile {
  readonly name: string
  readonly folders: readonly string[]
  readonly bytes: number
  readonly sha256: string
  readonly tables: readonly ReadTable[]
  readonly findings: readonly Finding[]
}

/** What becomes of a file: it is read, left out with a finding, or refused in a sentence. */
export type Reading = { readonly read: ReadFile } | { readonly notRead: Finding } | { readonly refused: string }

const isOfReturn = /\.(csv|tsv|txt|xml)$/i
/** What someone may have saved a table as by mistake: left out in silence, the table would seem to be missing. */
const isWorkbook = /\.(xlsx?|xlsm|xlsb|ods|numbers|zip)$/i

/** Reads one file. Whatever it holds, the answer is a value: nothing here throws for what is in a file. */
export async function readReturnFile(file: InputFile, tables: readonly ReturnTable[]): Promise<Reading> {
  const refuse = ({ line, says }: Unreadable): Reading => ({
    refused: `${file.name}${line === undefined ? '' : `, line ${line}`}: ${says}.`,
  })
  const isMeant = isWorkbook.test(file.name) && tableNamedBy(baseName(file.name), tables) !== undefined
  if (!isOfReturn.test(file.name) && !file.isChosen && !isMeant)
    return { notRead: findings.notRead(file.name, 'not a CSV or an XML file') }
  if (file.bytes > limits.fileBytes)
    return refuse({
      says: `the file has ${megabytes(file.bytes)} and no return has more than ${megabytes(limits.fileBytes)}; export the one table alone`,
    })
  const bytes = await file.read().catch(() => undefined)
  if (!bytes) return refuse({ says: 'the file may not be opened; ask for permission to read it' })
  const text = textOf(bytes)
  if ('unreadable' in text) return refuse(text.unreadable)
  const content = looksLikeXml(text.text) ? xmlTables(file, text.text, tables) : csvTable(file, text.text, tables)
  if ('notRead' in content) return content
  if ('unreadable' in content) return refuse(content.unreadable)
  return {
    read: {
      name: file.name,
      folders: file.folders,
      bytes: file.bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      tables: content.tables,
      findings: [...text.oddLines.map(line => findings.oddByte(file.name, line)), ...content.findings],
    },
  }
}

type Content =
  | Pick<ReadFile, 'tables' | 'findings'>
  | { readonly unreadable: Unreadable }
  | { readonly notRead: Finding }

function csvTable({ name }: InputFile, text: string, tables: readonly ReturnTable[]): Content {
  const separator = separators.find(s => isRecognised(headingsOf(text, s), tables)) ?? ','
  const csv = readCsv(text, separator)
  if ('unreadable' in csv) return csv
  const long = tooLong(csv.sheet)
  if (long) return { unreadable: long }
  if (isPopulation(csv.sheet.headings)) return { notRead: findings.populationNotRead(name) }
  const known = recognise(csv.sheet.headings, tables)
  if ('refused' in known) return { unreadable: { says: known.refused } }
  const named = tableNamedBy(baseName(name), tables)
  const read = tableIn(name, csv.sheet, known.table, known.places)
  return {
    tables: [{ ...read.table, headings: csv.sheet.headings }],
    findings: [
      ...(named && named !== known.table ? [findings.namedAfterAnother(name, known.table, named)] : []),
      ...(csv.lastValueIsShort ? [findings.lastValueShort(name, csv.sheet.rows.at(-1)!.line)] : []),
      ...read.findings,
    ],
  }
}

function xmlTables({ name }: InputFile, text: string, tables: readonly ReturnTable[]): Content {
  const xml = readXml(text)
  if ('unreadable' in xml) return xml
  const found = readXmlReturn(xml.root, tables)
  if ('unreadable' in found) return found
  const [long] = [...found.sheets.values()].flatMap(sheet => tooLong(sheet) ?? [])
  if (long) return { unreadable: long }
  const read = [...found.sheets].map(([table, sheet]) => {
    const known = recognise(sheet.headings, [table])
    if ('refused' in known) throw new Error(`An XML return was given headings that are not those of ${table.name}.`)
    return tableIn(name, sheet, table, known.places)
  })
  return {
    tables: read.map(each => each.table),
    findings: [
      ...found.unknown.map(({ line, name: element }) => findings.elementNotKnown(name, line, element)),
      ...read.flatMap(each => each.findings),
    ],
  }
}

/** A value that runs on and on has swallowed the rest of the file. */
function tooLong({ headings, rows }: Sheet): Unreadable | undefined {
  const isLong = (cell: string): boolean => cell.length > limits.cellCharacters
  const row = headings.some(isLong) ? { line: 1 } : rows.find(({ cells }) => cells.some(isLong))
  return (
    row && {
      line: row.line,
      says: `a value that starts here has more than ${limits.cellCharacters.toLocaleString('en-GB')} characters, as if a quotation mark or an end tag is missing; mend the line, or export the file again`,
    }
  )
}

function tableIn(
  name: string,
  sheet: Sheet,
  table: ReturnTable,
  places: Places,
): { table: ReadTable; findings: readonly Finding[] } {
  const { rows, unreadable, headingsRepeated } = rowsOf(sheet, table, places)
  return {
    table: { table, headings: [], rows },
    findings: [
      ...headingsRepeated.map(line => findings.headingsRepeated(name, table, line)),
      ...unreadable.map(cell => findings.unreadableDate(name, table, cell)),
      ...findingsAboutRows(name, table, rows),
    ],
  }
}

const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1)
