import type { Indicator } from '#core/indicators/indicator.ts'
import type { Movement } from '#core/restated.ts'

/** A change with its sign: +1, −2; an empty text for none. */
export const signed = (change: number): string =>
  change === 0 ? '' : `${change > 0 ? '+' : '−'}${Math.abs(change).toLocaleString('en-GB')}`

/** What became of a child in a figure, in words. */
export function movedInWords(
  { measure, unit }: Pick<Indicator, 'measure' | 'unit'>,
  { above, below }: Movement,
): string {
  if (measure === 'mean') return averageInWords(above, below, unit)
  if (measure === 'percent') return PERCENT[`${above} ${below}`] ?? inNumbers(above, below)
  if (above === 1) return 'Came in'
  return above === -1 ? 'Went out' : inNumbers(above, below)
}

const PERCENT: Readonly<Record<string, string>> = {
  '1 1': 'Came in, and counts above the line',
  '0 1': 'Came in, below the line alone',
  '1 0': 'Was there, and now counts above the line',
  '-1 0': 'Is still there, and no longer counts above the line',
  '-1 -1': 'Went out, having counted above the line',
  '0 -1': 'Went out, having been below the line alone',
}

function averageInWords(above: number, below: number, unit: string): string {
  const amount = `${Math.abs(above).toLocaleString('en-GB')} ${unit}`
  if (below > 0) return `Came into the average, with ${amount}`
  if (below < 0) return `Went out of the average, having had ${amount}`
  return `${amount} ${above > 0 ? 'more' : 'fewer'}`
}

const inNumbers = (above: number, below: number): string =>
  [above !== 0 && `${signed(above)} above the line`, below !== 0 && `${signed(below)} below the line`]
    .filter(Boolean)
    .join(', ')
