import type { AreaCode } from './areas.ts'
import type { IsoDate } from './dates.ts'
import { type Entry, standing } from './entry.ts'

/** What was published of an area: as it was written, as a number where it is one, and the line of the file that says it. */
export interface PublishedValue {
  readonly text: string
  /** Absent where it was suppressed (c), is not available (x, z, -) or is too small to say (k, low). */
  readonly value?: number
  readonly line: number
}

/** What was published of a measure for a year, by area. */
export type PublishedValues = ReadonlyMap<AreaCode, PublishedValue>

/** One measure for one year, as a file of the Department for Education published it. */
export interface Publication {
  /** The entry that says it. */
  readonly entry: number
  readonly measure: string
  /** The interactive tool, the department's own CSV files, or made up for a demonstration. */
  readonly table: PublishedTable
  readonly yearEnding: number
  /** Absent where the file's day of publication was not given. */
  readonly publishedOn?: IsoDate
  /** The values as the record holds them: `valuesIn` reads them. */
  readonly values: string
  /** The name of the file that says it; absent where it was not brought by one. */
  readonly file?: string
}

export type PublishedTable = 'LAIT' | 'DfE' | 'synthetic'

/** A council by its number, with the name that lists give it. */
export interface NamedArea {
  readonly code: AreaCode
  readonly name: string
}

/** The councils most like a council, the closest first, by the model of a year. */
export interface NeighbourModel {
  readonly entry: number
  readonly model: number
  readonly neighbours: readonly NamedArea[]
}

/** All that is held of what is published of councils. */
export interface Benchmarks {
  /** The council's own number, and its region's; absent where nothing says which council it is. */
  readonly council?: { readonly laCode: AreaCode; readonly name?: string; readonly region?: AreaCode }
  /** Newest model first. */
  readonly models: readonly NeighbourModel[]
  /** Newest year first, and of a year the last recorded first. */
  readonly publications: readonly Publication[]
}

/** Values as one text, which is how a record holds them: `372=70@12 370=c@13`. */
export const valuesAsText = (values: PublishedValues): string =>
  [...values].map(([area, { text, line }]) => `${area}=${text.replace(/[\s@]/g, '')}@${line}`).join(' ')

/** The same values without the lines that say them, by which a file with its rows in another order is known again. */
export const withoutLines = (values: string): string =>
  values
    .split(' ')
    .map(said => said.slice(0, said.lastIndexOf('@')))
    .sort()
    .join(' ')

export function valuesIn(values: string): PublishedValues {
  const found = new Map<AreaCode, PublishedValue>()
  for (const said of values.split(' ')) {
    const [equals, at] = [said.indexOf('='), said.lastIndexOf('@')]
    if (equals < 0 || at < equals) continue
    const text = said.slice(equals + 1, at)
    const value = numberPublished(text)
    found.set(said.slice(0, equals), { text, ...(value !== undefined && { value }), line: Number(said.slice(at + 1)) })
  }
  return found
}

/**
 * The number that a published text is, with its thousands separated or a percent sign or not; undefined for a mark that
 * stands for one. A spreadsheet's binary remainder (13.600000000000001) is not part of what was published.
 */
export function numberPublished(text: string): number | undefined {
  if (!/^-?\d[\d,]*(\.\d+)?(e-?\d+)?%?$/i.test(text)) return undefined
  const value = Number(Number(text.replace(/[,%]/g, '')).toPrecision(12))
  return Number.isFinite(value) ? value : undefined
}

type Known = Pick<Entry, 'id' | 'record' | 'kind' | 'standing' | 'type' | 'body'> & {
  readonly file?: { readonly name: string }
}

/** What stands of published figures, of what is recorded about the authority. */
export function benchmarksIn(entries: Iterable<Known>): Benchmarks {
  const stands = standing(entries)
  const of = (type: string) => stands.filter(entry => entry.type === type)
  const council = of('authority-code').at(-1)?.body as Benchmarks['council'] | undefined
  return {
    ...(council?.laCode !== undefined && { council }),
    models: of('statistical-neighbours')
      .filter(({ body }) => body.laCode === council?.laCode)
      .map(({ id, body }) => ({
        entry: id,
        model: Number(body.model),
        neighbours: neighboursIn(String(body.neighbours)),
      }))
      .sort((a, b) => b.model - a.model || b.entry - a.entry),
    publications: of('benchmark')
      .map(({ id, body, file }) => ({
        ...(body as unknown as Omit<Publication, 'entry' | 'file'>),
        entry: id,
        ...(file && { file: file.name }),
      }))
      .sort((a, b) => b.yearEnding - a.yearEnding || b.entry - a.entry),
  }
}

/** Neighbours as a record holds them: a line for each. */
export const neighboursAsText = (neighbours: readonly NamedArea[]): string =>
  neighbours.map(({ code, name }) => `${code} ${name}`).join('\n')

const neighboursIn = (text: string): readonly NamedArea[] =>
  text.split('\n').flatMap(line => {
    const [, code, name] = /^(\d{3}) (.+)$/.exec(line.trim()) ?? []
    return code === undefined || name === undefined ? [] : [{ code, name }]
  })
