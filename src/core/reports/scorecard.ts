import { collectionYearName, type Month, monthInWords, shortMonth } from '#core/dates.ts'
import { type Block, type Cell, type Column, heading, paragraph, summaryList, table } from '#core/document.ts'
import { BASIS, DATA_NOTE, GOOD_IS } from '#core/printed.ts'
import { printedBounds } from '#core/printed-bounds.ts'
import type { Scorecard, ScorecardRow } from '#core/scorecard.ts'
import { inShort } from '#core/scorecard-in-short.ts'
import { aprilOf } from '#core/stretch.ts'
import { figureCell, ragCell, signsInWords, travelCell, valueCell } from './cells.ts'
import { changedSince } from './changed-since.ts'
import { councilDocument, groupsOf, type Materials, monthOfMaterials, recordedInWords, titled } from './materials.ts'
import { enteredFrom, notesOnRow } from './notes.ts'
import { newestYearOfOthers, olderOthers, othersBy } from './others.ts'
import { defineReport } from './report.ts'

/** The months of the year so far are printed, but no more than there is room for. */
const MOST_MONTHS = 6
const MARK = '†'

export default defineReport({
  id: 'scorecard',
  title: 'Corporate parenting performance report',
  audience: 'Corporate parenting panel',
  order: 1,
  says: 'Every indicator on A4 as councils print it: months, year to date, direction of travel, RAG, tolerances, three years and benchmarks.',

  write(materials) {
    const { scorecard } = materials
    const month = monthOfMaterials(materials)
    const months = scorecard.months.filter(one => one >= aprilOf(month)).slice(-MOST_MONTHS)
    const groups = groupsOf(scorecard.rows)
    const years = scorecard.rows[0]?.annual.map(({ yearEnding }) => yearEnding) ?? []
    const firsts = groups.map((_, i) => groups.slice(0, i).reduce((sum, { rows }) => sum + rows.length, 0))
    return councilDocument(materials, {
      title: titled('Corporate parenting performance report', materials),
      orientation: 'landscape',
      blocks: [
        paragraph(
          `As at month end: ${monthInWords(month)}, as recorded on ${recordedInWords(materials)}. ${inShort(scorecard)}`,
        ),
        table({
          caption: `Scorecard, ${monthInWords(month)}`,
          isDense: true,
          hasRowHeaders: true,
          columns: columnsFor(months, years, scorecard),
          groups: groups.map(({ title }, i) => ({ title, before: firsts[i]! })),
          rows: groups.flatMap(({ rows }) => rows.map(row => cellsOf(row, months, years, materials))),
        }),
        heading(1, 'How to read this report'),
        summaryList(legendOf(materials)),
        ...notesOn(materials),
        ...changedSince(materials),
      ],
    })
  },
})

const columnsFor = (months: readonly Month[], years: readonly number[], card: Scorecard): readonly Column[] => {
  const year = 'In the month and year to date'
  const bounds = 'Target and tolerances'
  const trend = 'Year on year trend'
  const of = newestYearOfOthers(card.rows)
  const others = of === undefined ? 'Latest benchmarks' : `Latest benchmarks, ${collectionYearName(of)}`
  return [
    { heading: 'No.', share: 3.9 },
    { heading: 'Indicator', share: 18 },
    { heading: 'Good is', share: 4.6 },
    { heading: 'Data note', share: 7.6 },
    ...months.map(month => ({ heading: shortMonth(month), share: 5, numeric: true as const, group: year })),
    { heading: 'YTD', share: 5, numeric: true, group: year },
    { heading: 'Data note', share: 6.6 },
    { heading: 'DOT', share: 3.6 },
    { heading: 'RAG', share: 5.2 },
    { heading: 'Red', share: 5.1, numeric: true, group: bounds },
    { heading: 'Amber', share: 5.1, numeric: true, group: bounds },
    { heading: 'Target, green', share: 5.8, numeric: true, group: bounds },
    ...years.map(ending => ({
      heading: collectionYearName(ending),
      share: 5.7,
      numeric: true as const,
      group: trend,
    })),
    { heading: 'Stat. neigh. ave.', share: 5, numeric: true, group: others },
    { heading: 'Best stat. neigh.', share: 5, numeric: true, group: others },
    { heading: 'Nat. ave.', share: 5, numeric: true, group: others },
    { heading: 'Nat. top quartile', share: 5.4, numeric: true, group: others },
  ]
}

function cellsOf(
  row: ScorecardRow,
  months: readonly Month[],
  years: readonly number[],
  { asAt, scorecard }: Materials,
): readonly Cell[] {
  const { indicator, yearToDate, annual, direction, rag } = row
  const shown = row.months.filter(({ month }) => months.includes(month))
  const bounds = printedBounds(indicator, asAt)
  const benchmark = othersBy(row)
  const other = (value: number | undefined): Cell => (value === undefined ? '' : valueCell(indicator, value))
  return [
    indicator.number,
    notesIn(row, scorecard).length > 0 ? `${indicator.title} ${MARK}` : indicator.title,
    GOOD_IS[indicator.better],
    DATA_NOTE[indicator.measure],
    ...shown.map(({ figure }) => figureCell(indicator, figure)),
    figureCell(indicator, yearToDate),
    BASIS[indicator.basis === 'month' ? 'year-to-date' : indicator.basis],
    travelCell(direction),
    ragCell(rag),
    bounds.red ?? '',
    bounds.amber ?? '',
    bounds.green ?? '',
    ...years.map(year => figureCell(indicator, annual.find(({ yearEnding }) => yearEnding === year)?.figure)),
    other(benchmark?.neighboursMean),
    other(benchmark?.bestNeighbour),
    other(benchmark?.england),
    other(benchmark?.topQuartile),
  ]
}

const legendOf = ({ scorecard, isPublic }: Materials) => [
  {
    term: 'DOT, direction of travel',
    description:
      '↑ improvement since the month before, or a higher number where neither is better; → no movement; ↓ decline, or a lower number. Colours tell better from worse.',
  },
  { term: 'RAG, in the month', description: 'The figure of the last month by the tolerances beside it.' },
  {
    term: 'Tolerances',
    description:
      '<93% is below 93%; 93%> is from 93% on; 95%+ is 95% and over; 9.6%< is under 9.6%. “Range to be set” has no colour yet.',
  },
  {
    term: 'Data note',
    description: 'What the figure is, and the time that it covers. YTD is the financial year to date.',
  },
  {
    term: 'Where there is no number',
    description: signsInWords({ isPublic }),
  },
  ...(newestYearOfOthers(scorecard.rows) === undefined
    ? []
    : [
        {
          term: 'Benchmarks',
          description:
            'What was last published of other councils: the average of the statistical neighbours, the councils most like this one, and the best of them; England; and the figure from which a council is in the best quarter of England. Numbers of children are not held against others, since councils differ in size.',
        },
      ]),
  ...(scorecard.rows.some(row => notesIn(row, scorecard).length > 0)
    ? [{ term: MARK, description: 'A note on the figure stands below, by the indicator’s number.' }]
    : []),
]

/** The notes on a row, and that others are of an older year than the heading says. */
function notesIn(row: ScorecardRow, { rows }: Scorecard): readonly string[] {
  const older = olderOthers(row, newestYearOfOthers(rows))
  return older === undefined ? notesOnRow(row) : [...notesOnRow(row), older]
}

function notesOn({ scorecard }: Materials): readonly Block[] {
  const noted = scorecard.rows.filter(row => notesIn(row, scorecard).length > 0)
  const entered = new Map<string, readonly string[]>()
  for (const row of scorecard.rows) {
    const source = enteredFrom(row)
    if (source !== undefined) entered.set(source, [...(entered.get(source) ?? []), row.indicator.number])
  }
  if (noted.length === 0 && entered.size === 0) return []
  return [
    heading(1, 'Notes on the figures'),
    ...[...entered].map(([source, numbers]) => paragraph(`Entered from outside (${source}): ${numbers.join(', ')}.`)),
    summaryList(
      noted.map(row => ({
        term: `${row.indicator.number} ${row.indicator.title}`,
        description: notesIn(row, scorecard).join('\n'),
      })),
    ),
  ]
}
