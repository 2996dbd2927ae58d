import { type Content, classNames, type ElementOptions } from './content.ts'

interface Props extends ElementOptions {
  readonly children: Content
  readonly variant?: 'secondary' | 'warning' | 'inverse' | undefined
  readonly id?: string | undefined
  /** Makes the button a link that looks like one. Only for going somewhere: whatever changes a record is submitted. */
  readonly href?: string | undefined
  /** `submit` if absent. */
  readonly type?: 'submit' | 'button' | 'reset' | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly disabled?: boolean | undefined
  /** Where its form is sent when this button sends it, if elsewhere than the form says. */
  readonly formAction?: string | undefined
  /** True ignores a second click within a second, where there is JavaScript. */
  readonly preventDoubleClick?: boolean | undefined
  readonly isHidden?: boolean | undefined
}

export function Button({ children, variant, id, href, classes, attributes, ...button }: Props) {
  const shared = {
    id,
    class: classNames('govuk-button', variant && `govuk-button--${variant}`, classes),
    'data-module': 'govuk-button',
    ...attributes,
  }
  if (href)
    return (
      // biome-ignore lint/a11y/useSemanticElements: it goes somewhere, and the script makes the space bar press it
      <a href={href} role="button" draggable={false} {...shared}>
        {children}
      </a>
    )
  return (
    <button
      type={button.type ?? 'submit'}
      name={button.name}
      value={button.value}
      disabled={button.disabled}
      formaction={button.formAction}
      aria-disabled={button.disabled ? 'true' : undefined}
      hidden={button.isHidden}
      data-prevent-double-click={button.preventDoubleClick?.toString()}
      {...shared}
    >
      {children}
    </button>
  )
}
