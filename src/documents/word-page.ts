import { BorderStyle, Footer, PageNumber, PageOrientation, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import { type Document, markingOf, type Orientation } from '#core/document.ts'
import { COLOURS, marginsMm, textWidthMm } from './look.ts'
import { wordRuns } from './word-runs.ts'

/** Twentieths of a point. */
const twips = (mm: number): number => Math.round((mm / 25.4) * 1440)

export const pageOf = (orientation: Orientation) => ({
  size: {
    width: twips(210),
    height: twips(297),
    orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  },
  margin: {
    top: twips(marginsMm(orientation).top),
    bottom: twips(marginsMm(orientation).bottom),
    left: twips(marginsMm(orientation).side),
    right: twips(marginsMm(orientation).side),
    footer: twips(10),
  },
})

/** Where the text ends on the right, in twentieths of a point from its left. */
export const rightEdge = (orientation: Orientation): number => twips(textWidthMm(orientation))

export function footerOf(document: Document): Footer {
  const [first = '', ...others] = [document.footer, markingOf(document)].filter(line => line !== undefined)
  const pageNumber = new TextRun({ children: [new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: rightEdge(document.orientation) }],
        border: { top: { style: BorderStyle.SINGLE, size: 6, color: COLOURS.rule, space: 6 } },
        children: [...wordRuns(first), pageNumber],
      }),
      ...others.map(line => new Paragraph({ style: 'Footer', children: wordRuns(line) })),
    ],
  })
}
