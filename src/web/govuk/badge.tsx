import { type Content, classNames, type ElementOptions } from './content.ts'

interface Props extends ElementOptions {
  /** Blue if absent. The words must say all that the colour says. */
  readonly colour?: 'purple' | 'bright-purple' | 'red' | 'green' | 'blue' | 'black' | 'grey' | undefined
  readonly large?: boolean | undefined
  readonly children: Content
}

/** A mark on a record that rarely changes, such as "Restricted"; what changes is a tag. From MoJ. */
export const Badge = ({ colour, large, children, classes, attributes }: Props) => (
  <span
    class={classNames('moj-badge', colour && `moj-badge--${colour}`, large && 'moj-badge--large', classes)}
    {...attributes}
  >
    {children}
  </span>
)
