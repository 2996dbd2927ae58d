import type { Journey } from './journey.ts'

/**
 * Works something out once for a journey, however often it is asked: a journey never changes, and what was worked out
 * goes when the journey goes.
 */
export function oncePerJourney<T>(workOut: (child: Journey) => T): (child: Journey) => T {
  const known = new WeakMap<Journey, T>()
  return child => {
    const found = known.get(child)
    if (found !== undefined) return found
    const worked = workOut(child)
    known.set(child, worked)
    return worked
  }
}
