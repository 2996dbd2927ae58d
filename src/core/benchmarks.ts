import { type AreaCode, ENGLAND, isCouncil, regionName, regionsOf } from './areas.ts'
import type { IsoDate } from './dates.ts'
import type { Indicator } from './indicators/indicator.ts'
import {
  type Benchmarks,
  type NamedArea,
  type NeighbourModel,
  type Publication,
  type PublishedValue,
  type PublishedValues,
  valuesIn,
} from './publications.ts'
import type { Published } from './published.ts'
import { bestOf, meanOf, medianOf, type Ranked, rankOf, topQuartileOf } from './ranking.ts'
import type { Source } from './source.ts'

/** How other councils did by an indicator in a year, as it was published. All values are in the indicator's own unit. */
export interface Benchmark {
  /** The entry that says it. */
  readonly entry: number
  /** The file that says it, and the line of the council's own value; absent where no file brought it. */
  readonly file?: string
  readonly line?: number
  /** The measure by its code in the local authority interactive tool. */
  readonly measure: string
  /** The year ending on 31 March that it describes. */
  readonly yearEnding: number
  /** The year in which the statistical neighbours were chosen, such as 2021 or 2025; absent where none are held. */
  readonly neighbourModel?: number
  /** What was published for this council itself; absent where it was not, or was suppressed. */
  readonly own?: number
  /** The same as it was written, such as c for suppressed; absent where the file has no row of the council. */
  readonly ownText?: string
  /** The mean of the neighbours with a published value; absent where there is none. */
  readonly neighboursMean?: number
  readonly neighboursMedian?: number
  /** Absent where nobody is best by it. */
  readonly bestNeighbour?: number
  /** Each neighbour with what was published of it, the closest first. */
  readonly neighbours: readonly NeighbourValue[]
  /** How many neighbours no number was published for, and so are in neither mean nor median. */
  readonly neighboursLeftOut: number
  readonly region?: number
  readonly regionName?: string
  readonly england?: number
  /** The value from which a council is in the best quarter of England; absent where nobody is best by it. */
  readonly topQuartile?: number
  /** The council's place among all with a published value, 1 being best; councils that tie share the better place. */
  readonly rank?: number
  /** How many councils have a published value. */
  readonly among: number
  /** Whether what was published is counted as the indicator is: if not, `differs` says how. */
  readonly matches: Published['matches']
  readonly differs?: string
  readonly source: Source
  /** True where all of it is made up, and no council that there is behind it; absent otherwise. */
  readonly isSynthetic?: true
}

/** What stands beside the figure of England. */
export const englandNamed = ({ isSynthetic }: Pick<Benchmark, 'isSynthetic'>): string =>
  isSynthetic ? 'England (synthetic)' : 'England'

const madeUp = (measure: string): Source => ({
  title: 'Made up for a demonstration, and of no council',
  section: measure,
})

/** A neighbour with what was published of it; neither text nor value where the file has no row of it. */
export interface NeighbourValue extends NamedArea, Partial<PublishedValue> {}

/**
 * How other councils did by an indicator, by the latest year published by the end of a day: the neighbours are those of a
 * model, or else of the newest model there was by then. Undefined where nothing is held, or nothing says which council this is.
 */
export function benchmarkFor(
  benchmarks: Benchmarks,
  indicator: Indicator,
  asAt: IsoDate,
  model?: number,
): Benchmark | undefined {
  return benchmarksFor(benchmarks, indicator, asAt, model).next().value
}

/** The same for every year published by the end of a day, newest first, each worked out as it is asked for. */
export function* benchmarksFor(
  benchmarks: Benchmarks,
  indicator: Indicator,
  asAt: IsoDate,
  model?: number,
): Generator<Benchmark, undefined> {
  const { council, publications } = benchmarks
  if (!council) return undefined
  const neighbours = modelFor(benchmarks, asAt, model)
  let last: number | undefined
  for (const publication of publications) {
    const published = indicator.published?.find(({ measure }) => measure === publication.measure)
    if (!published || publication.yearEnding === last || publishedOn(publication) > asAt) continue
    const values = valuesIn(publication.values)
    // The tool has rows of marks alone for years in which a measure was not published.
    if (![...values.values()].some(({ value }) => value !== undefined)) continue
    last = publication.yearEnding
    yield benchmarkOf({ ...publication, values }, published, indicator.better, council, neighbours)
  }
  return undefined
}

/** The day by which a year's figures are taken to be published where a file does not say: most appear in the November after. */
const publishedOn = ({ publishedOn, yearEnding }: Publication): IsoDate => publishedOn ?? `${yearEnding}-11-30`

/** The neighbours of a model; the newest that there was by the year of a day, or the oldest held where there was none yet. */
const modelFor = ({ models }: Benchmarks, asAt: IsoDate, asked: number | undefined): NeighbourModel | undefined =>
  asked === undefined
    ? (models.find(({ model }) => model <= Number(asAt.slice(0, 4))) ?? models.at(-1))
    : models.find(({ model }) => model === asked)

function benchmarkOf(
  {
    entry,
    file,
    measure,
    table,
    yearEnding,
    values,
  }: Omit<Publication, 'values'> & { readonly values: PublishedValues },
  published: Published,
  better: Indicator['better'],
  council: NonNullable<Benchmarks['council']>,
  model: NeighbourModel | undefined,
): Benchmark {
  const own = values.get(council.laCode)
  const neighbours = (model?.neighbours ?? []).map(area => ({ ...area, ...values.get(area.code) }))
  const comparison = comparisonOf({
    own: own?.value,
    neighbours: neighbours.flatMap(({ value }) => value ?? []),
    councils: councilsIn(values),
    better: published.isNotRanked || better === 'within limits' ? 'neither' : better,
  })
  const england = values.get(ENGLAND)?.value
  return {
    entry,
    ...(file !== undefined && { file }),
    ...(own && { line: own.line, ownText: own.text }),
    measure,
    yearEnding,
    ...(model && { neighbourModel: model.model }),
    neighbours,
    neighboursLeftOut: neighbours.filter(({ value }) => value === undefined).length,
    ...comparison,
    ...regionIn(values, council.region),
    ...(england !== undefined && { england }),
    matches: published.matches,
    ...(published.differs !== undefined && { differs: published.differs }),
    source: table === 'synthetic' ? madeUp(measure) : published.source,
    ...(table === 'synthetic' && { isSynthetic: true }),
  }
}

function regionIn(values: PublishedValues, region: AreaCode | undefined): Pick<Benchmark, 'region' | 'regionName'> {
  const code = region && regionsOf(region).find(code => values.get(code)?.value !== undefined)
  const name = code && regionName(code)
  return code && name ? { region: values.get(code)!.value!, regionName: name } : {}
}

/** The numbers published of councils, without regions and England. */
export const councilsIn = (values: PublishedValues): readonly number[] =>
  [...values].flatMap(([area, { value }]) => (isCouncil(area) ? (value ?? []) : []))

/** The values that a council is compared with, and which way is better. */
interface Compared {
  readonly own: number | undefined
  readonly neighbours: readonly number[]
  readonly councils: readonly number[]
  readonly better: Ranked | 'neither'
}

/** A council among its neighbours and among all councils. */
export function comparisonOf({ own, neighbours, councils, better }: Compared) {
  const [neighboursMean, neighboursMedian] = [meanOf(neighbours), medianOf(neighbours)]
  const isRanked = better !== 'neither'
  const bestNeighbour = isRanked ? bestOf(neighbours, better) : undefined
  const topQuartile = isRanked ? topQuartileOf(councils, better) : undefined
  return {
    among: councils.length,
    ...(own !== undefined && { own }),
    ...(neighboursMean !== undefined && { neighboursMean }),
    ...(neighboursMedian !== undefined && { neighboursMedian }),
    ...(bestNeighbour !== undefined && { bestNeighbour }),
    ...(topQuartile !== undefined && { topQuartile }),
    ...(own !== undefined && isRanked && { rank: rankOf(own, councils, better) }),
  }
}
