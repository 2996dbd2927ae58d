/**
 * Long work in steps of a child or so, for whoever has other work to do in between; it gives what it comes to at the end.
 * Each step may say how much of the work is done by then, from 0 to 1.
 */
export type Steps<T> = Generator<number | undefined, T>

/** Counts pieces of work as they are done, and says how much of the whole that is. */
export function workOf(pieces: number): (more?: number) => number {
  let done = 0
  return (more = 1) => {
    done += more
    return pieces === 0 ? 1 : Math.min(1, done / pieces)
  }
}

/** All the steps one after the other. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
