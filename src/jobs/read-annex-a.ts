import { createHash } from 'node:crypto'
import { isSameList } from '#core/returns/annex-a/cross-checks.ts'
import { type FoundIn, findings } from '#core/returns/annex-a/findings.ts'
import {
  headingsTwice,
  inWords,
  listNamedBy,
  missingColumns,
  type Places,
  recognise,
  renamedColumns,
} from '#core/returns/annex-a/headings.ts'
import type { AnnexAList } from '#core/returns/annex-a/list.ts'
import { type Row, rowsOf } from '#core/returns/annex-a/row.ts'
import type { Grid } from '#core/returns/grid.ts'
import type { Finding } from '#core/returns/import-report.ts'
import type { Unreadable } from '#core/returns/sheet.ts'
import { readCsv } from '#files/csv.ts'
import { filesIn, type InputFile } from '#files/folder.ts'
import { limits, megabytes } from '#files/limits.ts'
import { textOf } from '#files/text.ts'
import { readWorkbook } from '#files/workbook.ts'

/** A list of Annex A as a sheet or a CSV file brings it. */
export interface BroughtList {
  readonly list: AnnexAList
  readonly in: FoundIn
  readonly isHidden: boolean
  readonly sha256: string
  readonly bytes: number
  readonly headings: readonly string[]
  readonly rows: readonly Row[]
  readonly findings: readonly Finding[]
}

/** The lists that files bring, with what was found, or why the files cannot be used: a sentence for each. */
export interface ReadAnnexA {
  readonly brought: readonly BroughtList[]
  readonly findings: readonly Finding[]
  readonly refusals: readonly string[]
}

/** Reads a workbook, or a folder with one workbook or a file for each list. */
export async function readAnnexA(
  from: readonly string[] | readonly InputFile[],
  lists: readonly AnnexAList[],
): Promise<ReadAnnexA> {
  const found = await filesIn(from.filter(each => typeof each === 'string'))
  const inputs = [...found.files, ...from.filter(each => typeof each !== 'string')]
  const refusals = found.refused.map(says => `${says}.`)
  const left: Finding[] = found.links.map(link => findings.notRead(link))
  const sheets: Sheets[] = []
  const total = inputs.reduce((sum, file) => sum + file.bytes, 0)
  if (refusals.length === 0 && total > limits.importBytes)
    refusals.push(
      `The files have ${megabytes(total)} together and one import takes ${megabytes(limits.importBytes)}; import a list at a time.`,
    )
  for (const input of refusals.length > 0 ? [] : inputs) {
    const read = await sheetsOf(input)
    if ('grids' in read) sheets.push(read)
    else if ('notRead' in read) left.push(findings.notRead(input.name))
    else refusals.push(sentence(input, read.unreadable))
  }
  if (refusals.length > 0) return { brought: [], findings: [], refusals }
  return listsIn(sheets, left, lists)
}

const sentence = ({ name }: InputFile, { line, says }: Unreadable): string =>
  `${name}${line === undefined ? '' : `, line ${line}`}: ${says}.`

interface Sheets extends Pick<BroughtList, 'sha256' | 'bytes'> {
  readonly file: string
  readonly grids: readonly Grid[]
}

type Reading = Sheets | { readonly notRead: true } | { readonly unreadable: Unreadable }

const isText = /\.(csv|tsv|txt)$/i
const isWorkbook = /\.(xlsx?|xlsm|xlsb|xltx|ods|numbers)$/i

async function sheetsOf(input: InputFile): Promise<Reading> {
  if (!isText.test(input.name) && !isWorkbook.test(input.name) && !input.isChosen) return { notRead: true }
  if (input.bytes > limits.fileBytes)
    return {
      unreadable: {
        says: `the file has ${megabytes(input.bytes)} and no Annex A has more than ${megabytes(limits.fileBytes)}; save the lists alone in a new workbook`,
      },
    }
  const bytes = await input.read().catch(() => undefined)
  if (!bytes) return { unreadable: { says: 'the file may not be opened; ask for permission to read it' } }
  const read = isText.test(input.name) ? csvGrid(bytes) : await readWorkbook(bytes)
  if ('unreadable' in read) return read
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { file: input.name, grids: read.grids, sha256, bytes: input.bytes }
}

function csvGrid(bytes: Uint8Array): { readonly grids: readonly Grid[] } | { readonly unreadable: Unreadable } {
  const text = textOf(bytes)
  if ('unreadable' in text) return text
  const csv = readCsv(text.text)
  if ('unreadable' in csv) return csv
  const rows = [{ line: 1, cells: csv.sheet.headings }, ...csv.sheet.rows]
  return { grids: [{ isHidden: false, datesFrom1904: false, rows, merged: [] }] }
}

function listsIn(sheets: readonly Sheets[], left: readonly Finding[], lists: readonly AnnexAList[]): ReadAnnexA {
  const found: Finding[] = [...left]
  const all = sheets.flatMap(({ grids, ...file }) =>
    grids.flatMap((grid): readonly BroughtList[] => {
      const places = recognise(grid, grid.name ?? baseName(file.file), lists)
      if (places) return [broughtBy(grid, places, file, lists)]
      if (grid.rows.length > 0) found.push(findings.sheetNotRead(foundIn(file.file, grid), grid.isHidden))
      return []
    }),
  )
  if (all.length === 0) return { brought: [], findings: [], refusals: [noList(sheets, left)] }
  const refusals: string[] = []
  const brought = lists.flatMap(list => {
    const same = all.filter(each => each.list === list)
    return same.length === 0 ? [] : [theOne(same, found, refusals)]
  })
  if (refusals.length > 0) return { brought: [], findings: [], refusals }
  const about = sheets[0]!.file
  for (const list of lists) if (!brought.some(each => each.list === list)) found.push(findings.missingList(about, list))
  return { brought, findings: [...found, ...brought.flatMap(each => each.findings)], refusals: [] }
}

function noList(sheets: readonly Sheets[], left: readonly Finding[]): string {
  const [first] = sheets
  if (!first)
    return `${left[0] ? `${left[0].file}: this` : 'This'} is no Annex A: there is no workbook and no CSV file to read; choose the workbook, or the folder that has the lists.`
  return `${first.file}: this is no Annex A: ${first.grids.length > 1 ? 'none of its sheets has' : 'it does not have'} the headings of one of Ofsted’s lists; choose the workbook that has them.`
}

/** The sheet that counts, of those that are the same list. Others are left out with a finding, or refused where they differ. */
function theOne(same: readonly BroughtList[], found: Finding[], refusals: string[]): BroughtList {
  const visible = same.filter(each => !each.isHidden)
  const [first, ...others] = (visible.length > 0 ? visible : same) as [BroughtList, ...BroughtList[]]
  for (const each of same) if (each.isHidden) found.push(findings.hiddenSheet(each.in, each.list, visible.length === 0))
  for (const other of others)
    if (isSameList(first, other)) found.push(findings.sentTwice(other.in, other.list, placeOf(first.in)))
    else
      refusals.push(
        `${placeOf(first.in)} and ${placeOf(other.in)} are both ${inWords(first.list)} and differ; take out the one that is not to be sent.`,
      )
  return first
}

const placeOf = ({ file, sheet }: FoundIn): string => (sheet === undefined ? file : `${file}, sheet ${sheet}`)

const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

const foundIn = (file: string, { name }: Grid): FoundIn => ({ file, ...(name !== undefined && { sheet: name }) })

function broughtBy(
  grid: Grid,
  places: Places,
  { file, sha256, bytes }: Omit<Sheets, 'grids'>,
  lists: readonly AnnexAList[],
): BroughtList {
  const { list, line, headings, extra } = places
  const where = foundIn(file, grid)
  const named = listNamedBy(grid.name ?? baseName(file), lists)
  const { rows, dirt } = rowsOf(grid, places)
  return {
    list,
    in: where,
    isHidden: grid.isHidden,
    sha256,
    bytes,
    headings,
    rows,
    findings: [
      ...(named && named !== list ? [findings.namedAfterAnother(where, list, named)] : []),
      ...(line > 1 ? [findings.headingsLower(where, list, line)] : []),
      ...renamedColumns(places).map(({ name, written }) => findings.renamedColumn(where, list, line, name, written)),
      ...missingColumns(places).map(({ name }) => findings.missingColumn(where, list, line, name)),
      ...headingsTwice(places).map(name => findings.columnTwice(where, list, line, name)),
      ...extra.map(at => findings.unknownColumn(where, list, line, headings[at]?.trim() || `column ${at + 1}`)),
      ...(rows.length === 0 ? [findings.emptyList(where, list)] : []),
      ...dirt.map(each => findings.dirt(where, list, each)),
    ],
  }
}
