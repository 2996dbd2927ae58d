import { type Content, classNames, type ElementOptions, type PartOptions } from './content.ts'

export interface ErrorMessageOptions extends PartOptions {
  /** The word read out before the message, "Error" if absent; empty for none. */
  readonly visuallyHiddenText?: string | undefined
}

interface Props extends ElementOptions, Omit<ErrorMessageOptions, 'text'> {
  readonly id?: string | undefined
  readonly children: Content
}

export const ErrorMessage = ({ id, children, visuallyHiddenText = 'Error', classes, attributes }: Props) => (
  <p id={id} class={classNames('govuk-error-message', classes)} {...attributes}>
    {visuallyHiddenText && <span class="govuk-visually-hidden">{visuallyHiddenText}:</span>} {children}
  </p>
)
