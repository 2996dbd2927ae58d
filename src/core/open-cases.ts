import { recordsOf } from './casework.ts'
import type { Day } from './dates.ts'
import { diedOn } from './died-on.ts'
import { categoryOn } from './eligibility.ts'
import type { Journey } from './journey.ts'
import { episodeOn } from './looked-after.ts'
import leavingCareCase from './records/leaving-care-case.ts'

const casesOf = recordsOf(leavingCareCase)

/** Which service works with a child or young person at the end of a day; undefined where none does. */
export type OpenTo = 'looked-after' | 'leaving-care'

/**
 * Looked after; or a care leaver whose case is open. Where nobody recorded a case, it is open up to 21: after that the
 * young person asks for help.
 */
export function openTo(child: Journey, asAt: Day): OpenTo | undefined {
  if (episodeOn(child, asAt)) return 'looked-after'
  if ((diedOn(child) ?? asAt + 1) <= asAt) return undefined
  const category = categoryOn(child, asAt)
  if (category !== 'relevant' && category !== 'former-relevant') return undefined
  const last = casesOf(child).findLast(({ openedOn }) => openedOn !== undefined && openedOn <= asAt)
  if (last) return last.closedOn !== undefined && last.closedOn <= asAt ? undefined : 'leaving-care'
  return asAt < child.turns18On + YEARS_3 ? 'leaving-care' : undefined
}

/** From 18 to 21, in days. */
const YEARS_3 = 1096
