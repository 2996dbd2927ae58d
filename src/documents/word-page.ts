import { BorderStyle, Footer, PageNumber, PageOrientation, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import { type Document, markingOf } from '#core/document.ts'
import { COLOURS, marginsMm, type Paper, textWidthMm } from './look.ts'
import { wordRuns } from './word-runs.ts'

/** Twentieths of a point. */
const twips = (mm: number): number => Math.round((mm / 25.4) * 1440)

export const pageOf = (paper: Paper) => ({
  size: {
    width: twips(210),
    height: twips(297),
    orientation: paper.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  },
  margin: {
    top: twips(marginsMm(paper).top),
    bottom: twips(marginsMm(paper).bottom),
    left: twips(marginsMm(paper).side),
    right: twips(marginsMm(paper).side),
    footer: twips(10),
  },
})

/** Where the text ends on the right, in twentieths of a point from its left. */
export const rightEdge = (paper: Paper): number => twips(textWidthMm(paper))

export function footerOf(document: Document): Footer {
  const [first = '', ...others] = [document.footer, markingOf(document)].filter(line => line !== undefined)
  const pageNumber = new TextRun({ children: [new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: rightEdge(document) }],
        border: { top: { style: BorderStyle.SINGLE, size: 6, color: COLOURS.rule, space: 6 } },
        children: [...wordRuns(first), pageNumber],
      }),
      ...others.map(line => new Paragraph({ style: 'Footer', children: wordRuns(line) })),
    ],
  })
}
