import { englandNamed } from '#core/benchmarks.ts'
import { collectionYearName } from '#core/dates.ts'
import type { Figure } from '#core/figure.ts'
import { BASIS, DATA_NOTE, GOOD_IS } from '#core/printed.ts'
import type { ScorecardRow } from '#core/scorecard.ts'
import type { Visit } from '#web/page.ts'
import { publishedValue } from '#web/pages/scorecard/published-value.ts'
import { type Card, type Seen, seenBy, type standpointFields } from '#web/pages/scorecard/standpoint.ts'
import type { Visitor } from '#web/services.ts'

/** A scorecard as a table for a spreadsheet: one row an indicator and period, so that nothing is hidden in a heading. */
export async function figuresAsRows(visit: Asking, card: Card) {
  const seen = await seenBy(visit, card)
  const recorded = (seen.recordedOn ?? visit.services.now().toISOString()).slice(0, 10)
  const name = card === 'printed' ? 'scorecard' : 'beyond-the-scorecard'
  return {
    fileName: `${name}-${seen.month}-recorded-on-${recorded}.csv`,
    rows: [HEADINGS, ...seen.scorecard.rows.flatMap(row => linesOf(row, seen, recorded))],
  }
}

type Asking = Pick<Visit<string, readonly [], typeof standpointFields>, 'query' | 'services'> & {
  readonly who: Visitor
}

function linesOf(row: ScorecardRow, { scorecard, month }: Seen, recordedOn: string) {
  const line = (period: string, figure: Figure) => [
    row.indicator.number,
    row.indicator.title,
    GOOD_IS[row.indicator.better],
    DATA_NOTE[row.indicator.measure],
    BASIS[row.indicator.basis],
    period,
    figure.numerator,
    figure.denominator,
    figure.value,
    figure.display,
    figure.entered?.source,
    scorecard.asAt,
    recordedOn,
  ]
  return [
    ...row.months.map(({ month, figure }) => line(month, figure)),
    ...(row.yearToDate ? [line(`year to ${month}`, row.yearToDate)] : []),
    ...(row.rollingYear ? [line(`12 months to ${month}`, row.rollingYear)] : []),
    ...row.annual.map(({ yearEnding, figure }) => line(collectionYearName(yearEnding), figure)),
    ...othersOf(row).map(({ who, figure }) => line(`${who}, ${collectionYearName(row.benchmark!.yearEnding)}`, figure)),
  ]
}

/** How other councils did, as figures with neither numerator nor denominator. */
const othersOf = ({
  indicator,
  benchmark,
}: ScorecardRow): readonly { readonly who: string; readonly figure: Figure }[] =>
  benchmark === undefined
    ? []
    : [
        ['Statistical neighbours, mean', benchmark.neighboursMean] as const,
        ['Statistical neighbours, median', benchmark.neighboursMedian] as const,
        ['Best statistical neighbour', benchmark.bestNeighbour] as const,
        [benchmark.regionName ?? 'Region', benchmark.region] as const,
        [englandNamed(benchmark), benchmark.england] as const,
        ['Best quarter of councils from', benchmark.topQuartile] as const,
      ].flatMap(([who, value]) =>
        value === undefined ? [] : [{ who, figure: { value, display: publishedValue(indicator, value) } }],
      )

const HEADINGS = [
  'Number',
  'Indicator',
  'Good is',
  'Data note',
  'Basis',
  'Period',
  'Numerator',
  'Denominator',
  'Value',
  'Displayed',
  'Entered from',
  'As at',
  'As recorded on',
]
