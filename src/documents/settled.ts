import type { Look } from '#core/council-look.ts'
import { type Block, type Document, type Heading, plainText, type Table } from '#core/document.ts'

/**
 * A document as every format can hold it. Its texts lose what cannot be shown: control characters, halves of surrogate
 * pairs, characters that are none; everything else stays as it was written. Headings leave out no level, tables are
 * rectangular, and what has nothing in it is gone.
 */
export function settled(document: Document): Document {
  const { title, author, look, blocks, ...rest } = mapTexts(document, (text, name) =>
    name === 'svg' ? drawable(text) : selfContained(drawable(text)),
  )
  return {
    ...rest,
    title: oneLine(title) || 'Untitled',
    author: oneLine(author),
    ...(look && { look: named(look) }),
    blocks: stepped(blocks.filter(hasContent)).map(whole),
  }
}

/** A logo has a name, or those who do not see it would not know that it is one. */
const named = ({ logo, ...look }: Look): Look => ({
  ...look,
  ...(logo && { logo: { ...logo, alt: oneLine(logo.alt) || 'Logo' } }),
})

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function hasContent(block: Block): boolean {
  if (block.kind === 'list') return block.items.length > 0
  if (block.kind === 'summary-list') return block.rows.length > 0
  if (block.kind === 'table') return block.columns.length > 0
  return !('words' in block) || plainText(block.words).trim() !== ''
}

/** The same blocks with each heading at most one level below the last: no reader's outline then has a gap. */
function stepped(blocks: readonly Block[]): readonly Block[] {
  let last = 0
  return blocks.map(block => {
    if (block.kind !== 'heading') return block
    last = Math.min(block.level, last + 1)
    return { ...block, level: last as Heading['level'] }
  })
}

function whole(block: Block): Block {
  if (block.kind === 'table') return rectangular(block)
  if (block.kind === 'picture') return { ...block, alt: oneLine(block.alt) || 'Picture' }
  return block
}

/** The same table with as many cells in each row as it has columns, and as many columns as its longest row has cells. */
function rectangular(table: Table): Table {
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), table.columns.length)
  const columns = Array.from({ length: width }, (_, x) => table.columns[x] ?? { heading: '' })
  return { ...table, columns, rows: table.rows.map(row => columns.map((_, x) => row[x] ?? '')) }
}

/** The same tree, with each of its texts replaced by what is made of it. Words that choose between kinds are no texts. */
export function mapTexts<T>(tree: T, of: (text: string, name: string) => string, name = ''): T {
  if (typeof tree === 'string') return CHOICES.has(name) ? tree : (of(tree, name) as T)
  if (Array.isArray(tree)) return tree.map(item => mapTexts(item, of, name)) as T
  if (typeof tree !== 'object' || tree === null) return tree
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, mapTexts(value, of, key)])) as T
}

const CHOICES: ReadonlySet<string> = new Set(['kind', 'style', 'orientation', 'unit', 'tone', 'png', 'colour'])

const drawable = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')

const POP_EMBEDDING = '\u202C'
const POP_ISOLATE = '\u2069'

/** Ends whatever change of direction a text starts and leaves open, so that it turns nothing that follows. */
function selfContained(text: string): string {
  const open: string[] = []
  for (const [mark] of text.matchAll(/[\u202A-\u202E\u2066-\u2069]/g)) {
    if (mark === POP_EMBEDDING || mark === POP_ISOLATE) {
      const at = open.lastIndexOf(mark)
      if (at >= 0) open.length = at
    } else open.push(mark >= '\u2066' ? POP_ISOLATE : POP_EMBEDDING)
  }
  return text + open.reverse().join('')
}
