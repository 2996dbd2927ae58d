import { Button } from '#web/govuk/button.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import type { Frame } from './page.ts'

interface Props {
  /** The address of the page that is asked. */
  readonly action: string
  readonly label: string
  readonly frame: Frame
}

/** Asks a page for another day than today. */
export const AsAtForm = ({ action, label, frame }: Props) => (
  <form method="get" action={action} class="waymark-choose" noValidate>
    <TextInput
      name="as-at"
      label={label}
      hint="Such as 31 3 2026. Blank for today."
      width={10}
      value={frame.typed['as-at'] ?? ''}
      errorMessage={frame.problemWith('as-at')}
    />
    <Button variant="secondary">Show</Button>
  </form>
)
