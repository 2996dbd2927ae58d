import type { IsoDate } from '#core/dates.ts'
import { type Block, bulleted, type Document, heading, paragraph, table } from '#core/document.ts'
import { cleaned } from '#core/pasted.ts'

/** A paper as a document. */
interface Pasted {
  readonly title: string
  readonly author: string
  readonly datedOn: IsoDate
  /** As it was copied out of a committee’s pack: a paragraph a line, the cells of a table parted by tabs. */
  readonly text: string
}

/** A paper that was copied out of a pack, as a document: so that it can be checked as our own are. */
export const pastedPaper = ({ text, ...paper }: Pasted): Document => ({
  ...paper,
  orientation: 'portrait',
  blocks: blocksOf(text.split(/\r\n?|\n/)),
})

function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = []
  let rows: string[][] = []
  let caption = ''
  const end = () => {
    const [headings = [], ...body] = rows
    if (body.length > 0) blocks.push(table({ caption, columns: headings.map(heading => ({ heading })), rows: body }))
    else if (rows.length === 1) blocks.push(paragraph(headings.filter(Boolean).join(' ')))
    rows = []
  }
  for (const line of lines) {
    if (line.includes('\t')) {
      rows.push(line.split('\t').map(cell => cleaned(cell).text))
      continue
    }
    const { text } = cleaned(line)
    // A page break within a table leaves blank lines.
    if (text === '') continue
    end()
    caption = text.length <= LONGEST_TITLE ? text : ''
    const item = /^(?:• |- )(.*)$/.exec(text)?.[1]
    if (item !== undefined) blocks.push(bulleted([item]))
    else blocks.push(isTitle(text) ? heading(1, text) : paragraph(text))
  }
  end()
  return blocks
}

const LONGEST_TITLE = 100

/** A short line without a stop: `3.3 Plans`. */
const isTitle = (text: string): boolean => text.length <= LONGEST_TITLE && !/[.!?:;,]$/.test(text) && !/\d%/.test(text)
