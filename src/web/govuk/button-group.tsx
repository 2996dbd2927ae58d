import type { Content } from './content.ts'

/** Buttons and links in a row, wrapping on a narrow screen. */
export const ButtonGroup = ({ children }: { readonly children: Content }) => (
  <div class="govuk-button-group">{children}</div>
)
