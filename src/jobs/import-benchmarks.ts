import { type AreaCode, isCouncil } from '#core/areas.ts'
import { type Body, type Entry, standing } from '#core/entry.ts'
import { neighboursAsText, valuesAsText, withoutLines } from '#core/publications.ts'
import { Refusal } from '#core/refusal.ts'
import type { KnownArea } from '#core/returns/benchmarks/published-file.ts'
import type { NewEntry, Receipt } from '#store/store.ts'
import { type BenchmarksReport, batchReport, missingOf, reportOf, sourceOf } from './benchmarks-report.ts'
import { type BenchmarksRequest, type Read, readAll } from './read-benchmarks.ts'

/** Takes published figures and lists of neighbours into the ledger: all of the files or none. The same file again adds nothing. */
export async function importBenchmarks(
  request: BenchmarksRequest,
): Promise<{ readonly report: BenchmarksReport; readonly receipt?: Receipt }> {
  const read = await readAll(request)
  const held = await request.ledger.history('authority')
  const council = councilIn(read, request, held)
  const drafts = lastOfEach([
    { type: 'authority-code', body: council as Body },
    ...read.flatMap((one, at) => draftsOf(one, at, council.laCode, request)),
  ])
  const stands = standing(held)
  const entries = drafts.flatMap((draft): readonly (NewEntry & Draft)[] => {
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
  const receipt =
    entries.length === 0
      ? undefined
      : await request.ledger.write(writing =>
          writing.append({
            title: 'Published figures',
            recordedBy: request.recordedBy,
            ...(request.recordedOn !== undefined && { recordedOn: request.recordedOn }),
            files: read.map(sourceOf),
            children: [],
            entries,
            report: batchReport(read, drafts, entries),
          }),
        )
  const report = {
    council,
    files: read.map(reportOf),
    added: entries.length,
    unchanged: drafts.length - entries.length,
    missing: missingOf(council, [...stands, ...entries]),
  }
  return { report, ...(receipt && { receipt }) }
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
    throw new Refusal('Say which council is yours by its number in these files, such as 372. It is remembered.')
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
    if (!own) throw new Refusal(`${read.file.name}: the list has no neighbours of council ${laCode}; check the number.`)
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
