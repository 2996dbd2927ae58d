import type { Logo } from '#core/council-look.ts'
import { calendarDate, day, isIsoDate } from '#core/dates.ts'
import {
  addressOf,
  attribution,
  type Block,
  type Cell,
  cellWords,
  type Document,
  dateInWords,
  markingOf,
  quoted,
  runsOf,
  type Table,
  TO_BE_WRITTEN,
  type Words,
} from '#core/document.ts'
import { columnGroups, groupBefore } from '#core/table-headings.ts'
import { plainDrawing } from './drawing.ts'
import { coloursOf, isSign, marginsMm, type Paper, SIGN, sizesOf, TONES } from './look.ts'
import { tableRoom, termShare } from './table-room.ts'

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
    isCompact: document.isCompact === true,
    look: { ...hexColours(document), ...marginsMm(document), ...sizesOf(document), sign: SIGN },
    logo: document.look?.logo ? logoDrawn(document.look.logo) : null,
    footer: [document.footer, marking].filter(line => line !== undefined).map(line => words(line)),
    marking: marking === undefined ? null : words(marking),
    blocks: document.blocks.map((block, i) => ({
      ...drawn(block, document),
      staysWithNext: block.kind === 'paragraph' && document.blocks[i + 1]?.kind === 'picture',
    })),
  }
}

const hexColours = (document: Document) =>
  Object.fromEntries(Object.entries(coloursOf(document)).map(([name, digits]) => [name, `#${digits}`]))

/** Typst reads no dots from data; it reads drawings, which may hold dots. */
const logoDrawn = ({ png, alt, widthMm, heightMm }: Logo) => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthMm} ${heightMm}" width="${widthMm}mm" height="${heightMm}mm"><image href="data:image/png;base64,${png}" width="${widthMm}" height="${heightMm}"/></svg>`,
  alt,
  widthMm,
  heightMm,
})

function dateParts(iso: string) {
  const { year, month, dayOfMonth } = calendarDate(day(iso))
  return { year, month, day: dayOfMonth }
}

function drawn(block: Block, paper: Paper) {
  switch (block.kind) {
    case 'heading':
      return { ...block, words: words(block.words) }
    case 'paragraph':
    case 'inset':
      return { ...block, words: words(block.words) }
    case 'to-be-written':
      return { kind: block.kind, words: words(`${TO_BE_WRITTEN} ${block.what}`) }
    case 'list':
      return { kind: block.style, items: block.items.map(item => words(item)) }
    case 'table':
      return tableDrawn(block, paper)
    case 'summary-list':
      return {
        kind: block.kind,
        termShare: termShare(block),
        rows: block.rows.map(row => ({ term: words(row.term), description: words(row.description) })),
      }
    case 'quotation':
      return { kind: block.kind, words: words(quoted(block.words)), attribution: words(attribution(block)) }
    case 'writing-lines':
      return { kind: block.kind, label: words(block.label), lines: block.lines }
    case 'picture':
      return { ...block, svg: plainDrawing(block.svg) }
    case 'page-break':
    case 'contents':
      return block
  }
}

function tableDrawn(table: Table, paper: Paper) {
  const { kind, caption, columns, rows, hasRowHeaders, isDense } = table
  const { letters: longest, ...room } = tableRoom(table, paper)
  return {
    kind,
    caption: words(caption),
    repeats: columns.every(({ heading }, x) => heading.length <= longest[x]! * MOST_LINES),
    headings: columns.map(({ heading }, x) => words(heading, longest[x])),
    numeric: columns.map(({ numeric }) => numeric === true),
    ...room,
    hasRowHeaders: hasRowHeaders === true,
    isDense: isDense === true,
    above: columnGroups(columns).map(({ title, first, span }) => ({
      words: title === undefined ? null : words(title),
      first,
      span,
    })),
    isBelow: columns.map(({ group }) => group !== undefined || columns.every(column => column.group === undefined)),
    rows: rows.map((row, y) => ({
      group: groupBefore(table, y) ? words(groupBefore(table, y)!.title) : null,
      cells: row.map((cell, x) => ({ words: words(cellWords(cell), longest[x]), ...tonesOf(cell) })),
    })),
  }
}

/** The colours of a cell and whether it holds a sign; nothing where it has no tone. */
function tonesOf(cell: Cell): { readonly ink?: string; readonly fill?: string; readonly isSign?: boolean } {
  if (typeof cell !== 'object' || !('tone' in cell)) return {}
  const { ink, fill } = TONES[cell.tone]
  return { ink: `#${ink}`, isSign: isSign(cell), ...(fill !== undefined && { fill: `#${fill}` }) }
}

/** Headings of more lines are not repeated: with none of a page left for the rows, Typst goes on for ever. */
const MOST_LINES = 12

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
