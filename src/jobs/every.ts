/**
 * Does work at once and then every so often, never twice at a time, until it is told to stop; stopping waits for what is
 * under way. A fault is reported, and the next time comes all the same.
 */
export function every(
  ms: number,
  work: () => Promise<unknown>,
  onFault: (fault: unknown) => void,
): { readonly stop: () => Promise<void> } {
  let underWay: Promise<void> | undefined
  const run = (): void => {
    underWay ??= work()
      .then(() => {}, onFault)
      .finally(() => {
        underWay = undefined
      })
  }
  run()
  const timer = setInterval(run, ms)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await underWay
    },
  }
}
