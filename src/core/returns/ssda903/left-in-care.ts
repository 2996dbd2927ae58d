import { collectionYearName } from '#core/dates.ts'
import { isShortBreak } from '#core/looked-after.ts'
import type { HeldTable } from './held-records.ts'
import { isOpenAfter } from './redated-episodes.ts'

/** An episode that a return left open and the next return does not mention. */
export interface LeftInCare {
  /** The year of the return that left it open. */
  readonly year: number
  /** The line of that return's file. */
  readonly line: number
  /** The next return that is held. */
  readonly nextYear: number
  /** Whether the next return mentions the child at all. */
  readonly isChildMentioned: boolean
}

/**
 * The episodes that a return left open on its 31 March and the next return held does not mention; one for a child whom
 * it does not mention at all. Short breaks (V3, V4) are left out: they are not counted.
 */
export function leftInCare(
  episodes: HeldTable,
  years: ReadonlySet<number>,
  isMentioned: (childId: string, year: number) => boolean,
): readonly LeftInCare[] {
  const held = episodes.years()
  const found: LeftInCare[] = []
  for (const [i, nextYear] of held.entries()) {
    const year = held[i - 1]
    if (year === undefined || !(years.has(year) || years.has(nextYear))) continue
    const unmentioned = new Set<string>()
    for (const records of episodes.inYear(year).values())
      for (const { childId, statements } of records) {
        const { body, line } = statements.get(year)!
        if (statements.has(nextYear) || isShortBreak(body.legalStatus) || !isOpenAfter(body, year)) continue
        const isChildMentioned = isMentioned(childId, nextYear)
        if (!isChildMentioned && unmentioned.has(childId)) continue
        if (!isChildMentioned) unmentioned.add(childId)
        found.push({ year, line, nextYear, isChildMentioned })
      }
  }
  return found
}

/** What to say of it, and what to do. */
export function saysOf({ year, nextYear, isChildMentioned }: LeftInCare): { says: string; fix: string } {
  const [open, next] = [collectionYearName(year), collectionYearName(nextYear)]
  return {
    says: isChildMentioned
      ? `The return of ${open} left this episode open and the return of ${next} does not have it, so it is not counted after 31 March ${nextYear - 1}.`
      : `The return of ${open} left this child in care and the return of ${next} does not mention them, so they are not counted after 31 March ${nextYear - 1}.`,
    fix: `If the episode ended, say when in the return of ${next}; if it goes on, put it in.`,
  }
}
