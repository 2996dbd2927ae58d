import { collectionYearName } from '#core/dates.ts'
import type { Figure } from '#core/figure.ts'
import { BASIS, DATA_NOTE, GOOD_IS } from '#core/printed.ts'
import type { ScorecardRow } from '#core/scorecard.ts'
import { everyRole } from '#web/audiences.ts'
import { defineDownload } from '#web/page.ts'
import { publishedValue } from '#web/pages/scorecard/published-value.ts'
import { seenBy, standpointFields } from '#web/pages/scorecard/standpoint.ts'

/** The scorecard as a table for a spreadsheet: one row an indicator and period, so that nothing is hidden in a heading. */
export default defineDownload({
  path: '/scorecard.csv',
  roles: everyRole,
  audit: 'downloaded the scorecard',
  query: standpointFields,
  async load(visit) {
    const seen = await seenBy(visit)
    const { scorecard, month, recordedOn } = seen
    const recorded = (recordedOn ?? visit.services.now().toISOString()).slice(0, 10)
    const line = (row: (typeof scorecard.rows)[number], period: string, figure: Figure) => [
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
      recorded,
    ]
    return {
      fileName: `scorecard-${month}-recorded-on-${recorded}.csv`,
      rows: [
        HEADINGS,
        ...scorecard.rows.flatMap(row => [
          ...row.months.map(({ month, figure }) => line(row, month, figure)),
          ...(row.yearToDate ? [line(row, `year to ${month}`, row.yearToDate)] : []),
          ...(row.rollingYear ? [line(row, `12 months to ${month}`, row.rollingYear)] : []),
          ...row.annual.map(({ yearEnding, figure }) => line(row, collectionYearName(yearEnding), figure)),
          ...othersOf(row).map(({ who, figure }) =>
            line(row, `${who}, ${collectionYearName(row.benchmark!.yearEnding)}`, figure),
          ),
        ]),
      ],
    }
  },
})

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
        ['England', benchmark.england] as const,
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
