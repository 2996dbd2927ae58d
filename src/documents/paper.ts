import { calendarDate, day, isIsoDate } from '#core/dates.ts'
import {
  addressOf,
  attribution,
  type Block,
  cellWords,
  type Document,
  dateInWords,
  markingOf,
  quoted,
  type Run,
  runsOf,
  type Table,
  type Words,
} from '#core/document.ts'

/** A document as the data that document.typ draws: everything decided, nothing to interpret. */
export function paperOf(document: Document) {
  const marking = markingOf(document)
  return {
    title: document.title,
    author: document.author,
    authorWords: words(document.author),
    date: isIsoDate(document.datedOn) ? dateParts(document.datedOn) : null,
    dated: words(dateInWords(document.datedOn)),
    orientation: document.orientation,
    footer: [document.footer, marking].filter(line => line !== undefined).map(words),
    marking: marking === undefined ? null : words(marking),
    blocks: document.blocks.map(drawn),
  }
}

function dateParts(iso: string) {
  const { year, month, dayOfMonth } = calendarDate(day(iso))
  return { year, month, day: dayOfMonth }
}

function drawn(block: Block) {
  switch (block.kind) {
    case 'heading':
      return { ...block, words: words(block.words) }
    case 'paragraph':
    case 'inset':
      return { ...block, words: words(block.words) }
    case 'list':
      return { kind: block.style, items: block.items.map(words) }
    case 'table':
      return tableDrawn(block)
    case 'summary-list':
      return {
        kind: block.kind,
        rows: block.rows.map(row => ({ term: words(row.term), description: words(row.description) })),
      }
    case 'quotation':
      return { kind: block.kind, words: words(quoted(block.words)), attribution: words(attribution(block)) }
    case 'writing-lines':
      return { kind: block.kind, label: words(block.label), lines: block.lines }
    case 'picture':
    case 'page-break':
      return block
  }
}

function tableDrawn({ kind, caption, columns, rows, hasRowHeaders }: Table) {
  return {
    kind,
    caption: words(caption),
    headings: columns.map(column => words(column.heading)),
    shares: columns.map(column => column.share ?? 1),
    numeric: columns.map(column => column.numeric === true),
    hasRowHeaders: hasRowHeaders === true,
    rows: rows.map(row => columns.map((_, index) => words(cellWords(row[index] ?? '')))),
  }
}

const words = (of: Words) => runsOf(of).map(runDrawn)

const runDrawn = (run: Run) => ({
  parts: breakable(run.text),
  bold: run.bold === true,
  italic: run.italic === true,
  href: addressOf(run) ?? null,
})

/** A word longer than this may be broken anywhere, lest it run off the paper. */
const LONG_WORD = /\S{24,}/gu
const graphemes = new Intl.Segmenter('en-GB', { granularity: 'grapheme' })

/** A text in parts between which a line may end. */
function breakable(text: string): readonly string[] {
  const parts: string[] = []
  let done = 0
  for (const { 0: word, index } of text.matchAll(LONG_WORD)) {
    parts.push(text.slice(done, index), ...Array.from(graphemes.segment(word), ({ segment }) => segment))
    done = index + word.length
  }
  return [...parts, text.slice(done)].filter(part => part !== '')
}
