import type { Content } from './content.ts'

/** Read out by a screen reader, not seen. */
export const VisuallyHidden = ({ children }: { readonly children: Content }) => (
  <span class="govuk-visually-hidden">{children}</span>
)
