import { type Content, classNames, type ElementOptions } from './content.ts'

export type TagColour = 'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow'

interface Props extends ElementOptions {
  /** Blue if absent. The words must say all that the colour says. */
  readonly colour?: TagColour | undefined
  readonly children: Content
}

export const Tag = ({ colour, children, classes, attributes }: Props) => (
  <strong class={classNames('govuk-tag', colour && `govuk-tag--${colour}`, classes)} {...attributes}>
    {children}
  </strong>
)
