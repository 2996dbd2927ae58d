/** A line of the benchmark: what was measured, the figure, and how it compares with what it should be or with another. */
export interface Line {
  readonly what: string
  readonly figure: string
  readonly compared?: string
}

export function printTable(title: string, lines: readonly Line[]): void {
  const widths = [0, 1].map(i => Math.max(...lines.map(l => [l.what, l.figure][i]!.length)))
  console.log(`\n${title}`)
  for (const { what, figure, compared = '' } of lines)
    console.log(`  ${what.padEnd(widths[0]!)}  ${figure.padStart(widths[1]!)}  ${compared}`.trimEnd())
}

export const seconds = (ms: number): string =>
  ms < 1000 ? `${ms.toFixed(ms < 10 ? 1 : 0)} ms` : `${(ms / 1000).toFixed(2)} s`
export const number = (count: number): string => count.toLocaleString('en-GB')
export const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`
export const ratio = (a: number, b: number): string => (a / b).toFixed(2)

/** How long work takes. What was left behind before it is cleared away first, so that it is not counted. */
export async function timed<T>(work: () => Promise<T> | T): Promise<{ ms: number; result: T }> {
  globalThis.gc?.()
  return run(work)
}

/** The middle of several runs: machines are noisy. */
export async function median(runs: number, work: () => Promise<unknown> | unknown): Promise<number> {
  globalThis.gc?.()
  const times: number[] = []
  for (let i = 0; i < runs; i++) times.push((await run(work)).ms)
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!
}

async function run<T>(work: () => Promise<T> | T): Promise<{ ms: number; result: T }> {
  const from = performance.now()
  const result = await work()
  return { ms: performance.now() - from, result }
}
