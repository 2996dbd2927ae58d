import type { IssuedDocument } from '#core/issue.ts'
import { type UnfinishedReport, unfinishedIn } from '#core/unfinished.ts'
import type { Materials } from './materials.ts'
import { inPack, type Report } from './report.ts'

/** The documents of an issue: reports that have something to tell and nothing left to write. One that is not finished is left out and named. */
export function issuable(
  reports: readonly Report[],
  materials: Materials,
): { readonly documents: readonly IssuedDocument[]; readonly unfinished: readonly UnfinishedReport[] } {
  const written = inPack(reports, materials).map(({ id, title, write }) => {
    const document = write(materials)
    return { id, title, document, places: unfinishedIn(document) }
  })
  return {
    documents: written.filter(({ places }) => places.length === 0).map(({ id, document }) => ({ id, document })),
    unfinished: written
      .filter(({ places }) => places.length > 0)
      .map(({ id, title, places }) => ({ id, title, places })),
  }
}
