import { cellWords, plainText, type SummaryList, type Table } from '#core/document.ts'
import { linesOf } from './lines.ts'
import { TONES } from './look.ts'

/** How a table stands on its paper. */
export interface TableRoom {
  /** How much of the text's width it takes: figures far from what they are of are hard to follow. */
  readonly width: number
  /** How many letters of each column stand side by side. */
  readonly letters: readonly number[]
  /** Whether the heading of each column stands in the middle: where colours do below it, or nothing. */
  readonly isCentred: readonly boolean[]
  /** True where it is short enough not to be parted between two pages. */
  readonly isWhole: boolean
}

/** `width`: that of the text, in millimetres. */
export function tableRoom(table: Table, width: number): TableRoom {
  const { columns, rows, isDense, groups = [] } = table
  const share = shareOf(table)
  const [padding, letter, most] = isDense ? DENSE : PLAIN
  const sum = columns.reduce((total, { share = 1 }) => total + share, 0)
  const letters = columns.map(({ share: its = 1 }) =>
    Math.max(1, Math.floor(((width * share * its) / sum - padding) / letter)),
  )
  const high = (texts: readonly string[]): number => Math.max(...texts.map((text, x) => linesOf(text, letters[x]!)))
  const lines = rows.map(row => high(row.map(cell => plainText(cellWords(cell)))))
  const whole = lines.reduce((total, its) => total + its, high(columns.map(({ heading }) => heading)) + groups.length)
  return {
    width: share,
    letters,
    isCentred: columns.map((_, x) => rows.some(row => isFilled(row[x]!)) || rows.every(row => row[x] === '')),
    isWhole: whole <= most,
  }
}

/** What a cell leaves empty and the width of a letter in it, wider than most, in millimetres; the lines that fit on a page with ease. */
const PLAIN = [4, 2.4, 20] as const
const DENSE = [2, 1.2, 34] as const

/** Nothing but names and one or two columns of figures would stand far apart over the whole width. */
function shareOf({ columns: [, ...others] }: Table): number {
  const isNarrow = others.length > 0 && others.length <= 2 && others.every(({ numeric }) => numeric === true)
  return isNarrow ? 0.3 + 0.2 * others.length : 1
}

const isFilled = (cell: Table['rows'][number][number]): boolean =>
  typeof cell === 'object' && 'tone' in cell && TONES[cell.tone].fill !== undefined

/** How much of the width of a list the terms take: as little as they need, since what is said of them is longer. */
export const termShare = ({ rows }: SummaryList): number =>
  rows.some(({ term }) => plainText(term).length > SHORT_TERM) ? 0.35 : 0.25

/** So many letters of a term stand in the narrower column without a second line. */
const SHORT_TERM = 24
