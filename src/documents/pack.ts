import type { Document } from '#core/document.ts'
import { documentFile, type Format, formats, type WrittenFile } from './document-file.ts'

/** A report of a pack that has been written: its document and its files. */
export interface WrittenReport {
  readonly id: string
  readonly title: string
  readonly files: readonly WrittenFile[]
  /** How long it took, in milliseconds. */
  readonly took: number
}

/** A report to be written: what it is called and what it says. */
export interface ToWrite {
  readonly id: string
  readonly title: string
  readonly document: Document
}

/** What the reports of a pack can be written as. A page is drawn by whoever has pages to draw. */
export type PackFormat = Format | 'html'
export const packFormats: readonly PackFormat[] = ['html', ...formats]

/** A document as a page that stands by itself. */
export type PageWriter = (document: Document) => string

/**
 * Writes each report in each format, one report after another; the formats of one are written side by side, and `told` as
 * each is done.
 */
export async function* writtenReports(
  reports: Iterable<ToWrite>,
  as: readonly PackFormat[],
  page: PageWriter,
  told: (title: string, format: PackFormat) => void = () => {},
): AsyncGenerator<WrittenReport> {
  for (const { id, title, document } of reports) {
    const begun = performance.now()
    const files = await Promise.all(
      as.map(async format => {
        const file = await written(document, format, id, page)
        told(title, format)
        return file
      }),
    )
    yield { id, title, files, took: Math.round(performance.now() - begun) }
  }
}

/** A document in the format that an address names; undefined if there is none of that name. */
export async function fileOf(
  document: Document,
  format: string,
  name: string,
  page: PageWriter,
): Promise<WrittenFile | undefined> {
  const known = packFormats.find(its => its === format)
  return known && written(document, known, name, page)
}

const written = async (document: Document, format: PackFormat, name: string, page: PageWriter): Promise<WrittenFile> =>
  format === 'html' ? pageFile(document, name, page) : documentFile(document, format, name)

const pageFile = (document: Document, name: string, page: PageWriter): WrittenFile => ({
  fileName: `${name}.html`,
  contentType: 'text/html; charset=utf-8',
  bytes: Buffer.from(page(document)),
})
