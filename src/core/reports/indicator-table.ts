import { englandNamed } from '#core/benchmarks.ts'
import { collectionYearName, isoOf, type Month, monthPeriod, shortMonth } from '#core/dates.ts'
import {
  type Cell,
  type Column,
  type Formula,
  type NumberCell,
  type RowGroup,
  type Table,
  table,
} from '#core/document.ts'
import { type Figure, ragOf } from '#core/figure.ts'
import type { Indicator, Measure } from '#core/indicators/indicator.ts'
import type { ScorecardRow } from '#core/scorecard.ts'
import { aprilOf } from '#core/stretch.ts'
import { figureCell, RAG, ragCell, valueCell } from './cells.ts'
import { othersBy } from './others.ts'

/** What stands in the columns of an indicator's table: what is above the line, what below it, and what comes of them. */
interface Headings {
  readonly numerator?: string
  readonly denominator?: string
  readonly value: string
}

const HEADINGS: Readonly<Record<Measure, Headings>> = {
  count: { value: 'Number' },
  percent: { numerator: 'Number', denominator: 'Of', value: 'Percentage' },
  rate: { numerator: 'Children', denominator: 'Aged 0 to 17', value: 'Rate per 10,000' },
  mean: { numerator: 'Added up', denominator: 'Over', value: 'Average' },
  largest: { value: 'Largest' },
  'per-group': { numerator: 'Cases', denominator: 'Full-time workers', value: 'Average' },
}

/** What a value is the ratio of its numbers times. */
const TIMES: Readonly<Partial<Record<Measure, number>>> = { percent: 100, rate: 10_000, mean: 1, 'per-group': 1 }

interface Line {
  readonly label: string
  readonly figure?: Figure
  readonly value?: Cell
  readonly rag?: Cell
}

/**
 * The months, the year to date, the last years and other councils in one table, as the printed pages have it. In a workbook
 * ratios are worked out of their numbers, and the year to date of its months, wherever that is what they are.
 */
export function indicatorTable(row: ScorecardRow): Table {
  const { indicator, months, yearToDate, rollingYear } = row
  const sections: readonly { readonly title: string; readonly lines: readonly Line[] }[] = [
    { title: 'In month performance', lines: months.map(({ month, figure }) => monthLine(indicator, month, figure)) },
    {
      title: 'To the end of the month',
      lines: [
        ...(yearToDate ? [{ label: 'Year to date', figure: yearToDate }] : []),
        ...(rollingYear ? [{ label: 'Last 12 months', figure: rollingYear }] : []),
      ],
    },
    {
      title: 'Annual trend',
      lines: row.annual.map(({ yearEnding, figure }) => ({ label: collectionYearName(yearEnding), figure })),
    },
    { title: 'Latest benchmarking', lines: benchmarkLines(row) },
  ].filter(({ lines }) => lines.length > 0)

  const all = sections.flatMap(({ lines }) => lines)
  const groups: readonly RowGroup[] = sections.map(({ title }, i) => ({
    title,
    before: sections.slice(0, i).reduce((sum, { lines }) => sum + lines.length, 0),
  }))
  const shape = shapeOf(indicator, all)
  return table({
    caption: `${indicator.number} ${indicator.title}`,
    isDense: true,
    hasRowHeaders: true,
    columns: shape.columns,
    line: { column: shape.value, from: 0, to: months.length - 1 },
    groups,
    rows: all.map((line, place) => cellsOf(line, place, row, shape, all)),
  })
}

interface Shape {
  readonly columns: readonly Column[]
  readonly numerator: number | undefined
  readonly denominator: number | undefined
  readonly value: number
  readonly hasRag: boolean
}

function shapeOf(indicator: Indicator, lines: readonly Line[]): Shape {
  const { numerator, denominator, value } = HEADINGS[indicator.measure]
  const hasRag = lines.some(({ rag }) => rag !== undefined && rag !== '')
  const columns: readonly Column[] = [
    { heading: 'Period', share: 4 },
    ...(numerator === undefined ? [] : [{ heading: numerator, numeric: true as const, share: 2 }]),
    ...(denominator === undefined ? [] : [{ heading: denominator, numeric: true as const, share: 2 }]),
    { heading: value, numeric: true, share: 2.4 },
    ...(hasRag ? [{ heading: RAG, share: 1.6 }] : []),
  ]
  const at = (heading: string | undefined): number | undefined =>
    heading === undefined ? undefined : columns.findIndex(column => column.heading === heading)
  return { columns, numerator: at(numerator), denominator: at(denominator), value: at(value)!, hasRag }
}

const monthLine = (indicator: Indicator, month: Month, figure: Figure): Line => ({
  label: shortMonth(month),
  figure,
  rag: ragCell(ragOf(indicator, figure, isoOf(monthPeriod(month).lastDay))),
})

function benchmarkLines(row: ScorecardRow): readonly Line[] {
  const { indicator } = row
  const benchmark = othersBy(row)
  if (!benchmark) return []
  const { neighboursMean, neighboursMedian, bestNeighbour, region, england, topQuartile, yearEnding } = benchmark
  const year = collectionYearName(yearEnding)
  return (
    [
      ['Statistical neighbours’ average', neighboursMean],
      ['Statistical neighbours’ median', neighboursMedian],
      ['Best statistical neighbour', bestNeighbour],
      ['Region', region],
      [englandNamed(benchmark), england],
      ['England’s top quartile', topQuartile],
    ] as const
  ).flatMap(([label, value]) =>
    value === undefined ? [] : [{ label: `${label}, ${year}`, value: valueCell(indicator, value) }],
  )
}

function cellsOf(
  { label, figure, value, rag }: Line,
  place: number,
  row: ScorecardRow,
  shape: Shape,
  lines: readonly Line[],
): readonly Cell[] {
  const { indicator } = row
  const summed = figure === row.yearToDate && figure !== undefined ? monthsSummed(row, lines) : undefined
  const part = (column: number | undefined, of: number | undefined, isSum: boolean): readonly Cell[] =>
    column === undefined
      ? []
      : [
          of === undefined
            ? ''
            : {
                number: of,
                ...(Number.isInteger(of) ? {} : { decimals: 2 }),
                ...(isSum && summed && { formula: { kind: 'sum' as const, column, ...summed } }),
              },
        ]
  const isCount = shape.numerator === undefined
  return [
    label,
    ...part(shape.numerator, figure?.numerator, summed?.above === true),
    ...part(shape.denominator, figure?.denominator, summed?.below === true),
    value ??
      withFormula(figureCell(indicator, figure), formulaFor(figure, place, row, shape, isCount ? summed : undefined)),
    ...(shape.hasRag ? [rag ?? ''] : []),
  ]
}

const withFormula = (cell: Cell, formula: Formula | undefined): Cell =>
  formula && typeof cell === 'object' && 'number' in cell ? { ...(cell as NumberCell), formula } : cell

function formulaFor(
  figure: Figure | undefined,
  place: number,
  { indicator }: ScorecardRow,
  { numerator, denominator, value }: Shape,
  summed: Summed | undefined,
): Formula | undefined {
  const times = TIMES[indicator.measure]
  if (summed?.above) return { kind: 'sum', column: value, from: summed.from, to: summed.to }
  if (times === undefined || numerator === undefined || denominator === undefined) return undefined
  if (figure?.numerator === undefined || !figure.denominator) return undefined
  return {
    kind: 'ratio',
    above: { row: place, column: numerator },
    below: { row: place, column: denominator },
    times,
  }
}

/** The rows of the months of the year so far, and whether what is above and below the line there adds up to the year to date. */
interface Summed {
  readonly from: number
  readonly to: number
  readonly above: boolean
  readonly below: boolean
}

function monthsSummed({ months, yearToDate }: ScorecardRow, lines: readonly Line[]): Summed | undefined {
  const last = months.at(-1)
  if (!last || !yearToDate) return undefined
  const from = months.findIndex(({ month }) => month >= aprilOf(last.month))
  const to = months.length - 1
  if (from < 0 || months[from]!.month !== aprilOf(last.month)) return undefined
  const its = lines.slice(from, to + 1).map(({ figure }) => figure)
  const adds = (part: 'numerator' | 'denominator'): boolean =>
    yearToDate[part] !== undefined &&
    its.every(figure => figure?.[part] !== undefined) &&
    its.reduce((sum, figure) => sum + figure![part]!, 0) === yearToDate[part]
  return { from, to, above: adds('numerator'), below: adds('denominator') }
}
