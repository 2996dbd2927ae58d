import { type Content, classNames, type ElementOptions } from './content.ts'

interface Props extends ElementOptions {
  /** The main content's id, after a #. */
  readonly href: string
  readonly children: Content
}

export const SkipLink = ({ href, children, classes, attributes }: Props) => (
  <a href={href} class={classNames('govuk-skip-link', classes)} data-module="govuk-skip-link" {...attributes}>
    {children}
  </a>
)
