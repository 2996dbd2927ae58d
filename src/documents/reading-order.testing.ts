import {
  attribution,
  type Block,
  cellWords,
  type Document,
  dateInWords,
  plainText,
  quoted,
  type Table,
  TO_BE_WRITTEN,
} from '#core/document.ts'
import { columnGroups, groupBefore } from '#core/table-headings.ts'
import { settled } from './settled.ts'

/** All that a document says, piece by piece, in the order in which it is to be read. */
export function toldBy(document: Document): readonly string[] {
  const { title, author, datedOn, blocks } = settled(document)
  return [author, title, dateInWords(datedOn), ...blocks.flatMap(toldByBlock)].filter(text => text !== '')
}

function toldByBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'inset':
      return [plainText(block.words)]
    case 'to-be-written':
      return [`${TO_BE_WRITTEN} ${block.what}`]
    case 'list':
      return block.items.map(plainText)
    case 'summary-list':
      return block.rows.flatMap(({ term, description }) => [plainText(term), plainText(description)])
    case 'quotation':
      return [plainText(quoted(block.words)), attribution(block)]
    case 'table':
      return toldByTable(block)
    case 'writing-lines':
      return [block.label]
    case 'picture':
    case 'page-break':
    case 'contents':
      return []
  }
}

function toldByTable(table: Table): readonly string[] {
  const { caption, columns, rows } = table
  const shared = columnGroups(columns)
  const above = shared.map(({ title, first }) => title ?? columns[first]!.heading)
  const below = columns.filter(({ group }) => shared.length === 0 || group !== undefined).map(({ heading }) => heading)
  const cells = rows.flatMap((row, y) => [
    groupBefore(table, y)?.title ?? '',
    ...row.map(cell => plainText(cellWords(cell))),
  ])
  return [caption, ...above, ...below, ...cells]
}

/** The first pieces that do not stand in a text, each after the one before, whatever white space is between letters. */
export function outOfOrder(pieces: readonly string[], text: string): readonly string[] {
  const letters = lettersOf(text)
  let at = 0
  return pieces.filter(piece => {
    const found = letters.indexOf(lettersOf(piece), at)
    if (found >= 0) at = found + lettersOf(piece).length
    return found < 0
  })
}

const lettersOf = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')
