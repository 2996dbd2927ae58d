import { englandNamed } from '#core/benchmarks.ts'
import { collectionYearName, type Month, monthInWords } from '#core/dates.ts'
import { type Block, paragraph } from '#core/document.ts'
import type { Figure } from '#core/figure.ts'
import { madeOf, valuePrinted } from '#core/printed.ts'
import { printedBounds } from '#core/printed-bounds.ts'
import type { ScorecardRow } from '#core/scorecard.ts'
import { lowerFirst } from '#core/wording.ts'

/** What a row of the scorecard comes to, in sentences: the figure, which way it went, the target, the year before and others. */
export function rowInSentences(row: ScorecardRow, asAt: string): string {
  const { indicator, months, direction, rag, annual, benchmark } = row
  const now = months.at(-1)!
  if (now.figure.shown === undefined)
    return `${indicator.title}: ${now.figure.display} for ${monthInWords(now.month)}. ${now.figure.notRecorded ?? ''}`.trim()
  const before = direction && months.find(({ month }) => month === direction.comparedWith)?.figure
  const year = annual.at(-1)
  const bounds = printedBounds(indicator, asAt)
  return [
    `${indicator.title}: ${withParts(row, now.figure)} ${whenOf(row, now.month)}${went(row, before)}.`,
    rag && `This is ${rag}: the target is ${bounds.green}.`,
    row.yearToDate?.shown !== undefined && `The year to date comes to ${withParts(row, row.yearToDate)}.`,
    year?.figure.shown !== undefined && `${collectionYearName(year.yearEnding)} came to ${year.figure.display}.`,
    benchmark?.neighboursMean !== undefined &&
      `Statistical neighbours averaged ${valuePrinted(indicator, benchmark.neighboursMean)}${benchmark.england === undefined ? '' : ` and ${englandNamed(benchmark)} ${valuePrinted(indicator, benchmark.england)}`} in ${collectionYearName(benchmark.yearEnding)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

const whenOf = ({ indicator }: ScorecardRow, month: Month): string =>
  indicator.basis === 'month' ? `in ${monthInWords(month)}` : `at the end of ${monthInWords(month)}`

function withParts({ indicator }: ScorecardRow, figure: Figure): string {
  const of = madeOf(indicator, figure)
  return of === undefined ? figure.display : `${figure.display} (${of})`
}

function went({ direction }: ScorecardRow, before: Figure | undefined): string {
  if (!direction || before?.shown === undefined) return ''
  const than = monthInWords(direction.comparedWith)
  return direction.means === 'no change'
    ? `, as in ${than}`
    : `, ${direction.means} than in ${than} (${before.display})`
}

/** Rows as numbered paragraphs, as council reports have them: 3.2.1. */
export const numberedRows = (rows: readonly ScorecardRow[], asAt: string, prefix: string): readonly Block[] =>
  rows.map((row, i) => paragraph(`${prefix}.${i + 1} ${rowInSentences(row, asAt)}`))

/** Titles in a sentence: visits up to date, pathway plans. */
export const titlesOf = (rows: readonly ScorecardRow[]): string =>
  rows.map(({ indicator }) => `${lowerFirst(indicator.title)} (${indicator.number})`).join('; ')
