import type { AboutUs } from '#core/council.ts'
import type { Issue, IssuedDocument } from '#core/issue.ts'
import type { Journey } from '#core/journey.ts'
import type { Scorecard } from '#core/scorecard.ts'
import { type Unfinished, unfinishedIn } from '#core/unfinished.ts'
import { type Materials, materialsOf } from './materials.ts'
import type { Report } from './report.ts'

/** A report that cannot be published as it is: something in it is yet to be written. */
export interface UnfinishedReport {
  readonly id: string
  readonly title: string
  readonly places: readonly Unfinished[]
}

/** The documents of an issue: reports with nothing left to write. One that is not finished is left out and named. */
function issuable(
  reports: readonly Report[],
  materials: Materials,
): { readonly documents: readonly IssuedDocument[]; readonly unfinished: readonly UnfinishedReport[] } {
  const written = reports.map(({ id, title, write }) => {
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

/** What an issue is made of, as far as its documents need it. */
interface Made {
  readonly issue: Pick<Issue, 'recordedOn' | 'restated'>
  readonly scorecard: Scorecard
  readonly council: { readonly journeys: readonly Journey[] }
  readonly aboutUs: readonly AboutUs[]
}

/** The documents of an issue that is being made. */
export const documentsOf = (reports: readonly Report[], authority: string, made: Made): ReturnType<typeof issuable> =>
  issuable(
    reports,
    materialsOf({
      authority,
      recordedOn: made.issue.recordedOn,
      scorecard: made.scorecard,
      isPublic: false,
      aboutUs: made.aboutUs,
      journeys: made.council.journeys,
      restated: made.issue.restated,
    }),
  )
