import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  ShadingType,
} from 'docx'
import type { Document } from '#core/document.ts'
import { COLOURS, sizesOf } from './look.ts'

/** The lists that paragraphs of the styles List Bullet and List Number are in. */
export const LISTS = {
  config: [
    { reference: 'bulleted', levels: [listLevel(LevelFormat.BULLET, '•')] },
    { reference: 'numbered', levels: [listLevel(LevelFormat.DECIMAL, '%1.')] },
  ],
}

function listLevel(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  const indent = { left: 567, hanging: 340 }
  return { level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } }
}

const FONT = 'Arial'
/** Half-points, in which Word measures letters. */
const size = (points: number): number => Math.round(points * 2)
/** Twentieths of a point, in which it measures space. */
const space = (points: number): number => Math.round(points * 20)

/** The height of a line, as so many 240ths of its letters'. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO })

const bar = (color: string, eighths: number) => ({
  left: { style: BorderStyle.SINGLE, size: eighths, color, space: 12 },
})

/** The styles of a Word file: Word's own by their own names, so that whoever edits it finds them. */
export function wordStyles(document: Pick<Document, 'orientation' | 'isCompact'>): IStylesOptions {
  const { title, headings, body, table, dense } = sizesOf(document)
  const [line, close] = document.isCompact ? [250, 0.6] : [288, 1]
  /** What stands apart in a document that is read through stands closer in one that is looked up. */
  const apart = (points: number): number => space(points * close)
  const heading = (level: 1 | 2 | 3 | 4, above: number) => ({
    run: { font: FONT, size: size(headings[level - 1]!), bold: true, color: COLOURS.ink },
    paragraph: {
      spacing: { before: apart(above), after: apart(body * 0.6) },
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
    },
  })
  const style = (id: string, name: string, parts: Partial<IParagraphStyleOptions>): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    ...parts,
  })
  return {
    default: {
      document: {
        run: { font: FONT, size: size(body), color: COLOURS.ink, language: { value: 'en-GB' } },
        paragraph: { spacing: { ...lines(line), after: apart(body * 0.8) } },
      },
      title: {
        run: { font: FONT, size: size(title), bold: true, color: COLOURS.ink },
        paragraph: { spacing: { ...lines(240), before: space(6), after: space(10) }, keepNext: true },
      },
      heading1: heading(1, 28),
      heading2: heading(2, 22),
      heading3: heading(3, 18),
      heading4: heading(4, 14),
      caption: {
        run: { bold: true, italics: false, size: size(body), color: COLOURS.ink },
        paragraph: { spacing: { before: apart(16), after: apart(6) }, keepNext: true },
      },
      hyperlink: { run: { color: COLOURS.link, underline: { type: 'single' } } },
    },
    paragraphStyles: [
      style('Authority', 'Authority', { run: { bold: true, color: COLOURS.quiet } }),
      style('DateLine', 'Date line', { run: { color: COLOURS.quiet } }),
      style('Marking', 'Marking', { run: { bold: true } }),
      style('Quote', 'Quote', {
        run: { size: size(body * 1.08) },
        paragraph: {
          indent: { left: 340 },
          border: bar(COLOURS.voice, 36),
          spacing: { before: apart(12), after: 0 },
          keepNext: true,
        },
      }),
      style('QuoteAttribution', 'Quote attribution', {
        run: { color: COLOURS.quiet },
        paragraph: { indent: { left: 340 }, border: bar(COLOURS.voice, 36), spacing: { after: apart(16) } },
      }),
      style('Notice', 'Notice', {
        paragraph: {
          indent: { left: 340 },
          border: bar(COLOURS.rule, 40),
          spacing: { before: apart(14), after: apart(16) },
        },
      }),
      style('ToBeWritten', 'To be written', {
        paragraph: {
          shading: { type: ShadingType.CLEAR, fill: COLOURS.unfinished },
          indent: { left: 170, right: 170 },
          border: bar(COLOURS.warning, 36),
          spacing: { before: apart(10), after: apart(12) },
        },
      }),
      style('ListBullet', 'List Bullet', { paragraph: { spacing: { after: apart(4) } } }),
      style('ListNumber', 'List Number', { paragraph: { spacing: { after: apart(4) } } }),
      style('TableText', 'Table text', {
        run: { size: size(table) },
        paragraph: { spacing: { ...lines(264), before: apart(3), after: apart(3) } },
      }),
      style('TableHeading', 'Table heading', { basedOn: 'TableText', run: { bold: true } }),
      style('DenseText', 'Dense table text', {
        run: { size: size(dense) },
        paragraph: { spacing: { ...lines(240), before: apart(1.5), after: apart(1.5) } },
      }),
      style('DenseHeading', 'Dense table heading', { basedOn: 'DenseText', run: { bold: true } }),
      style('TOC1', 'toc 1', {
        run: { bold: true },
        paragraph: { spacing: { ...lines(240), before: space(4), after: space(1) } },
      }),
      style('TOC2', 'toc 2', { paragraph: { indent: { left: 227 }, spacing: { ...lines(240), after: space(1) } } }),
      style('AfterTable', 'After table', {
        run: { size: 12 },
        paragraph: { spacing: { ...lines(240), after: apart(6) } },
      }),
      style('WritingLine', 'Writing line', {
        run: { bold: true },
        paragraph: { spacing: { before: apart(20), after: apart(6) } },
      }),
      style('Footer', 'footer', {
        run: { size: size(9), color: COLOURS.quiet },
        paragraph: { spacing: { ...lines(240), after: 0 } },
      }),
    ],
  }
}
