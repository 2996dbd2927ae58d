import { type Content, classNames, type ElementOptions } from './content.ts'

interface Props extends ElementOptions {
  readonly summary: Content
  readonly id?: string | undefined
  readonly open?: boolean | undefined
  readonly children: Content
}

export const Details = ({ summary, id, open, children, classes, attributes }: Props) => (
  <details id={id} class={classNames('govuk-details', classes)} open={open} {...attributes}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{summary}</span>
    </summary>
    <div class="govuk-details__text">{children}</div>
  </details>
)
