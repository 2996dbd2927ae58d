import { LINE } from './chart.tsx'

/** Words beside the end of a line, instead of a key. */
export interface EndLabel {
  readonly lines: readonly string[]
  /** The height of what it labels. */
  readonly at: number
  readonly classes: string
}

interface Placed extends EndLabel {
  /** The height of its middle, once it is clear of the others. */
  readonly middle: number
}

/** Moves labels apart, from the top, so that none covers another, and keeps them above the bottom while there is room. */
export function spread(labels: readonly EndLabel[], top: number, bottom: number): readonly Placed[] {
  const sorted = [...labels].sort((a, b) => a.at - b.at)
  const heights = sorted.map(({ lines }) => lines.length * LINE)
  const middles: number[] = []
  let free = top
  for (const [index, { at }] of sorted.entries()) {
    const half = heights[index]! / 2
    middles.push(Math.max(at, free + half))
    free = middles[index]! + half
  }
  let limit = Math.max(
    bottom,
    heights.reduce((sum, height) => sum + height, top),
  )
  for (const index of [...middles.keys()].reverse()) {
    const half = heights[index]! / 2
    middles[index] = Math.min(middles[index]!, limit - half)
    limit = middles[index]! - half
  }
  return sorted.map((label, index) => ({ ...label, middle: middles[index]! }))
}

/** Words broken into lines of about so many letters; a longer word has a line to itself. */
export function wrapped(text: string, letters: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

interface Props {
  readonly labels: readonly EndLabel[]
  readonly x: number
  readonly top: number
  readonly bottom: number
}

export const EndLabels = ({ labels, x, top, bottom }: Props) => (
  <>
    {spread(labels, top, bottom).map(({ lines, at, middle, classes }) => (
      <>
        {Math.abs(middle - at) > 4 && <line class="waymark-chart__leader" x1={x + 2} y1={at} x2={x + 12} y2={middle} />}
        <text class={`waymark-chart__label ${classes}`} y={middle}>
          {lines.map((line, index) => (
            <tspan x={x + 15} dy={index === 0 ? `${0.35 - ((lines.length - 1) / 2) * 1.1}em` : '1.1em'}>
              {line}
            </tspan>
          ))}
        </text>
      </>
    ))}
  </>
)
