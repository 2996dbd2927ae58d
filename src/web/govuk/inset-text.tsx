import { type Content, classNames, type ElementOptions } from './content.ts'

interface Props extends ElementOptions {
  readonly id?: string | undefined
  readonly children: Content
}

export const InsetText = ({ id, children, classes, attributes }: Props) => (
  <div id={id} class={classNames('govuk-inset-text', classes)} {...attributes}>
    {children}
  </div>
)
