import { type Content, classNames, type ElementOptions } from './content.ts'

interface Props extends ElementOptions {
  readonly href: string
  /** "Back" if absent. */
  readonly children?: Content
}

export const BackLink = ({ href, children, classes, attributes }: Props) => (
  <a href={href} class={classNames('govuk-back-link', classes)} {...attributes}>
    {children || 'Back'}
  </a>
)
