import { type Attributes, type Content, classNames, type ElementOptions } from './content.ts'

export interface SummarisedError {
  readonly text: Content
  /** A # and the id of the control that the error is about; absent if it is about none. */
  readonly href?: string | undefined
  readonly attributes?: Attributes | undefined
}

interface Props extends ElementOptions {
  readonly errors: readonly SummarisedError[]
  /** "There is a problem" if absent. */
  readonly title?: Content
  readonly description?: Content
  readonly disableAutoFocus?: boolean | undefined
}

/** All that is wrong with a form, at the top of its page, which must also have "Error: " at the start of its title. */
export const ErrorSummary = ({ errors, title, description, disableAutoFocus, classes, attributes }: Props) => (
  <div
    class={classNames('govuk-error-summary', classes)}
    data-module="govuk-error-summary"
    data-disable-auto-focus={disableAutoFocus?.toString()}
    {...attributes}
  >
    <div role="alert">
      <h2 class="govuk-error-summary__title">{title ?? 'There is a problem'}</h2>
      <div class="govuk-error-summary__body">
        {description && <p>{description}</p>}
        {errors.length > 0 && (
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map(error => (
              <li>
                {error.href ? (
                  <a href={error.href} {...error.attributes}>
                    {error.text}
                  </a>
                ) : (
                  error.text
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  </div>
)
