import { Button } from '#web/govuk/button.tsx'
import type { Content } from '#web/govuk/content.ts'
import { Details } from '#web/govuk/details.tsx'
import { TextInput } from '#web/govuk/text-input.tsx'
import type { Frame } from '#web/page.ts'

interface Props {
  /** The path of the page, which the form asks for again. */
  readonly path: string
  readonly frame: Frame
  /** What else was asked for, to be asked for again: hidden fields. */
  readonly children?: Content
}

/** The same page as at another day, or as recorded by one. */
export const AnotherDay = ({ path, frame, children }: Props): Content => (
  <Details summary="Another day" open={frame.problems.length > 0}>
    <form class="waymark-choose" method="get" action={path} noValidate>
      {children}
      <TextInput
        name="as-at"
        label="As at"
        hint="Such as 9 8 2017. Blank for today."
        width={10}
        value={frame.typed['as-at']}
        errorMessage={frame.problemWith('as-at')}
      />
      <TextInput
        name="recorded-on"
        label="As recorded on"
        hint="What was known by then. Blank for now."
        width={10}
        value={frame.typed['recorded-on']}
        errorMessage={frame.problemWith('recorded-on')}
      />
      <Button variant="secondary">Show</Button>
    </form>
  </Details>
)
