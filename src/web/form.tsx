import { Button } from '#web/govuk/button.tsx'
import type { Content } from '#web/govuk/content.ts'
import { savedInWords } from './drafts.ts'
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
  /** True for a form that keeps what is typed as a draft. */
  readonly keepsDrafts?: boolean
  readonly children: Content
}

interface DraftFieldsProps {
  readonly frame: Frame
  /** What a draft of the form is called in lists. */
  readonly title: string
}

/** What a form that keeps drafts sends unseen: which draft, as it was when, whose it is and what it is of. */
export const DraftFields = ({ frame: { draft, username }, title }: DraftFieldsProps) => (
  <>
    <input type="hidden" name="_draft" value={draft.key} />
    <input type="hidden" name="_version" value={draft.version} />
    <input type="hidden" name="_title" value={title} />
    <input type="hidden" name="_by" value={username} />
    <input type="hidden" name="_unseen" value="" />
  </>
)

/** Says when a draft was kept. The page's script keeps one every few seconds while someone types, and says so here. */
const DraftStatus = ({ frame: { draft } }: { readonly frame: Frame }) => (
  <p class="govuk-body-s waymark-draft" id="draft" aria-live="polite" data-draft-status>
    {draft.savedOn ? savedInWords({ savedOn: draft.savedOn }) : ''}
  </p>
)

interface SaveProps {
  readonly frame: Frame
  /** What the button says that saves, and how it looks. */
  readonly saves?: { readonly says: string; readonly variant?: 'warning' }
  /** Where the form leads if it is not saved. */
  readonly cancel: string
}

/** The buttons at the end of a form that keeps drafts: save, save a draft, or leave it. */
export const SaveOrDraft = ({ frame, saves = { says: 'Save' }, cancel }: SaveProps) => (
  <>
    <div class="govuk-button-group">
      <Button preventDoubleClick variant={saves.variant}>
        {saves.says}
      </Button>
      <Button variant="secondary" name="_do" value="draft">
        Save draft
      </Button>
      <a class="govuk-link" href={cancel}>
        Cancel
      </a>
    </div>
    <DraftStatus frame={frame} />
  </>
)

/** The first button of a form, unseen: it is what the Enter key presses, which would otherwise be one inside the form. */
export const EnterSaves = ({ says = 'Save' }: { readonly says?: string }) => (
  <button type="submit" class="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
    {says}
  </button>
)

/** A form of a page, sent to the page itself. The server alone checks it, so that its messages are the same everywhere. */
export const PageForm = ({ name, frame, takesFiles, keepsDrafts, children }: FormProps) => (
  <form
    method="post"
    action={frame.address}
    encType={takesFiles ? 'multipart/form-data' : undefined}
    data-keeps-draft={keepsDrafts ? '' : undefined}
    noValidate
  >
    <HiddenFields form={name} token={frame.formToken} />
    {children}
  </form>
)
