import type { Paper } from '#core/boards/boards.ts'
import { type Day, day, isIsoDate } from '#core/dates.ts'
import { type Body, type Entry, standing } from '#core/entry.ts'

/** A paper with the pages that it has in the pack of its meeting. */
export interface Numbered {
  /** The paper's reference. */
  readonly paper: string
  readonly firstPage: number
  /** It counts. */
  readonly lastPage: number
}

/** What was sent out of a meeting at once: the first time is version 1, each supplement the next. */
export interface SentPack {
  readonly version: number
  /** Absent where it is not recorded. */
  readonly on?: Day
  readonly papers: readonly Numbered[]
}

/** A paper with how many pages it has. */
export interface ToNumber {
  readonly paper: string
  readonly pages: number
}

/** What was sent out of a meeting, in the order of its versions, of entries about the authority. */
export function packsIn(
  entries: readonly Pick<Entry, 'record' | 'kind' | 'standing' | 'type' | 'body'>[],
  meeting: string,
): readonly SentPack[] {
  return standing(entries.filter(({ type }) => type === 'meeting-pack'))
    .filter(({ body }) => body.meeting === meeting)
    .map(({ body: { version, on, papers = [] } }) => ({
      version: typeof version === 'number' ? version : 1,
      ...(typeof on === 'string' && isIsoDate(on) && { on: day(on) }),
      papers: (papers as readonly Body[]).flatMap(({ paper, firstPage, lastPage }) =>
        typeof paper === 'string' && typeof firstPage === 'number' && typeof lastPage === 'number'
          ? [{ paper, firstPage, lastPage }]
          : [],
      ),
    }))
    .toSorted((a, b) => a.version - b.version)
}

/**
 * The next version of a pack: what was printed keeps its pages, also where it was replaced, and what is new follows after the
 * last. A paper that has its pages already gets no others. Undefined where nothing is new.
 */
export function nextPack(before: readonly SentPack[], added: readonly ToNumber[]): SentPack | undefined {
  const sent = before.flatMap(({ papers }) => papers)
  const known = new Set(sent.map(({ paper }) => paper))
  let last = sent.reduce((page, { lastPage }) => Math.max(page, lastPage), 0)
  const papers: Numbered[] = []
  for (const { paper, pages } of added) {
    if (known.has(paper)) continue
    known.add(paper)
    const firstPage = last + 1
    last += Math.max(1, pages)
    papers.push({ paper, firstPage, lastPage: last })
  }
  const version = before.reduce((newest, its) => Math.max(newest, its.version), 0) + 1
  return papers.length === 0 ? undefined : { version, papers }
}

/** The pages of some papers as agendas give them: `1 to 7, 113 to 116`; empty where none has any. */
export const pagesOf = (papers: readonly Pick<Paper, 'reference'>[], numbered: readonly Numbered[]): string =>
  papers
    .flatMap(({ reference }) => numbered.filter(({ paper }) => paper === reference))
    .map(({ firstPage, lastPage }) => (firstPage === lastPage ? `${firstPage}` : `${firstPage} to ${lastPage}`))
    .join(', ')
