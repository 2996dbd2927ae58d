import { type Block, type Document, plainText } from './document.ts'

/** Something in a document that somebody has yet to write, or forgot to take out. */
export interface Unfinished {
  /** What it stands beside in a list of terms, or the heading that it stands under, or the document's title. */
  readonly under: string
  readonly says: string
}

/** A report that cannot be published as it is: something in it is yet to be written. */
export interface UnfinishedReport {
  readonly id: string
  readonly title: string
  readonly places: readonly Unfinished[]
}

/**
 * What keeps a document from being finished: places that are to be written, and texts that were left in the middle of a
 * thought, as papers have been published with: "(request data of numbers from …)", "Need for updated assessment ()".
 */
export function unfinishedIn({ title, blocks }: Pick<Document, 'title' | 'blocks'>): readonly Unfinished[] {
  let under = title
  return blocks.flatMap(block => {
    if (block.kind === 'heading') under = plainText(block.words)
    if (block.kind === 'to-be-written') return [{ under, says: block.what }]
    return textsOf(block).flatMap(({ term = under, text }) => placeholdersIn(text).map(says => ({ under: term, says })))
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

/** The texts of a block, each with the term that it stands beside, if any. */
function textsOf(block: Block): readonly { readonly term?: string; readonly text: string }[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'inset':
    case 'quotation':
      return [{ text: plainText(block.words) }]
    case 'list':
      return block.items.map(item => ({ text: plainText(item) }))
    case 'summary-list':
      return block.rows.map(({ term, description }) => ({ term, text: plainText(description) }))
    default:
      return []
  }
}
