import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Steps } from '#core/steps.ts'

/** How many steps are made at a time: of 0.1 ms each, a few milliseconds. */
const STEPS = 25

/**
 * Does long work of the core a slice at a time, so that the requests of others are answered in between. The store may be
 * open in this process alone, and all that is worked on is here already: a worker thread would have to be given a copy.
 */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (let made = 1; ; made++) {
    const step = steps.next()
    if (step.done) return step.value
    if (made % STEPS === 0) await nextTurn()
  }
}
