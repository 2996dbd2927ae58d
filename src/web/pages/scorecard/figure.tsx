import type { ScorecardRow } from '#core/scorecard.ts'
import { upperFirst } from '#core/wording.ts'
import { monthInWords } from '#web/dates-in-words.ts'
import { VisuallyHidden } from '#web/govuk/visually-hidden.tsx'

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
