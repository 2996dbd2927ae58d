/** Nothing is added to what is published but what dividing it in binary would: a millionth is far below any printed digit. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6

/** The mean of some values; undefined of none. */
export const meanOf = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : tidy(values.reduce((sum, value) => sum + value, 0) / values.length)

/**
 * The value below which a share of the values lies, from 0 to 1, between two values in proportion: as spreadsheets
 * (QUARTILE.INC) and the local authority interactive tool work it out. Undefined of none.
 */
export function quantileOf(values: readonly number[], share: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  if (below === undefined || above === undefined) return undefined
  return tidy(below + (above - below) * (at - Math.floor(at)))
}

export const medianOf = (values: readonly number[]): number | undefined => quantileOf(values, 0.5)

/** Which way is better, of what can be ranked. */
export type Ranked = 'higher' | 'lower'

/** The best of some values; undefined of none. */
export const bestOf = (values: readonly number[], better: Ranked): number | undefined =>
  values.length === 0 ? undefined : better === 'lower' ? Math.min(...values) : Math.max(...values)

/** The value from which a council is in the best quarter; undefined of none. */
export const topQuartileOf = (values: readonly number[], better: Ranked): number | undefined =>
  quantileOf(values, better === 'lower' ? 0.25 : 0.75)

/** The place of a value among all, 1 being best. Those that tie share the better place. */
export const rankOf = (own: number, values: readonly number[], better: Ranked): number =>
  1 + values.filter(value => (better === 'lower' ? value < own : value > own)).length
