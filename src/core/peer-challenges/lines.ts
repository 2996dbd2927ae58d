import type { Body } from '#core/entry.ts'

/** A line of enquiry that a record names, and its place among the record's rows, the first being 0. */
interface LineSaid {
  readonly line: string
  readonly asks?: string
  /** What the challenge before called the line that it follows; absent where it is called the same or is new. */
  readonly follows?: string
  readonly place: number
}

/** The lines of enquiry that a record names, in their order; rows without a name are left out. */
export const linesSaid = ({ lines }: Body): readonly LineSaid[] =>
  (Array.isArray(lines) ? (lines as readonly Body[]) : []).flatMap(({ line, asks, follows }, place) =>
    typeof line === 'string' && line.trim() !== ''
      ? [
          {
            line: line.trim(),
            ...(typeof asks === 'string' && { asks }),
            ...(typeof follows === 'string' && { follows }),
            place,
          },
        ]
      : [],
  )

/** Lines are the same however they are spaced and whatever is in capitals, as people type them. */
export const isSameLine = (one: string, other: string): boolean => plain(one) === plain(other)

const plain = (line: string): string => line.replaceAll(/\s+/g, ' ').trim().toLowerCase()
