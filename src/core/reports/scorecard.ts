import { collectionYearName, day, type Month, monthInWords, shortMonth, yearEndingOf } from '#core/dates.ts'
import { type Block, bold, type Cell, type Column, dateInWords, paragraph, table } from '#core/document.ts'
import { BASIS, DATA_NOTE, GOOD_IS } from '#core/printed.ts'
import { printedBounds } from '#core/printed-bounds.ts'
import type { Scorecard, ScorecardRow } from '#core/scorecard.ts'
import { inShort } from '#core/scorecard-in-short.ts'
import { aprilOf } from '#core/stretch.ts'
import { figureCell, ragCell, travelCell, valueCell } from './cells.ts'
import { changedSince } from './changed-since.ts'
import { councilDocument, groupsOf, type Materials, monthOfMaterials, recordedInWords, titled } from './materials.ts'
import { newestYearOfOthers, othersBy } from './others.ts'
import { defineReport } from './report.ts'
import { howToRead, notesOn, titleIn } from './scorecard-notes.ts'

/** The months of the year so far are printed, but no more than there is room for. */
const MOST_MONTHS = 6

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
        ...issueOf(materials),
        table({
          caption: `Scorecard, ${monthInWords(month)}`,
          isDense: true,
          hasRowHeaders: true,
          columns: columnsFor(months, years, scorecard),
          groups: groups.map(({ title }, i) => ({ title, before: firsts[i]! })),
          rows: groups.flatMap(({ rows }) => rows.map(row => cellsOf(row, months, years, materials))),
        }),
        ...howToRead(materials),
        ...notesOn(materials),
        ...changedSince(materials),
      ],
    })
  },
})

/** Which issue it is, and who answers for it; nothing where it is in none. */
function issueOf({ issue }: Materials): readonly Block[] {
  if (!issue) return []
  const { number, frozenBy, approvedBy, approvedOn } = issue
  const approved = approvedBy && ` Approved by ${approvedBy}${approvedOn ? `, ${dateInWords(approvedOn)}` : ''}.`
  return [paragraph([bold(`Issue ${number}. `), `Made by ${frozenBy}.${approved ?? ''}`])]
}

const columnsFor = (months: readonly Month[], years: readonly number[], card: Scorecard): readonly Column[] => {
  const year = `In the month and year to date, ${collectionYearName(yearEndingOf(day(card.asAt)))}`
  const bounds = 'Target and tolerances'
  const trend = 'Year on year trend'
  const of = newestYearOfOthers(card.rows)
  const others = of === undefined ? 'Latest benchmarks' : `Latest benchmarks, ${collectionYearName(of)}`
  return [
    { heading: 'No.', share: 3.9 },
    { heading: 'Indicator', share: 18 },
    { heading: 'Good is', share: 4.6 },
    { heading: 'Data note (monthly)', share: 7.6 },
    ...months.map(month => ({ heading: shortMonth(month), share: 5, numeric: true as const, group: year })),
    { heading: 'YTD', share: 5, numeric: true, group: year },
    { heading: 'Data note', share: 6.6 },
    { heading: 'DOT', share: 3.6 },
    { heading: 'RAG (in month)', share: 5.2 },
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
    { heading: 'Nat. top quartile', share: 6, numeric: true, group: others },
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
    titleIn(row, scorecard),
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
