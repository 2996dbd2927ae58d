import type { Figure } from '#core/figure.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import type { ScorecardRow } from '#core/scorecard.ts'
import { upperFirst } from '#core/wording.ts'
import { monthInWords } from '#web/dates-in-words.ts'
import { VisuallyHidden } from '#web/govuk/visually-hidden.tsx'

/** What a figure is made of: 16 of 39; undefined for a plain number. */
export function madeOf({ measure }: Indicator, { numerator, denominator }: Figure): string | undefined {
  if (numerator === undefined || denominator === undefined) return undefined
  if (measure === 'mean') return `over ${denominator}`
  if (measure === 'per-group') return `${numerator} over ${denominator}`
  return `${numerator.toLocaleString('en-GB')} of ${denominator.toLocaleString('en-GB')}`
}

/** What the printed report's columns say of an indicator. */
export const GOOD_IS = { higher: 'High', lower: 'Low', 'within limits': 'Within limits', neither: 'Info' } as const

export const BASIS = {
  snapshot: 'As at month end',
  month: 'In the month',
  'year-to-date': 'Financial year',
  'rolling-year': 'Rolling year',
} as const

export const DATA_NOTE = {
  count: 'Count',
  percent: 'Percentage',
  rate: 'Rate per 10,000',
  mean: 'Average',
  largest: 'Largest',
  'per-group': 'Average',
} as const

const CLASS = { better: 'better', worse: 'worse', higher: undefined, lower: undefined, 'no change': undefined }

/** Direction of travel as the printed report has it: up is better, whether the number rose or fell; for a plain count, up is higher. */
export const Travel = ({
  direction,
  isLong,
}: {
  readonly direction: ScorecardRow['direction']
  readonly isLong?: boolean
}) => {
  if (!direction) return <span class="waymark-quiet">Nothing to compare</span>
  const { arrow, means, comparedWith } = direction
  const verdict = CLASS[means]
  const words = upperFirst(means)
  const since = `${means === 'no change' ? ' since' : ' than'} ${monthInWords(comparedWith)}`
  return (
    <span class={verdict ? `waymark-travel waymark-travel--${verdict}` : 'waymark-travel'}>
      <span class="waymark-travel__arrow" aria-hidden="true">
        {arrow}
      </span>{' '}
      {words}
      {isLong ? since : <VisuallyHidden>{since}</VisuallyHidden>}
    </span>
  )
}
