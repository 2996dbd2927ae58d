import { type Content, classNames, type ElementOptions, type HeadingLevel, type Part, partOf } from './content.ts'

interface Props extends ElementOptions {
  /** `confirmation` that something is done, if absent; an `interruption` asks before going on. */
  readonly variant?: 'confirmation' | 'interruption' | undefined
  readonly title: Content
  readonly headingLevel?: HeadingLevel | undefined
  readonly children?: Content
  /** The buttons and links of an interruption: `inverse` ones, in a button group. */
  readonly actions?: Part
}

export function Panel({
  variant = 'confirmation',
  title,
  headingLevel = 1,
  children,
  classes,
  attributes,
  ...props
}: Props) {
  const Heading: `h${HeadingLevel}` = `h${headingLevel}`
  const actions = partOf(props.actions)
  return (
    <div class={classNames('govuk-panel', `govuk-panel--${variant}`, classes)} {...attributes}>
      <Heading class="govuk-panel__title">{title}</Heading>
      {children && <div class="govuk-panel__body">{children}</div>}
      {actions && (
        <div class={classNames('govuk-panel__actions', actions.classes)} {...actions.attributes}>
          {actions.text}
        </div>
      )}
    </div>
  )
}
