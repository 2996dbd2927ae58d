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
  runsOf,
  type Table,
  type Words,
} from '#core/document.ts'
import { plainDrawing } from './drawing.ts'
import { COLOURS, MARGINS_MM, sizesOf, textWidthMm } from './look.ts'

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
    look: { ...hexColours, ...MARGINS_MM, ...sizesOf(document.orientation) },
    footer: [document.footer, marking].filter(line => line !== undefined).map(line => words(line)),
    marking: marking === undefined ? null : words(marking),
    blocks: document.blocks.map(block => drawn(block, textWidthMm(document.orientation))),
  }
}

const hexColours = Object.fromEntries(Object.entries(COLOURS).map(([name, digits]) => [name, `#${digits}`]))

function dateParts(iso: string) {
  const { year, month, dayOfMonth } = calendarDate(day(iso))
  return { year, month, day: dayOfMonth }
}

function drawn(block: Block, width: number) {
  switch (block.kind) {
    case 'heading':
      return { ...block, words: words(block.words) }
    case 'paragraph':
    case 'inset':
      return { ...block, words: words(block.words) }
    case 'list':
      return { kind: block.style, items: block.items.map(item => words(item)) }
    case 'table':
      return tableDrawn(block, width)
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
      return { ...block, svg: plainDrawing(block.svg) }
    case 'page-break':
      return block
  }
}

function tableDrawn({ kind, caption, columns, rows, hasRowHeaders }: Table, width: number) {
  const sum = columns.reduce((total, { share = 1 }) => total + share, 0)
  const longest = columns.map(({ share = 1 }) =>
    Math.max(1, Math.floor(((width * share) / sum - CELL_PADDING_MM) / LETTER_MM)),
  )
  return {
    kind,
    caption: words(caption),
    repeats: columns.every(({ heading }, x) => heading.length <= longest[x]! * MOST_LINES),
    headings: columns.map(({ heading }, x) => words(heading, longest[x])),
    shares: columns.map(({ share = 1 }) => share),
    numeric: columns.map(({ numeric }) => numeric === true),
    hasRowHeaders: hasRowHeaders === true,
    rows: rows.map(row => row.map((cell, x) => words(cellWords(cell), longest[x]))),
  }
}

/** Headings of more lines are not repeated: with none of a page left for the rows, Typst goes on for ever. */
const MOST_LINES = 12
const CELL_PADDING_MM = 4
/** The width of a letter in a table, wider than most. */
const LETTER_MM = 2.4

/** `longest`: the letters of the longest word for which there is room. */
const words = (of: Words, longest = 40) =>
  runsOf(of).map(run => ({
    parts: breakable(run.text.replaceAll('\t', ' '), longest),
    bold: run.bold === true,
    italic: run.italic === true,
    href: addressOf(run) ?? null,
  }))

/** The letters of a long word that stay together: few enough for the narrowest column. */
const TOGETHER = 3
const graphemes = new Intl.Segmenter('en-GB', { granularity: 'grapheme' })

/** A text in parts between which a line may end: a word without room on a line of its own would run off the paper. */
function breakable(text: string, longest: number): readonly string[] {
  const parts: string[] = []
  let done = 0
  for (const { 0: word, index } of text.matchAll(/\S{3,}/g)) {
    if (word.length <= longest) continue
    parts.push(text.slice(done, index))
    const letters = Array.from(graphemes.segment(word), ({ segment }) => segment)
    for (let at = 0; at < letters.length; at += TOGETHER) parts.push(letters.slice(at, at + TOGETHER).join(''))
    done = index + word.length
  }
  return [...parts, text.slice(done)].filter(part => part !== '')
}
