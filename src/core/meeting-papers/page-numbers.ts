import type { Paper } from '#core/boards/boards.ts'

/** A paper with the pages that it has in the pack of its meeting. */
export interface Numbered {
  /** The paper's reference. */
  readonly paper: string
  readonly firstPage: number
  /** It counts. */
  readonly lastPage: number
  /** The version of the pack in which it came, the first being 1. */
  readonly version: number
}

/** The pages of some papers as agendas give them: `1 to 7, 113 to 116`; empty where none has any. */
export const pagesOf = (papers: readonly Pick<Paper, 'reference'>[], numbered: readonly Numbered[]): string =>
  papers
    .flatMap(({ reference }) => numbered.filter(({ paper }) => paper === reference))
    .map(({ firstPage, lastPage }) => (firstPage === lastPage ? `${firstPage}` : `${firstPage} to ${lastPage}`))
    .join(', ')
