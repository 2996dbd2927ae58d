import { type Block, type Document, plainText } from './document.ts'

/** Something in a document that somebody has yet to write, or forgot to take out. */
export interface Unfinished {
  /** The heading that it stands under, or the document's title. */
  readonly under: string
  readonly says: string
}

/**
 * What keeps a document from being finished: places that are to be written, and texts that were left in the middle of a
 * thought, as papers have been published with: "(request data of numbers from …)", "Need for updated assessment ()".
 */
export function unfinishedIn({ title, blocks }: Pick<Document, 'title' | 'blocks'>): readonly Unfinished[] {
  let under = title
  return blocks.flatMap(block => {
    if (block.kind === 'heading') under = plainText(block.words)
    const found = block.kind === 'to-be-written' ? [block.what] : textsOf(block).flatMap(placeholdersIn)
    return found.map(says => ({ under, says }))
  })
}

/** The parts of a text that are no words but a place for some. */
export const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(PLACEHOLDER)].map(([found]) => found.trim())

const PLACEHOLDER = new RegExp(
  [
    /\(\s*\)/,
    /\[\s*(?:\.{2,}|…|insert|add|name|date|number|to be|tbc|xx+)[^\]]{0,80}\]|\[\s*\]/,
    /\((?:request|insert|check with|ask|chase|get|need|add)\b[^)]{0,120}\)/,
    /\b(?:TBC|TBA|XX+)\b|\?{2,}|\blorem ipsum\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
)

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'inset':
    case 'quotation':
      return [plainText(block.words)]
    case 'list':
      return block.items.map(plainText)
    case 'summary-list':
      return block.rows.map(({ description }) => plainText(description))
    default:
      return []
  }
}
