import { type Content, classNames, type ElementOptions, type Part, type PartOptions, partOf } from './content.ts'

export interface LegendOptions extends PartOptions {
  readonly size?: 's' | 'm' | 'l' | 'xl' | undefined
  /** True where the legend is also the page's only h1. */
  readonly isPageHeading?: boolean | undefined
}

export interface FieldsetOptions extends ElementOptions {
  /** Ids of what else describes the group, separated by spaces. */
  readonly describedBy?: string | undefined
  readonly role?: 'group' | undefined
}

interface Props extends FieldsetOptions {
  readonly legend?: Part<LegendOptions>
  readonly children?: Content
}

export const Fieldset = ({ legend, describedBy, role, children, classes, attributes }: Props) => (
  <fieldset class={classNames('govuk-fieldset', classes)} role={role} aria-describedby={describedBy} {...attributes}>
    <Legend {...(partOf<LegendOptions>(legend) ?? { text: undefined })} />
    {children}
  </fieldset>
)

const Legend = ({ text, size, isPageHeading, classes }: LegendOptions) =>
  text === undefined ? null : (
    <legend class={classNames('govuk-fieldset__legend', size && `govuk-fieldset__legend--${size}`, classes)}>
      {isPageHeading ? <h1 class="govuk-fieldset__heading">{text}</h1> : text}
    </legend>
  )
