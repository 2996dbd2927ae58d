import { type Content, classNames, type ElementOptions } from './content.ts'

interface Props extends ElementOptions {
  readonly id?: string | undefined
  readonly children: Content
}

export const Hint = ({ id, children, classes, attributes }: Props) => (
  <div id={id} class={classNames('govuk-hint', classes)} {...attributes}>
    {children}
  </div>
)
