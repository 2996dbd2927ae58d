/** Long work in steps of a child or so, for whoever has other work to do in between; it gives what it comes to at the end. */
export type Steps<T> = Generator<undefined, T>

/** All the steps one after the other. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
