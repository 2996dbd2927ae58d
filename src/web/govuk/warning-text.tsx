import { type Content, classNames, type ElementOptions } from './content.ts'

interface Props extends ElementOptions {
  /** Read out in place of the exclamation mark; "Warning" if absent. */
  readonly iconFallbackText?: string | undefined
  readonly children: Content
}

export const WarningText = ({ iconFallbackText = 'Warning', children, classes, attributes }: Props) => (
  <div class={classNames('govuk-warning-text', classes)} {...attributes}>
    <span class="govuk-warning-text__icon" aria-hidden="true">
      !
    </span>{' '}
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">{iconFallbackText}</span> {children}
    </strong>
  </div>
)
