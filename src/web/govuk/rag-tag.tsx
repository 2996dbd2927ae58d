import type { Content } from './content.ts'
import { Tag } from './tag.tsx'

/** How a figure stands against its target: green meets it, amber is within tolerance, red is beyond. */
export type Rag = 'red' | 'amber' | 'green'

const SHOWN = {
  green: { colour: 'green', words: 'Green: on target' },
  amber: { colour: 'yellow', words: 'Amber: within tolerance' },
  red: { colour: 'red', words: 'Red: off target' },
} as const

interface Props {
  /** Absent where there is no target, or nothing to hold against it. */
  readonly rag: Rag | undefined
  /** Words of its own; without them, what the colour means. */
  readonly children?: Content
}

/** A rating in words and colour, so that it can be read in print, in grey and by ear. */
export const RagTag = ({ rag, children }: Props) => {
  const { colour, words } = rag ? SHOWN[rag] : ({ colour: 'grey', words: 'No target' } as const)
  return (
    <Tag colour={colour} classes="waymark-rag">
      {children ?? words}
    </Tag>
  )
}
