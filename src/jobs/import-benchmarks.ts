import { type AreaCode, isCouncil, regionName } from '#core/areas.ts'
import { collectionYearName, type Instant, type IsoDate } from '#core/dates.ts'
import { type Body, type Entry, standing } from '#core/entry.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import { type Benchmarks, neighboursAsText, valuesAsText, withoutLines } from '#core/publications.ts'
import { Refusal } from '#core/refusal.ts'
import type { KnownArea, PublishedFigures, PublishedNeighbours } from '#core/returns/benchmarks/published-file.ts'
import { readPublished } from '#core/returns/benchmarks/read-published.ts'
import type { Ledger, NewEntry, SourceFile } from '#store/store.ts'
import { type OpenedFile, readPublishedFile } from './read-published-file.ts'

interface BenchmarksRequest {
  readonly ledger: Pick<Ledger, 'history' | 'write'>
  readonly indicators: readonly Indicator[]
  readonly files: readonly string[]
  /** The council by its number in published figures; absent where it is remembered, or has the name of the authority. */
  readonly laCode?: string
  /** What the authority is called; absent where that is not known. */
  readonly authority?: string
  /** The year of the model of neighbours, where a file's name does not say it. */
  readonly model?: number
  /** The measure that a table is of, where it names none. */
  readonly measure?: string
  /** The day on which the figures were published, where it is known. */
  readonly publishedOn?: IsoDate
  readonly today: IsoDate
  readonly recordedBy: string
  readonly recordedOn?: Instant
}

/** What an import of published figures did. */
export interface BenchmarksReport {
  readonly council: NonNullable<Benchmarks['council']>
  readonly files: readonly {
    readonly file: string
    readonly holds: 'figures' | 'neighbours'
    readonly rows: number
    readonly measures: readonly string[]
    readonly years: readonly number[]
    /** Rows of measures that no indicator is held against. */
    readonly passedOver: number
  }[]
  readonly added: number
  readonly unchanged: number
  /** What is still missing for a full comparison, in sentences. */
  readonly missing: readonly string[]
}

type Read = { readonly file: OpenedFile; readonly model?: number } & (PublishedFigures | PublishedNeighbours)

/** Takes published figures and lists of neighbours into the ledger: all of the files or none. The same file again adds nothing. */
export async function importBenchmarks(request: BenchmarksRequest): Promise<BenchmarksReport> {
  const read = await readAll(request)
  const held = await request.ledger.history('authority')
  const council = councilIn(read, request, held)
  const drafts = lastOfEach([
    { type: 'authority-code', body: council as Body },
    ...read.flatMap((one, at) => draftsOf(one, at, council.laCode, request)),
  ])
  const stands = standing(held)
  const entries = drafts.flatMap((draft): readonly NewEntry[] => {
    const before = stands.find(entry => isSameRecord(entry, draft))
    if (before && isSame(before.body, draft.body)) return []
    if (before && request.recordedOn !== undefined && before.recordedOn > request.recordedOn)
      throw new Refusal(
        `What is held of ${said(draft)} became known later, on ${before.recordedOn.slice(0, 10)}, and would stand; leave out --recorded-on, or give a later day.`,
      )
    return [
      {
        ...(before && { record: before.record, basedOn: before.id }),
        ...draft,
        subject: 'authority',
        kind: 'statement',
        standing: 0,
      },
    ]
  })
  if (entries.length > 0)
    await request.ledger.write(writing =>
      writing.append({
        title: 'Published figures',
        recordedBy: request.recordedBy,
        ...(request.recordedOn !== undefined && { recordedOn: request.recordedOn }),
        files: read.map(sourceOf),
        children: [],
        entries,
      }),
    )
  return {
    council,
    files: read.map(reportOf),
    added: entries.length,
    unchanged: drafts.length - entries.length,
    missing: missingOf(council, [...stands, ...entries]),
  }
}

/** Every file read, or one sentence for each that cannot be used. */
async function readAll(request: BenchmarksRequest): Promise<readonly Read[]> {
  const { indicators, files, measure, today } = request
  const measures = indicators.flatMap(({ published = [] }) => published)
  const refusals: string[] = []
  const read: Read[] = []
  if (measure !== undefined && !measures.some(known => known.measure === measure))
    throw new Refusal(
      `No indicator is held against the measure "${measure}"; there are: ${measures.map(known => known.measure).join(', ')}.`,
    )
  for (const path of files) {
    const opened = await readPublishedFile(path)
    if ('refused' in opened) {
      refusals.push(opened.refused)
      continue
    }
    const { file } = opened
    const found = readPublished(file.sheet, { measures, ...(measure !== undefined && { measure }) })
    const fault = 'says' in found ? found : faultIn(found, file.name, request)
    if (fault) refusals.push(`${file.name}${fault.line === undefined ? '' : `, line ${fault.line}`}: ${fault.says}.`)
    else if (!('says' in found)) read.push({ file, ...found, ...modelOf(found, file.name, request) })
  }
  if (refusals.length > 0) throw new Refusal(...refusals)
  return read

  function faultIn(found: PublishedFigures | PublishedNeighbours, name: string, { publishedOn }: BenchmarksRequest) {
    if ('neighbours' in found)
      return modelOf(found, name, request).model === undefined
        ? {
            line: undefined,
            says: 'the list does not say of which year its neighbours are; say it, such as --model 2025',
          }
        : undefined
    const last = Math.max(...found.years.map(({ yearEnding }) => yearEnding))
    const by = publishedOn ?? today
    return `${last}-03-31` > by
      ? {
          line: undefined,
          says: `it has figures for ${collectionYearName(last)}, a year that was not over on ${by}; check the years${publishedOn ? ' and --published-on' : ''}`,
        }
      : undefined
  }
}

/** The year of a model of neighbours: as it was given, or as the name of the file has it. */
function modelOf(
  found: PublishedFigures | PublishedNeighbours,
  name: string,
  { model }: BenchmarksRequest,
): { readonly model?: number } {
  if (!('neighbours' in found)) return {}
  const year = model ?? Number(/(?<!\d)(20\d\d)(?!\d)/.exec(name)?.[1])
  return Number.isNaN(year) ? {} : { model: year }
}

/** Which council this is: as it was said, as it is remembered, or the one with the name of the authority. */
function councilIn(
  read: readonly Read[],
  { laCode, authority }: BenchmarksRequest,
  held: readonly Pick<Entry, 'id' | 'record' | 'kind' | 'standing' | 'type' | 'body'>[],
): BenchmarksReport['council'] {
  const areas = new Map<AreaCode, KnownArea>()
  for (const { areas: own } of read) for (const [code, area] of own) areas.set(code, { ...areas.get(code), ...area })
  const remembered = standing(held).findLast(entry => entry.type === 'authority-code')?.body as
    | BenchmarksReport['council']
    | undefined
  const byName = [...areas].find(([code, { name }]) => isCouncil(code) && isNameOf(name, authority ?? ''))?.[0]
  const code = laCode ?? remembered?.laCode ?? byName
  if (code === undefined)
    throw new Refusal(
      'Say which council is yours by its number in these files, such as --la-code 372. It is remembered.',
    )
  const area = areas.get(code)
  if (!isCouncil(code) || (!area && remembered?.laCode !== code))
    throw new Refusal(
      `None of these files has a council with the number "${code}"; see the column of local authority codes.`,
    )
  return { ...(remembered?.laCode === code && remembered), laCode: code, ...area }
}

/** Whether an authority's name is that of a council, with or without what kind of council it is. */
const isNameOf = (council: string, authority: string): boolean => {
  const plain = (name: string): string =>
    name
      .toLowerCase()
      .replace(/( metropolitan| county| city| borough| district)* council$/, '')
      .trim()
  return plain(council) === plain(authority)
}

interface Draft {
  readonly type: string
  readonly body: Body
  readonly file?: number
  readonly line?: number
}

/** What a file says, as records: the values of a measure and a year, or the council's own neighbours. */
function draftsOf(read: Read, file: number, laCode: AreaCode, { publishedOn }: BenchmarksRequest): readonly Draft[] {
  if ('neighbours' in read) {
    const own = read.neighbours.get(laCode)
    if (!own) throw new Refusal(`${read.file.name}: the list has no neighbours of council ${laCode}; check --la-code.`)
    return [
      { type: 'statistical-neighbours', body: { model: read.model, laCode, neighbours: neighboursAsText(own) }, file },
    ]
  }
  return read.years.map(({ measure, yearEnding, values }) => {
    const line = values.get(laCode)?.line
    return {
      type: 'benchmark',
      body: {
        measure,
        table: read.table,
        yearEnding,
        ...(publishedOn !== undefined && { publishedOn }),
        values: valuesAsText(values),
      },
      file,
      ...(line !== undefined && { line }),
    }
  })
}

const KEYS: Readonly<Record<string, readonly string[]>> = {
  'authority-code': [],
  'statistical-neighbours': ['model'],
  benchmark: ['measure', 'table', 'yearEnding'],
}

/** Of files that publish the same measure and year, what the last named says. */
const lastOfEach = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter((draft, at) => !drafts.slice(at + 1).some(later => isSameRecord(draft, later)))

const isSameRecord = (entry: Pick<Entry, 'type' | 'body'>, { type, body }: Draft): boolean =>
  entry.type === type && KEYS[type]!.every(key => entry.body[key] === body[key])

/** Whether nothing new is said: rows in another order, or neighbours under other spellings of their names, are the same. */
const isSame = (before: Body, after: Body): boolean =>
  Object.entries(after).every(([key, value]) => {
    const plain = PLAIN[key] ?? String
    return plain(String(before[key])) === plain(String(value))
  })

const PLAIN: Readonly<Record<string, (text: string) => string>> = {
  values: withoutLines,
  neighbours: text => text.replace(/[^\d\n]/g, ''),
}

const said = ({ type, body }: Draft): string =>
  type === 'benchmark' ? `${body.measure} for ${body.yearEnding}` : type.replaceAll('-', ' ')

const sourceOf = ({ file: { name, sha256, bytes, sheet }, ...read }: Read): SourceFile => ({
  name,
  sha256,
  bytes,
  collectionYear: 0,
  table: 'neighbours' in read ? 'Statistical neighbours' : 'Published figures',
  headings: sheet.headings,
})

const reportOf = ({ file, ...read }: Read): BenchmarksReport['files'][number] => ({
  file: file.name,
  rows: file.sheet.rows.length,
  ...('neighbours' in read
    ? { holds: 'neighbours', measures: [], years: [read.model!], passedOver: 0 }
    : {
        holds: 'figures',
        measures: [...new Set(read.years.map(({ measure }) => measure))],
        years: [...new Set(read.years.map(({ yearEnding }) => yearEnding))].sort((a, b) => a - b),
        passedOver: read.passedOver,
      }),
})

function missingOf(
  { laCode, region, name }: BenchmarksReport['council'],
  stands: readonly Pick<Entry, 'type' | 'body'>[],
): readonly string[] {
  const has = (type: string, is: (body: Body) => boolean = () => true) =>
    stands.some(entry => entry.type === type && is(entry.body))
  return [
    ...(has('statistical-neighbours', body => body.laCode === laCode)
      ? []
      : [`No statistical neighbours of ${name ?? laCode} are held. Take their list, such as sn_may_2025.xlsx.`]),
    ...(has('benchmark') ? [] : ['No published figures are held yet. Take a file of them.']),
    ...(region !== undefined && regionName(region) !== undefined
      ? []
      : ['None of the files says which region the council is in. A file of the interactive tool does.']),
  ]
}
