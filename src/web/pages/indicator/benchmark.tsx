import type { Benchmark, NeighbourValue } from '#core/benchmarks.ts'
import { benchmarksFor, englandNamed } from '#core/benchmarks.ts'
import { collectionYearName } from '#core/dates.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import { counted } from '#core/wording.ts'
import { Details } from '#web/govuk/details.tsx'
import { InsetText } from '#web/govuk/inset-text.tsx'
import { SummaryList } from '#web/govuk/summary-list.tsx'
import { Table } from '#web/govuk/table.tsx'
import { publishedValue } from '#web/pages/scorecard/published-value.ts'
import type { Chosen } from './chosen.ts'

/** How other councils did by an indicator, as it was published: the latest year in full, and the years before it. */
export function OtherCouncils({ indicator, row: { benchmark }, seen }: Chosen) {
  if (!benchmark) return null
  const years = seen.benchmarks ? [...benchmarksFor(seen.benchmarks, indicator, seen.scorecard.asAt)] : [benchmark]
  const write = (value: number | undefined) => publishedValue(indicator, value)
  return (
    <section>
      <h2 class="govuk-heading-m">How other councils did in {collectionYearName(benchmark.yearEnding)}</h2>
      {benchmark.differs && (
        <InsetText>
          {benchmark.matches === 'no' && <strong>Not counted as on the scorecard. </strong>}
          {benchmark.differs}
        </InsetText>
      )}
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <SummaryList rows={latest(benchmark, indicator)} />
        </div>
      </div>
      {years.length > 1 && (
        <Table
          caption="Published year by year"
          captionSize="s"
          compact
          firstCellIsHeader
          scrollLabel="Published year by year"
          head={['Year', ...yearColumns(benchmark).map(text => ({ text, format: 'numeric' as const }))]}
          rows={years.map(year => [
            collectionYearName(year.yearEnding),
            ownOf(year, indicator),
            write(year.neighboursMean),
            write(year.neighboursMedian),
            write(year.region),
            write(year.england),
            rankOf(year),
          ])}
        />
      )}
      {benchmark.neighbours.length > 0 && <Neighbours benchmark={benchmark} indicator={indicator} />}
      <p class="govuk-body-s waymark-quiet">{whence(benchmark)}</p>
    </section>
  )
}

const yearColumns = (benchmark: Benchmark) => [
  'This council',
  'Neighbours’ mean',
  'Neighbours’ median',
  'Region',
  englandNamed(benchmark),
  'Rank',
]

/** The latest year, a row for each comparison that there is. */
function latest(benchmark: Benchmark, indicator: Indicator) {
  const { bestNeighbour, england, neighboursMean, neighboursMedian, region, topQuartile } = benchmark
  const write = (value: number | undefined) => publishedValue(indicator, value)
  return [
    { key: 'This council, as published', value: ownOf(benchmark, indicator) },
    neighboursMean !== undefined && {
      key: 'Statistical neighbours',
      value: `${write(neighboursMean)} on average, ${write(neighboursMedian)} in the middle${leftOut(benchmark)}`,
    },
    bestNeighbour !== undefined && { key: 'Best of the neighbours', value: write(bestNeighbour) },
    region !== undefined && { key: benchmark.regionName ?? 'Region', value: write(region) },
    england !== undefined && { key: englandNamed(benchmark), value: write(england) },
    topQuartile !== undefined && {
      key: 'Best quarter of councils',
      value: `${write(topQuartile)} or ${indicator.better === 'lower' ? 'less' : 'more'}`,
    },
    benchmark.rank !== undefined && { key: 'Rank', value: rankOf(benchmark) },
  ]
}

const ownOf = ({ own, ownText }: Benchmark, indicator: Indicator): string =>
  own === undefined
    ? ownText === undefined
      ? 'not published'
      : `not published (${ownText})`
    : publishedValue(indicator, own)

const rankOf = ({ rank, among }: Benchmark): string => (rank === undefined ? '' : `${rank} of ${among}`)

const leftOut = ({ neighboursLeftOut }: Benchmark): string =>
  neighboursLeftOut === 0 ? '' : `, without ${neighboursLeftOut} of whom no number is published`

/** Each neighbour with what was published of it, the closest first. */
const Neighbours = ({ benchmark, indicator }: { readonly benchmark: Benchmark; readonly indicator: Indicator }) => (
  <Details
    summary={`The ${counted(benchmark.neighbours.length, 'neighbour')}, by the model of ${benchmark.neighbourModel}`}
  >
    <Table
      compact
      firstCellIsHeader
      head={[
        'Council, the most like this one first',
        { text: 'Published', format: 'numeric' },
        { text: 'Line', format: 'numeric' },
      ]}
      rows={benchmark.neighbours.map(neighbour => [
        neighbour.name,
        neighbourText(neighbour, indicator),
        neighbour.line?.toString() ?? '',
      ])}
    />
  </Details>
)

const neighbourText = ({ value, text }: NeighbourValue, indicator: Indicator): string =>
  value === undefined ? (text ?? 'not published') : publishedValue(indicator, value)

/** Where the figures were published, and which file and line say so. */
function whence({ source, measure, file, line, isSynthetic }: Benchmark): string {
  const where = file === undefined ? '' : ` From ${file}${line === undefined ? '' : `, line ${line}`}.`
  return `${source.title}, measure ${measure}.${where} Means, medians and ranks are worked out here from the values ${isSynthetic ? 'made up' : 'published'}.`
}
