import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  LeaderType,
  Packer,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
  Document as WordDocument,
} from 'docx'
import {
  attribution,
  type Block,
  type Document,
  dateInWords,
  markingOf,
  type Picture,
  quoted,
  TO_BE_WRITTEN,
  type Words,
  type WritingLines,
} from '#core/document.ts'
import { blankPicture } from './blank-picture.ts'
import { dotsOf } from './dots.ts'
import { coloursOf, type Paper, textWidthMm } from './look.ts'
import { settled } from './settled.ts'
import { footerOf, pageOf, rightEdge } from './word-page.ts'
import { wordRuns } from './word-runs.ts'
import { LISTS, wordStyles } from './word-styles.ts'
import { wordSummary, wordTable } from './word-table.ts'

/** A document as a Word file that can be edited: real headings, lists and table headings, in Word's own styles. */
export async function wordFile(document: Document): Promise<Uint8Array> {
  const shown = settled(document)
  const { title, author } = shown
  return await Packer.toBuffer(
    new WordDocument({
      title,
      creator: author,
      lastModifiedBy: author,
      description: markingOf(shown) ?? '',
      styles: wordStyles(shown),
      numbering: LISTS,
      sections: [
        {
          properties: { page: pageOf(shown) },
          footers: { default: footerOf(shown) },
          children: [...openingOf(shown), ...bodyOf(shown)],
        },
      ],
    }),
  )
}

const styled = (style: string, words: Words, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ style, ...more, children: wordRuns(words) })

function openingOf(document: Document): readonly Paragraph[] {
  const marking = markingOf(document)
  const lines = [
    styled('Authority', document.author),
    new Paragraph({ heading: HeadingLevel.TITLE, children: wordRuns(document.title) }),
    styled('DateLine', dateInWords(document.datedOn)),
    ...(marking === undefined ? [] : [styled('Marking', marking)]),
  ]
  const rule = { style: BorderStyle.SINGLE, size: 24, color: coloursOf(document).accent, space: 1 }
  return [...logoOf(document), ...lines, new Paragraph({ style: 'AfterTable', border: { top: rule } })]
}

function logoOf({ look }: Document): readonly Paragraph[] {
  if (!look?.logo) return []
  const { png, alt, widthMm, heightMm } = look.logo
  const transformation = { width: pixels(widthMm), height: pixels(heightMm) }
  const image = new ImageRun({
    type: 'png',
    data: Buffer.from(png, 'base64'),
    transformation,
    altText: { name: 'Logo', description: alt },
  })
  return [new Paragraph({ alignment: AlignmentType.RIGHT, children: [image] })]
}

/** What the first paragraph of a block takes beside its own: whether it starts a page, and stays with what follows. */
type Start = Pick<IParagraphOptions, 'pageBreakBefore' | 'keepNext'>

function bodyOf(document: Document): readonly FileChild[] {
  let start: Start = {}
  return document.blocks.flatMap((block, index) => {
    if (block.kind === 'page-break') {
      start = { pageBreakBefore: true }
      return []
    }
    if (block.kind === 'paragraph' && document.blocks[index + 1]?.kind === 'picture')
      start = { ...start, keepNext: true }
    const written = blockOf(block, index, start, document)
    start = {}
    return written
  })
}

/** Each heading leads to its place. Its page is not said: whoever edits the document can have Word count the pages. */
const CONTENTS = {
  headingStyleRange: '1-2',
  pageNumbersEntryLevelsRange: '1-2',
  hyperlink: true,
  beginDirty: false,
  tabLeader: LeaderType.NONE,
} as const

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const

/** A block as paragraphs and tables. Its place in the document tells one numbered list from the next. */
function blockOf(
  block: Exclude<Block, { readonly kind: 'page-break' }>,
  place: number,
  start: Start,
  paper: Paper,
): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: LEVELS[block.level - 1]!, ...start, children: wordRuns(block.words) })]
    case 'paragraph':
      return [styled('Normal', block.words, start)]
    case 'inset':
      return [styled('Notice', block.words, start)]
    case 'to-be-written':
      return [styled('ToBeWritten', `${TO_BE_WRITTEN} ${block.what}`, start)]
    case 'list':
      return block.items.map((item, index) =>
        styled(block.style === 'bulleted' ? 'ListBullet' : 'ListNumber', item, {
          ...(index === 0 && start),
          numbering: { reference: block.style, level: 0, instance: place, custom: true },
        }),
      )
    case 'quotation':
      return [styled('Quote', quoted(block.words), start), styled('QuoteAttribution', attribution(block))]
    case 'table':
      return [styled('Caption', block.caption, start), wordTable(block, paper), afterTable()]
    case 'summary-list':
      return [...(start.pageBreakBefore ? [afterTable(start)] : []), wordSummary(block, rightEdge(paper)), afterTable()]
    case 'picture':
      return [new Paragraph({ ...start, children: [drawing(block, paper)] })]
    case 'contents':
      return [new TableOfContents('Contents', CONTENTS)]
    case 'writing-lines':
      return linesToWriteOn(block, start, paper)
  }
}

/** Word sets two tables that touch as one. */
const afterTable = (start: Start = {}): Paragraph => new Paragraph({ style: 'AfterTable', ...start })

/** Word counts the 96 pixels of an inch. */
const pixels = (mm: number): number => Math.round((mm / 25.4) * 96)

function drawing({ svg, alt, widthMm, heightMm }: Picture, paper: Paper): ImageRun {
  const scale = Math.min(1, textWidthMm(paper) / widthMm)
  const transformation = { width: pixels(widthMm * scale), height: pixels(heightMm * scale) }
  return new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    transformation,
    altText: { description: alt },
    fallback: { type: 'png', data: dotsOf(svg, widthMm * scale) ?? blankPicture },
  })
}

function linesToWriteOn({ label, lines }: WritingLines, start: Start, paper: Paper): readonly Paragraph[] {
  const tabStops = [{ type: TabStopType.RIGHT, position: rightEdge(paper), leader: LeaderType.UNDERSCORE }] as const
  return Array.from(
    { length: lines },
    (_, index) =>
      new Paragraph({
        style: 'WritingLine',
        alignment: AlignmentType.LEFT,
        tabStops,
        ...(index === 0 && start),
        keepNext: index < lines - 1,
        children: [...(index === 0 ? wordRuns(`${label} `) : []), new TextRun({ children: [new Tab()], bold: false })],
      }),
  )
}
