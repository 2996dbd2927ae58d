import { englandNamed } from '#core/benchmarks.ts'
import { collectionYearName, type Month, monthInWords } from '#core/dates.ts'
import { type Block, paragraph } from '#core/document.ts'
import type { Figure } from '#core/figure.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import { targetInWords } from '#core/live-fields.ts'
import { madeOf, valuePrinted } from '#core/printed.ts'
import { printedBounds } from '#core/printed-bounds.ts'
import type { ScorecardRow } from '#core/scorecard.ts'
import { aprilOf } from '#core/stretch.ts'
import type { Materials } from './materials.ts'
import { othersBy } from './others.ts'
import { saidOfRow } from './said.ts'

/** What a row of a scorecard comes to, in sentences: the figure, which way it went, the target, the year before and others. */
export function rowInSentences(row: ScorecardRow, asAt: string): string {
  const { indicator, months, rag, yearToDate } = row
  const now = months.at(-1)!
  if (now.figure.shown === undefined) return withoutFigure(row, now)
  return [
    `${indicator.title}: ${withParts(row.indicator, now.figure)} ${whenOf(row, now.month)}${went(row)}.`,
    rag && `This is ${rag}: the target is ${targetOf(row, asAt)}.`,
    indicator.basis === 'month' &&
      yearToDate?.shown !== undefined &&
      `The year to date comes to ${withParts(row.indicator, yearToDate)}.`,
    lastYear(row),
    othersIn(row),
  ]
    .filter(Boolean)
    .join(' ')
}

function withoutFigure(
  { indicator: { title } }: ScorecardRow,
  { month, figure }: ScorecardRow['months'][number],
): string {
  const why = figure.suppressed ? ', so that no child can be recognised' : ''
  return `${title}: ${figure.display} for ${monthInWords(month)}${why}. ${figure.notRecorded ?? ''}`.trim()
}

/** When a figure is of, as a sentence ends. */
function whenOf({ indicator: { basis } }: ScorecardRow, month: Month): string {
  switch (basis) {
    case 'snapshot':
      return `at the end of ${monthInWords(month)}`
    case 'month':
      return `in ${monthInWords(month)}`
    case 'year-to-date':
      return month === aprilOf(month)
        ? `in ${monthInWords(month)}`
        : `from ${monthInWords(aprilOf(month))} to ${monthInWords(month)}`
    case 'rolling-year':
      return `in the 12 months to ${monthInWords(month)}`
  }
}

/** A figure with what it is made of: 81.3% (91 of 112). */
export function withParts(indicator: Pick<Indicator, 'measure'>, figure: Figure): string {
  const of = parts(indicator, figure)
  return of === undefined ? figure.display : `${figure.display} (${of})`
}

/** What a figure is made of, in a sentence: 16 of 39; the average of 16; undefined for a plain number. */
function parts({ measure }: Pick<Indicator, 'measure'>, figure: Figure): string | undefined {
  const of = madeOf({ measure }, figure)
  if (of === undefined) return undefined
  if (measure === 'mean') return `the ${of}`
  return measure === 'per-group' ? `${figure.numerator} cases over ${figure.denominator} full-time workers` : of
}

function went(row: ScorecardRow): string {
  const { direction, months } = row
  const before = direction && months.find(({ month }) => month === direction.comparedWith)?.figure
  if (before?.shown === undefined) return ''
  const then = monthInWords(direction!.comparedWith)
  if (direction!.means === 'no change') return `, as in ${then}`
  return `, ${direction!.means} than in ${then} (${[before.display, parts(row.indicator, before)].filter(Boolean).join(', ')})`
}

function lastYear(row: ScorecardRow): string | undefined {
  const year = row.annual.at(-1)
  if (year?.figure.shown === undefined) return undefined
  const { basis } = row.indicator
  return basis === 'snapshot' || basis === 'rolling-year'
    ? `At the end of March ${year.yearEnding} it was ${withParts(row.indicator, year.figure)}.`
    : `${collectionYearName(year.yearEnding)} came to ${withParts(row.indicator, year.figure)}.`
}

function othersIn(row: ScorecardRow): string | undefined {
  const { indicator } = row
  const benchmark = othersBy(row)
  if (benchmark?.neighboursMean === undefined) return undefined
  const england =
    benchmark.england === undefined
      ? ''
      : ` and ${englandNamed(benchmark)} ${valuePrinted(indicator, benchmark.england)}`
  const apart = benchmark.matches === 'yes' ? '' : ', counted differently'
  return `Statistical neighbours averaged ${valuePrinted(indicator, benchmark.neighboursMean)}${england} in ${collectionYearName(benchmark.yearEnding)}${apart}.`
}

/** A row in one line: Care leavers in suitable accommodation: 94.4% (203 of 215). */
export const rowInOneLine = (row: ScorecardRow): string =>
  `${row.indicator.title}: ${withParts(row.indicator, row.months.at(-1)!.figure)}`

/** The target in force as a sentence has it: 95% or more. */
export const targetOf = ({ indicator }: ScorecardRow, asAt: string): string | undefined =>
  targetInWords(indicator, asAt) ?? printedBounds(indicator, asAt).green

/** Rows as numbered paragraphs, as council reports have them: 3.2.1. What the council says of a row follows it. */
export const numberedRows = (rows: readonly ScorecardRow[], materials: Materials, prefix: string): readonly Block[] =>
  rows.flatMap((row, i) => [
    paragraph(`${prefix}.${i + 1} ${rowInSentences(row, materials.asAt)}`),
    ...saidOfRow(row, materials),
  ])
