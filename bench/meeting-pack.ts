import { type Document, heading, paragraph } from '#core/document.ts'
import { type Bound, boundPdf } from '#documents/bound.ts'
import { documentFile } from '#documents/document-file.ts'
import { pdfPages } from '#files/pdf-pages.ts'
import { type Line, number, ratio, seconds, timed } from './table.ts'

/** As many papers, and as long, as the largest packs that councils publish: 116 pages in 2017, up to 400 since. */
const [PAPERS, SECTIONS] = [20, 40]

const paper = (n: number): Document => ({
  title: `Paper ${n}`,
  author: 'Wexcombe',
  datedOn: '2026-10-20',
  orientation: 'portrait',
  blocks: Array.from({ length: SECTIONS }, (_, i) => [
    heading(1, `Section ${i + 1}`),
    ...Array.from({ length: 6 }, (_, j) => paragraph(`${j + 1}. ${'What the board needs to know of it. '.repeat(9)}`)),
  ]).flat(),
})

/** The full pack of a meeting: agenda and minutes written, and all bound with the papers under the items. */
export async function benchMeetingPack(): Promise<readonly Line[]> {
  const papers: Bound[] = []
  let page = 1
  for (let n = 1; n <= PAPERS; n++) {
    const { bytes } = await documentFile(paper(n), 'pdf', 'paper')
    const pages = pdfPages(bytes) ?? 1
    papers.push({ title: `Paper ${n}`, firstPage: page, pages, pdf: bytes })
    page += pages
  }
  const { ms, result: bound } = await timed(async () => {
    const written: Bound[] = []
    for (const title of ['Agenda', 'Minutes']) {
      const { bytes } = await documentFile({ ...paper(0), title }, 'pdf', 'paper')
      written.push({ title, pages: pdfPages(bytes) ?? 1, pdf: bytes })
    }
    return boundPdf({ title: 'Pack', author: 'Wexcombe' }, [...written, ...papers])
  })
  return [
    {
      what: `agenda and minutes written and bound with ${PAPERS} papers: ${number(pdfPages(bound) ?? 0)} pages`,
      figure: seconds(ms),
      compared: `${ratio(ms, 10_000)} of the goal of 10 s`,
    },
  ]
}
