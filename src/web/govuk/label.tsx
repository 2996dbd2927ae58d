import { type Content, classNames, type ElementOptions, type PartOptions } from './content.ts'

export interface LabelOptions extends PartOptions {
  readonly size?: 's' | 'm' | 'l' | 'xl' | undefined
  /** True where the label is also the page's only h1. */
  readonly isPageHeading?: boolean | undefined
}

interface Props extends ElementOptions, Omit<LabelOptions, 'text'> {
  /** The id of the control. */
  readonly for?: string | undefined
  readonly children: Content
}

export function Label({ for: control, children, size, isPageHeading, classes, attributes }: Props) {
  const label = (
    <label class={classNames('govuk-label', size && `govuk-label--${size}`, classes)} for={control} {...attributes}>
      {children}
    </label>
  )
  return isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}
