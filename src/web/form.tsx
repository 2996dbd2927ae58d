import type { Content } from '#web/govuk/content.ts'
import type { Frame } from './page.ts'

interface HiddenProps {
  /** Which of the page's forms it is. */
  readonly form: string
  readonly token: string
}

/** What every form sends unseen: which it is, and the token by which it is trusted. They stand before anything else. */
export const HiddenFields = ({ form, token }: HiddenProps) => (
  <>
    <input type="hidden" name="_csrf" value={token} />
    <input type="hidden" name="form" value={form} />
  </>
)

interface FormProps {
  /** The name that the page's `forms` know it by. */
  readonly name: string
  readonly frame: Frame
  /** True for a form with files. */
  readonly takesFiles?: boolean
  readonly children: Content
}

/** A form of a page, sent to the page itself. The server alone checks it, so that its messages are the same everywhere. */
export const PageForm = ({ name, frame, takesFiles, children }: FormProps) => (
  <form method="post" action={frame.address} encType={takesFiles ? 'multipart/form-data' : undefined} noValidate>
    <HiddenFields form={name} token={frame.formToken} />
    {children}
  </form>
)
