import { collectionYearName, type Month, shortMonth } from '#core/dates.ts'
import { type Block, type Cell, type Column, paragraph, type Table, table } from '#core/document.ts'
import { type Direction, directionOf, type Figure } from '#core/figure.ts'
import { madeOf } from '#core/printed.ts'
import { printedBounds } from '#core/printed-bounds.ts'
import type { ScorecardRow } from '#core/scorecard.ts'
import { marchOf } from '#core/span.ts'
import { lowerFirst } from '#core/wording.ts'
import { figureCell, RAG, ragCell, travelInWords } from './cells.ts'
import { type Materials, monthOfMaterials } from './materials.ts'

interface Asked {
  readonly caption: string
  /** The month that the figures of now are held against; the end of the last whole year if absent. */
  readonly since?: Month
  /** How many whole years stand before them, three at most and one at least. */
  readonly years: number
}

/**
 * Rows of either scorecard side by side: the years before, then and now, what the figure of now is made of, which way it went
 * since then, and the target. Of those of which nothing is recorded a sentence says so. Nothing where there are no rows.
 */
export function rowsTable(rows: readonly ScorecardRow[], materials: Materials, asked: Asked): readonly Block[] {
  const now = monthOfMaterials(materials)
  const lines = rows.filter(row => !isSilent(row)).map(row => lineOf(row, now, asked))
  return [
    ...(lines.length === 0 ? [] : [tableOf(lines, materials, now, asked)]),
    ...overTime(lines.map(({ row }) => row)),
    ...silentAmong(rows),
  ]
}

/** A sentence on the numbers that are added up over time, of which a year is no month; nothing where there are none. */
function overTime(rows: readonly ScorecardRow[]): readonly Block[] {
  const titles = titlesOf(rows.filter(({ indicator: { basis, measure } }) => basis === 'month' && measure === 'count'))
  return titles === '' ? [] : [paragraph(`Added up over the whole of a year or month: ${titles}.`)]
}

const titlesOf = (rows: readonly ScorecardRow[]): string =>
  rows.map(({ indicator }) => `${lowerFirst(indicator.title)} (${indicator.number})`).join('; ')

/** Whether nothing is recorded of a row, for any of the months and years that it shows. */
export const isSilent = ({ months, annual }: ScorecardRow): boolean =>
  [...months, ...annual].every(({ figure }) => figure.notRecorded !== undefined)

/** A sentence that names the rows of which nothing is recorded; nothing where there are none. */
export function silentAmong(rows: readonly ScorecardRow[]): readonly Block[] {
  const titles = titlesOf(rows.filter(isSilent))
  return titles === '' ? [] : [paragraph(`Nothing is recorded of: ${titles}.`)]
}

/** The figures of a row that a table shows. */
interface Line {
  readonly row: ScorecardRow
  readonly years: ScorecardRow['annual']
  readonly before: Figure | undefined
  readonly now: Figure | undefined
}

function lineOf(row: ScorecardRow, now: Month, { since, years }: Asked): Line {
  const of = (month: Month) => row.months.find(one => one.month === month)?.figure
  const whole = row.annual.slice(row.annual.length - years)
  return { row, years: whole, before: since === undefined ? whole.at(-1)?.figure : of(since), now: of(now) }
}

/** The target as it is printed; nothing where the range is yet to be set. */
function targetIn({ indicator }: ScorecardRow, { asAt }: Materials): string {
  const { green = '' } = printedBounds(indicator, asAt)
  return /\d/.test(green) ? green : ''
}

function tableOf(lines: readonly Line[], materials: Materials, now: Month, { caption, since }: Asked): Table {
  const targets = lines.map(({ row }) => targetIn(row, materials))
  const hasTargets = targets.some(target => target !== '')
  const years = lines[0]!.years.map(({ yearEnding }) => yearEnding)
  const columns: readonly Column[] = [
    { heading: 'Measure', share: 6 },
    ...years.map(ending => ({ heading: collectionYearName(ending), numeric: true as const, share: 2 })),
    ...(since === undefined ? [] : [{ heading: shortMonth(since), numeric: true as const, share: 1.7 }]),
    { heading: shortMonth(now), numeric: true, share: 1.7 },
    { heading: 'Made of', numeric: true, share: 2.5 },
    { heading: `Since ${since === undefined ? collectionYearName(years.at(-1)!) : shortMonth(since)}`, share: 2.4 },
    ...(hasTargets
      ? [
          { heading: 'Target', numeric: true as const, share: 1.8 },
          { heading: RAG, share: 1.6 },
        ]
      : []),
  ]
  const cells = lines.map(({ row, years: whole, before, now: is }, i): readonly Cell[] => [
    `${row.indicator.number} ${row.indicator.title}`,
    ...whole.map(({ figure }) => figureCell(row.indicator, figure)),
    ...(since === undefined ? [] : [figureCell(row.indicator, before)]),
    figureCell(row.indicator, is),
    (is && madeOf(row.indicator, is)) ?? '',
    travelInWords(travelOf(lines[i]!, since)),
    ...(hasTargets ? [targets[i]!, ragCell(row.rag)] : []),
  ])
  return table({ caption, isDense: true, hasRowHeaders: true, columns, rows: cells })
}

/** Which way a figure went. What happened in a month is not held against what happened in a year. */
function travelOf({ row: { indicator }, before, now, years }: Line, since: Month | undefined): Direction | undefined {
  if (!before || !now || (since === undefined && indicator.basis === 'month')) return undefined
  return directionOf(indicator, now, before, since ?? marchOf(years.at(-1)!.yearEnding))
}
