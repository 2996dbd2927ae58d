import { dateInWords, monthInWords } from '#web/dates-in-words.ts'
import { Button } from '#web/govuk/button.tsx'
import type { Content } from '#web/govuk/content.ts'
import { Select } from '#web/govuk/select.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import type { Frame } from '#web/page.ts'
import type { Seen } from './standpoint.ts'

interface Props {
  readonly seen: Seen
  readonly frame: Frame
  /** Further choices of the page. */
  readonly children?: Content
}

/** Chooses the month described and the day by which it was recorded. It is sent in the address, so that it can be kept and shared. */
export const Choose = (props: Props) =>
  props.seen.seesChildren ? <Chooser {...props} /> : <LastMonthAlone {...props} />

/** For those who see the last month alone, as it is recorded today. */
const LastMonthAlone = ({ frame, children }: Props) => (
  <>
    <p class="govuk-body govuk-!-display-none-print">
      What was published before is among the{' '}
      <a class="govuk-link" href="/issues">
        issues
      </a>
      .
    </p>
    {children && (
      <form class="waymark-choose" method="get" action={frame.address} noValidate>
        {children}
        <Button variant="secondary">Show</Button>
      </form>
    )}
  </>
)

const Chooser = ({ seen, frame, children }: Props) => (
  <form class="waymark-choose" method="get" action={frame.address} noValidate>
    <Select
      name="month"
      label="Month"
      value={seen.month}
      items={(seen.months.length > 0 ? seen.months : [seen.month])
        .toReversed()
        .map(month => ({ value: month, text: monthInWords(month) }))}
      errorMessage={frame.problemWith('month')}
    />
    <TextInput
      name="recorded-on"
      label="As recorded on"
      hint="Such as 9 8 2017. Blank for today."
      width={10}
      value={
        frame.typed['recorded-on'] &&
        (seen.recordedOn ? dateInWords(seen.recordedOn.slice(0, 10)) : frame.typed['recorded-on'])
      }
      errorMessage={frame.problemWith('recorded-on')}
    />
    {children}
    <Button variant="secondary">Show</Button>
  </form>
)
