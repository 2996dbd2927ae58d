import { cellWords, plainText, type SummaryList, type Table } from '#core/document.ts'
import { linesOf } from './lines.ts'
import { type Paper, sizesOf, TONES, textWidthMm } from './look.ts'

/** How a table stands on its paper. */
export interface TableRoom {
  /** How much of the text's width it takes: figures far from what they are of are hard to follow. */
  readonly width: number
  /** How much of its own width each column takes: what was asked for, or what its longest word needs. */
  readonly shares: readonly number[]
  /** How many letters of each column stand side by side. */
  readonly letters: readonly number[]
  /** Whether the heading of each column stands in the middle: where colours do below it, or nothing. */
  readonly isCentred: readonly boolean[]
  /** True where it is short enough not to be parted between two pages. */
  readonly isWhole: boolean
}

export function tableRoom(table: Table, paper: Paper): TableRoom {
  const { columns, rows, isDense, groups = [] } = table
  const width = shareOf(table)
  const { padding, letter, most } = isDense ? denseOn(paper) : plainOn(paper)
  const texts = columns.map(({ heading }, x) => [heading, ...rows.map(row => plainText(cellWords(row[x]!)))])
  const roomMm = textWidthMm(paper) * width
  const widths = fitted(
    columns.map(({ share = 1 }) => (share * roomMm) / columns.reduce((sum, { share = 1 }) => sum + share, 0)),
    texts.map(its => padding + letter * Math.min(LONGEST_WORD, longestWord(its))),
  )
  const letters = widths.map(its => Math.max(1, Math.floor((its - padding) / letter)))
  const lines = [columns, ...rows].reduce(
    (sum, _, y) => sum + Math.max(...texts.map((its, x) => linesOf(its[y]!, letters[x]!))),
    groups.length,
  )
  return {
    width,
    shares: widths.map(its => its / roomMm),
    letters,
    isCentred: columns.map((_, x) => rows.some(row => isFilled(row[x]!)) || rows.every(row => row[x] === '')),
    isWhole: lines <= most,
  }
}

/** What a cell leaves empty and the width of a letter in it, wider than most, in millimetres; the lines that fit on a page with ease. */
const plainOn = (paper: Paper) => ({ padding: 4, letter: sizesOf(paper).table * POINT_MM * 0.62, most: 20 })
const denseOn = (paper: Paper) => ({ padding: 2, letter: sizesOf(paper).dense * POINT_MM * 0.52, most: 34 })
const POINT_MM = 25.4 / 72

/** Words are kept whole up to so many letters, if there is room anywhere. */
const LONGEST_WORD = 16

const longestWord = (texts: readonly string[]): number =>
  Math.max(...texts.flatMap(text => text.split(/\s+/)).map(({ length }) => length))

/** The widths that were asked for, of which those that have more than they need give to those that have less. */
function fitted(asked: readonly number[], needed: readonly number[]): readonly number[] {
  const over = (of: readonly number[], others: readonly number[]) => of.map((its, x) => Math.max(0, its - others[x]!))
  const sum = (all: readonly number[]): number => all.reduce((total, its) => total + its, 0)
  const [spare, wanting] = [over(asked, needed), over(needed, asked)]
  const given = Math.min(sum(spare), sum(wanting))
  if (given === 0) return asked
  return asked.map((its, x) => its + given * (wanting[x]! / sum(wanting) - spare[x]! / sum(spare)))
}

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
