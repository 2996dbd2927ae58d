import { loadCatalogue } from '#catalogue.ts'
import { monthsTo } from './dates.ts'
import type { Figure } from './figure.ts'
import type { Indicator, Measure } from './indicators/indicator.ts'
import type { Scorecard, ScorecardRow } from './scorecard.ts'
import { suppressed } from './suppression.ts'

const figure = (numerator: number, denominator?: number): Figure => {
  if (denominator === 0) return { numerator, denominator, display: 'not applicable', notRecorded: 'None.' }
  const shown = denominator === undefined ? numerator : Math.round((numerator / denominator) * 1000) / 10
  const below = denominator === undefined ? {} : { denominator }
  return { numerator, ...below, value: shown, shown, display: String(shown) }
}

const known = [
  ...(await loadCatalogue<Indicator>(new URL('./indicators/', import.meta.url), ({ id }) => id)),
  ...(await loadCatalogue<Indicator>(new URL('./indicators/wider/', import.meta.url), ({ id }) => id)),
]

/** An indicator of that name, a part of others as the one of the catalogue is. */
const indicator = (id: string, measure: Measure): Indicator =>
  ({
    id,
    within: known.find(its => its.id === id)?.within ?? [],
    measure,
    title: id,
    number: '1.1',
    better: 'higher',
    basis: 'month',
    counting: [],
    examples: [],
  }) as unknown as Indicator

/** A row of what happens, from the counts of 24 months to March 2019. */
export function flowRow(id: string, counts: readonly number[], all?: readonly number[]): ScorecardRow {
  const sum = (of: readonly number[] | undefined, from: number, to: number) =>
    of?.slice(from, to).reduce((a, b) => a + b, 0)
  const of = (from: number, to: number) => figure(sum(counts, from, to)!, sum(all, from, to))
  return {
    indicator: indicator(id, all ? 'percent' : 'count'),
    months: months.map((month, i) => ({ month, figure: of(i, i + 1) })),
    yearToDate: of(12, 24),
    rollingYear: of(12, 24),
    annual: [
      { yearEnding: 2017, figure: { display: 'not recorded' } },
      { yearEnding: 2018, figure: of(0, 12) },
      { yearEnding: 2019, figure: of(12, 24) },
    ],
    direction: { arrow: '↑', means: 'better', comparedWith: '2019-02' },
    rag: 'green',
    cautions: [],
    companions: [],
  }
}

export function snapshotRow(
  id: string,
  counts: readonly number[],
  all?: readonly number[],
  measure?: Measure,
): ScorecardRow {
  const of = (i: number) => figure(counts[i]!, all?.[i])
  const { yearToDate: _, rollingYear: __, ...row } = flowRow(id, counts, all)
  const [before, year, now] = row.annual
  return {
    ...row,
    indicator: indicator(id, measure ?? row.indicator.measure),
    annual: [before!, { ...year!, figure: of(11) }, { ...now!, figure: of(23) }],
  }
}

export const months = monthsTo('2019-03', 24)
export const card = (rows: readonly ScorecardRow[]): Scorecard => ({ asAt: '2019-03-31', months, rows })
export const shown = (row: ScorecardRow) => suppressed(card([row])).rows[0]!
export const displays = (row: ScorecardRow) => row.months.map(m => m.figure.display)
export const always = (n: number) => months.map(() => n)
export const with_ = (n: number, changes: Readonly<Record<number, number>>) => months.map((_, i) => changes[i] ?? n)
