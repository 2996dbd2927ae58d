import { type Content, classNames } from './content.ts'

interface Props {
  /** Which way the figure has gone. */
  readonly direction: 'up' | 'down' | 'level'
  /** What that means for children; absent where neither way is better. */
  readonly verdict?: 'better' | 'worse' | undefined
  /** By how much, since when: "2.1 points since 2016-17". */
  readonly children?: Content
}

const ARROW = { up: '▲', down: '▼', level: '►' } as const
const WORDS = { up: 'Up', down: 'Down', level: 'No change' } as const

/** Which way a figure has moved and whether that is better, in words beside the arrow. */
export const DirectionOfTravel = ({ direction, verdict, children }: Props) => (
  <span class={classNames('waymark-travel', verdict && `waymark-travel--${verdict}`)}>
    <span class="waymark-travel__arrow" aria-hidden="true">
      {ARROW[direction]}
    </span>{' '}
    {WORDS[direction]}
    {children && <> {children}</>}
    {verdict && `, ${verdict}`}
  </span>
)
