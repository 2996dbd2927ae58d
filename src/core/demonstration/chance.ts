/** A stream of numbers from 0 up to but not including 1. The same seed gives the same stream. */
export type Chance = () => number

/** How much weight each outcome has beside the others. The weights need not add up to anything in particular. */
export type Shares<K extends string = string> = Readonly<Record<K, number>>

/** Many numbers made one 32-bit number, so that each life, and each part of it, has a seed of its own. */
export function mix(...parts: readonly number[]): number {
  let hash = 0x9e3779b9
  for (const part of parts) {
    hash = Math.imul(hash ^ (part | 0), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    hash ^= hash >>> 16
  }
  return hash >>> 0
}

/** Mulberry32: small, quick and good enough for people who never lived. */
export function chanceFrom(...seed: readonly number[]): Chance {
  let state = mix(...seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * The nth of a stream that fills 0 to 1 evenly, so that even a few hundred children keep close to their shares. Two
 * streams that are used together need steps of their own; the golden ratio serves for one alone.
 */
export function evenly(n: number, step = 0.6180339887498949, ...seed: readonly number[]): number {
  const from = mix(...seed) / 4294967296
  return (from + (n + 1) * step) % 1
}

/** A whole number; both bounds count. */
export const between = (chance: Chance, low: number, high: number): number =>
  low + Math.floor(chance() * (high - low + 1))

/** Whole days until something that happens as likely on one day as on the next, on average after `meanDays`. */
export const wait = (chance: Chance, meanDays: number): number => Math.floor(-Math.log(1 - chance()) * meanDays)

export const happens = (chance: Chance, likelihood: number): boolean => chance() < likelihood

interface Ladder {
  readonly keys: readonly string[]
  readonly rungs: readonly number[]
}

const ladders = new WeakMap<object, Ladder>()

/** The outcome at a point from 0 to 1 along the shares, in the order in which they are written. */
export function at<K extends string>(shares: Shares<K>, point: number): K {
  let ladder = ladders.get(shares)
  if (!ladder) {
    const keys = Object.keys(shares)
    let sum = 0
    ladder = { keys, rungs: keys.map(key => (sum += shares[key as K])) }
    ladders.set(shares, ladder)
  }
  const { keys, rungs } = ladder
  const level = point * rungs[rungs.length - 1]!
  let i = 0
  while (i < keys.length - 1 && level >= rungs[i]!) i++
  return keys[i] as K
}

export const pick = <K extends string>(chance: Chance, shares: Shares<K>): K => at(shares, chance())

/** The weights brought to a sum of one. */
export function proportions<K extends string>(shares: Shares<K>): Record<K, number> {
  const sum = Object.values<number>(shares).reduce((a, b) => a + b, 0)
  return Object.fromEntries(Object.entries<number>(shares).map(([key, n]) => [key, n / sum])) as Record<K, number>
}

/** A whole number from a band, where shares are written by the band's lowest number and each ends where the next begins. */
export function pickFromBands(chance: Chance, bands: Shares, end: number): number {
  const low = Number(pick(chance, bands))
  let next = end
  for (const key in bands) if (Number(key) > low && Number(key) < next) next = Number(key)
  return between(chance, low, next - 1)
}
