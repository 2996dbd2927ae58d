/** How many children a sample may have; that many may. */
export const MOST_SAMPLED = 200

/** How a sample is drawn. */
interface Drawing<T> {
  readonly seed: string
  /** How many; everyone where there are fewer. */
  readonly size: number
  /** The stratum that each belongs to; absent for a simple random sample. */
  readonly stratumOf?: (one: T) => string
}

/**
 * A fair sample without replacement, in the order of the draw. The same seed draws the same of the same population,
 * whatever order it comes in; `keyOf` tells its members apart. With strata, each has places in proportion to its size and
 * those left over go to the largest remainders, equal ones by lot.
 */
export function drawn<T>(
  population: readonly T[],
  keyOf: (one: T) => string,
  { seed, size, stratumOf }: Drawing<T>,
): readonly T[] {
  const below = numbersFrom(seed)
  const inOrder = [...new Map(population.map(one => [keyOf(one), one]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one)
  const places = Math.min(size, inOrder.length)
  if (stratumOf === undefined) return shuffled(inOrder, below).slice(0, places)
  const names = [...new Set(inOrder.map(stratumOf))].sort()
  const strata = names.map(name => inOrder.filter(one => stratumOf(one) === name))
  const shares = placesFor(
    strata.map(members => members.length),
    places,
    below,
  )
  return shuffled(
    strata.flatMap((members, i) => shuffled(members, below).slice(0, shares[i])),
    below,
  )
}

/** How many of the places each stratum has, by the method of the largest remainder in whole numbers. */
function placesFor(sizes: readonly number[], places: number, below: Below): readonly number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0)
  if (all === 0) return []
  const shares = sizes.map(size => Math.floor((places * size) / all))
  const left = places - shares.reduce((sum, share) => sum + share, 0)
  const remainder = (i: number): number => (places * sizes[i]!) % all
  const byRemainder = shuffled([...sizes.keys()], below).toSorted((a, b) => remainder(b) - remainder(a))
  for (const i of byRemainder.slice(0, left)) shares[i]!++
  return shares
}

/** A whole number from 0 up to, but not including, another: each is as likely. */
type Below = (end: number) => number

/** The shuffle of Fisher and Yates: every order is as likely. */
function shuffled<T>(members: readonly T[], below: Below): readonly T[] {
  const order = [...members]
  for (let last = order.length - 1; last > 0; last--) {
    const other = below(last + 1)
    ;[order[last], order[other]] = [order[other]!, order[last]!]
  }
  return order
}

const TWO_TO_32 = 2 ** 32

/**
 * The numbers that a seed leads to, always the same: the generator sfc32 of Chris Doty-Humphrey, which passes PractRand,
 * begun from 128 bits of the seed. What would make some numbers likelier than others is drawn again.
 */
function numbersFrom(seed: string): Below {
  let [a, b, c, counter] = [hash(seed, 1), hash(seed, 2), hash(seed, 3), hash(seed, 4)]
  const next = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let mixed = 0; mixed < 15; mixed++) next()
  return end => {
    const fair = TWO_TO_32 - (TWO_TO_32 % end)
    let number = next()
    while (number >= fair) number = next()
    return number % end
  }
}

/** 32 bits of a text: FNV-1a over its code units with a number before them, and the last step of MurmurHash3. */
function hash(text: string, before: number): number {
  let bits = Math.imul(2166136261 ^ before, 16777619)
  for (let i = 0; i < text.length; i++) bits = Math.imul(bits ^ text.charCodeAt(i), 16777619)
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) | 0
}
