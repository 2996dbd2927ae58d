import { monthInWords } from '#core/dates.ts'
import type { Progress } from '#core/strategies/progress.ts'
import { dateInWords } from '#web/dates-in-words.ts'
import { Button } from '#web/govuk/button.tsx'
import { Select } from '#web/govuk/select.tsx'
import { strategyAddress } from '#web/pages/strategies/addresses.ts'
import type { SeenFigures } from '#web/pages/strategies/known.ts'
import type { Beside } from './beside.ts'

interface Props {
  readonly progress: Progress
  readonly figures: SeenFigures
  readonly beside: Beside
  /** The months of which a report was published. */
  readonly published: readonly string[]
}

const WORDS: Readonly<Record<Beside, string>> = {
  month: 'The month before',
  'half-year': 'Six months before',
  year: 'The last 31 March',
}

/** Whose figures are shown, and what they are held against. */
export const Choose = ({ progress, figures, beside, published }: Props) => (
  <>
    <form
      method="get"
      action={strategyAddress(progress.now.strategy.record)}
      class="waymark-choose govuk-!-display-none-print"
      noValidate
    >
      <Select
        name="month"
        label="Figures"
        items={[
          { value: '', text: 'The last month, as known now' },
          ...[...new Set(published)].map(month => ({
            value: month,
            text: `As published of ${monthInWords(month)}`,
          })),
        ]}
        value={figures.issue?.month ?? ''}
      />
      <Select
        name="beside"
        label="Beside"
        items={Object.entries(WORDS).map(([value, text]) => ({ value, text }))}
        value={beside}
      />
      <Button variant="secondary">Show</Button>
    </form>
    <p class="govuk-body-s waymark-quiet">
      Figures of {monthInWords(figures.month)},{' '}
      {figures.issue ? `as published in issue ${figures.issue.number}` : 'as known now'}, beside those of{' '}
      {dateInWords(progress.since)}. They are the scorecard’s own.
      {figures.hidesFew && ' Small numbers are suppressed.'}
    </p>
  </>
)
