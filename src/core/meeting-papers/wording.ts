import { type Day, dayInWords } from '#core/dates.ts'
import { type Block, bulleted, paragraph } from '#core/document.ts'
import { cleaned } from '#core/pasted.ts'

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** Tuesday, 18 July 2017: day 0, 1 January 1970, was a Thursday. */
export const longDay = (on: Day): string => `${WEEKDAYS[(((on + 4) % 7) + 7) % 7]}, ${dayInWords(on)}`

/** Names as minutes list them: `Ash, Brogan and Emma`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** What a clerk wrote or pasted, as paragraphs and lists: lines that begin as points do are a list. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = []
  let points: string[] = []
  let lines: string[] = []
  const end = (): void => {
    if (points.length > 0) blocks.push(bulleted(points))
    if (lines.length > 0) blocks.push(paragraph(lines.join('\n')))
    points = []
    lines = []
  }
  for (const line of cleaned(text).text.split(/\r\n?|\n/)) {
    const [, point] = POINT.exec(line) ?? []
    if (line.trim() === '') {
      if (points.length === 0) end()
    } else if (point !== undefined) {
      if (lines.length > 0) end()
      points.push(point.trim())
    } else {
      if (points.length > 0) end()
      lines.push(line.trim())
    }
  }
  end()
  return blocks
}

/** A point begins with a sign that word processors and people use, and a space. */
const POINT = /^\s*(?:[-–•·*▪◦]|o(?=\s{2}|\t))\s+(.+)$/u

/** What a board resolved as a sentence: `That the report be approved.` */
export function resolvedInWords(says: string): string {
  const words = says
    .replace(/^resolved\s*[:–-]*\s*/i, '')
    .replace(/^\(\d+\)\s*/, '')
    .trim()
  const sentence = words.charAt(0).toUpperCase() + words.slice(1)
  return /[.!?”]$/.test(sentence) ? sentence : `${sentence}.`
}
