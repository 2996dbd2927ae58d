import { collectionYearName, type Instant, type IsoDate } from '#core/dates.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import { Refusal } from '#core/refusal.ts'
import type { PublishedFigures, PublishedNeighbours } from '#core/returns/benchmarks/published-file.ts'
import { readPublished } from '#core/returns/benchmarks/read-published.ts'
import type { Ledger } from '#store/store.ts'
import { type OpenedFile, readPublishedFile } from './read-published-file.ts'

/** Files to take, and what they do not say themselves. */
export interface BenchmarksRequest {
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

/** A file as it was read; of a list of neighbours, with the year of their model. */
export type Read = { readonly file: OpenedFile; readonly model?: number } & (PublishedFigures | PublishedNeighbours)

/** Every file read, or one sentence for each that cannot be used. */
export async function readAll(request: BenchmarksRequest): Promise<readonly Read[]> {
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
            says: 'the list does not say in which year its neighbours were chosen; give the year of the model, such as 2025',
          }
        : undefined
    const last = Math.max(...found.years.map(({ yearEnding }) => yearEnding))
    const by = publishedOn ?? today
    return `${last}-03-31` > by
      ? {
          line: undefined,
          says: `it has figures for ${collectionYearName(last)}, a year that was not over on ${by}; check the years${publishedOn ? ' and the day of publication' : ''}`,
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
