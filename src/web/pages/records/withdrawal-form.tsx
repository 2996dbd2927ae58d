import { PageForm } from '#web/form.tsx'
import { Button } from '#web/govuk/button.tsx'
import { Textarea } from '#web/govuk/textarea.tsx'
import type { Frame } from '#web/page.ts'

interface WithdrawalFormProps {
  readonly frame: Frame
  /** The entry that whoever withdraws the record has seen: its newest. */
  readonly seen: number
  readonly asks?: string
  /** Where the page leads that is left without withdrawing; absent where the form is part of another page. */
  readonly cancel?: string
}

/** Asks why a record should never have been, and withdraws it. */
export const WithdrawalForm = ({
  frame,
  seen,
  asks = 'Why it should never have been recorded',
  cancel,
}: WithdrawalFormProps) => (
  <PageForm name="withdraw" frame={frame}>
    <input type="hidden" name="based-on" value={seen} />
    <Textarea
      name="reason"
      label={{ text: asks, size: 's' }}
      rows={3}
      value={frame.typed.reason}
      errorMessage={frame.problemWith('reason')}
    />
    {cancel === undefined ? (
      <Button variant="warning">Withdraw</Button>
    ) : (
      <div class="govuk-button-group">
        <Button variant="warning">Withdraw</Button>
        <a class="govuk-link" href={cancel}>
          Cancel
        </a>
      </div>
    )}
  </PageForm>
)
