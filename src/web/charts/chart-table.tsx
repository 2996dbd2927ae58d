import type { TableProps } from '#web/govuk/table.tsx'
import { Table } from '#web/govuk/table.tsx'
import { BarChart, type Bars } from './bar-chart.tsx'
import { valueText } from './chart.tsx'
import type { Trend } from './trend.ts'
import { TrendChart } from './trend-chart.tsx'

type ChartTable = Pick<TableProps, 'head' | 'rows' | 'firstCellIsHeader'>

/** The values of a trend as a table: a row for each period, newest first, and a column for each series and target. */
export function trendTable(trend: Trend, periodTitle: string): ChartTable {
  const { periods, series, targets = [] } = trend
  return {
    firstCellIsHeader: true,
    head: [periodTitle, ...[...series, ...targets].map(({ label }) => ({ text: label, format: 'numeric' as const }))],
    rows: periods
      .map((period, at) => [
        period,
        ...series.map(({ values }) => valueText(values[at], trend)),
        ...targets.map(({ value }) => valueText(value, trend)),
      ])
      .toReversed(),
  }
}

/** The values of a bar chart as a table: a row for each bar, in its order. */
export const barsTable = (chart: Bars): ChartTable => ({
  firstCellIsHeader: true,
  head: [chart.of, { text: chart.measure, format: 'numeric' }],
  rows: chart.bars.map(({ label, value }) => [label, valueText(value, chart)]),
})

interface BesideProps {
  readonly title: string
  readonly chart: ReturnType<typeof TrendChart>
  readonly table: ChartTable
}

/** A chart and the table of its values, side by side where there is room. */
const BesideTable = ({ title, chart, table }: BesideProps) => (
  <figure class="waymark-figure">
    <figcaption class="waymark-figure__title">{title}</figcaption>
    <div class="waymark-figure__parts">
      {chart}
      <Table
        {...table}
        caption={`Table: ${title}`}
        captionClasses="govuk-visually-hidden"
        compact
        scrollLabel={`Table: ${title}`}
      />
    </div>
  </figure>
)

/** A trend chart beside its table. */
export const TrendWithTable = ({ periodTitle = 'Month', ...trend }: Trend & { readonly periodTitle?: string }) => (
  <BesideTable title={trend.title} chart={<TrendChart {...trend} />} table={trendTable(trend, periodTitle)} />
)

/** A bar chart beside its table. */
export const BarsWithTable = (chart: Bars) => (
  <BesideTable title={chart.title} chart={<BarChart {...chart} />} table={barsTable(chart)} />
)
