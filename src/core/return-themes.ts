import { tallied } from './complaints.ts'
import type { Day } from './dates.ts'
import type { Journey } from './journey.ts'
import { returnInterviewsOf } from './returns-from-missing.ts'

/** What the return interviews held in some days say together. */
export interface ReturnThemes {
  readonly held: number
  /** The children whom they were held with. */
  readonly children: number
  /** Those that say what going missing had to do with. */
  readonly withThemes: number
  /** Interviews by what it had to do with, the most frequent first; one that names several counts under each. */
  readonly byTheme: ReadonlyMap<string, number>
}

/** The themes of the interviews held with the children of a list from one day to another, both of which count. */
export function returnThemesIn(
  children: Iterable<Journey>,
  { firstDay, lastDay }: { readonly firstDay: Day; readonly lastDay: Day },
): ReturnThemes {
  const interviews = [...children].flatMap(child =>
    returnInterviewsOf(child)
      .filter(({ heldOn }) => heldOn !== undefined && heldOn >= firstDay && heldOn <= lastDay)
      .map(({ themes }) => ({ child, themes })),
  )
  return {
    held: interviews.length,
    children: new Set(interviews.map(({ child }) => child)).size,
    withThemes: interviews.filter(({ themes }) => themes.length > 0).length,
    byTheme: tallied(interviews.flatMap(({ themes }) => themes)),
  }
}
