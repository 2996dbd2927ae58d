import type { Day } from './dates.ts'
import type { Journey } from './journey.ts'

/**
 * Remembers what it worked out for the journey that it was last asked about. Journeys are taken one at a time, so each
 * is worked out once, and nothing is held for those that have gone by.
 */
export function oncePerJourney<T>(workOut: (child: Journey) => T): (child: Journey) => T {
  let last: { readonly child: Journey; readonly worked: T } | undefined
  return child => {
    if (last?.child !== child) last = { child, worked: workOut(child) }
    return last.worked
  }
}

/** The same for the journey and the day that it was last asked about together. */
export function oncePerDay<T>(workOut: (child: Journey, asAt: Day) => T): (child: Journey, asAt: Day) => T {
  let last: { readonly child: Journey; readonly asAt: Day; readonly worked: T } | undefined
  return (child, asAt) => {
    if (last?.child !== child || last.asAt !== asAt) last = { child, asAt, worked: workOut(child, asAt) }
    return last.worked
  }
}
