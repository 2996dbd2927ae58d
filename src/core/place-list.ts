/** What a gap is written with: a sign for each of 0 to 62, and the last for 63 more to come. */
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'
const MORE = 63

/**
 * Places in order, each as often as it counts, as text: the gap to each from the one before. Children who are close
 * together take a letter each, so that thousands of lists of thousands of children can be kept.
 */
export function writtenPlaces(places: readonly number[]): string {
  const signs = new Uint8Array(places.length + Math.floor((places.at(-1) ?? 0) / MORE))
  let [length, last] = [0, 0]
  for (const place of places) {
    let gap = place - last
    if (gap < 0) throw new Error('Places are written in order. Sort them first.')
    for (; gap >= MORE; gap -= MORE) signs[length++] = CODES[MORE]!
    signs[length++] = CODES[gap]!
    last = place
  }
  return asText.decode(signs.subarray(0, length))
}

/** The same signs as the codes of their characters. */
const CODES = new TextEncoder().encode(SIGNS)
const asText = new TextDecoder()

/** The places that a text was written for. */
export function placesIn(text: string): readonly number[] {
  const places: number[] = []
  let last = 0
  for (const sign of text) {
    const gap = SIGNS.indexOf(sign)
    last += gap
    if (gap < MORE) places.push(last)
  }
  return places
}

/** Lists of places, each kept once however often it is asked for. */
export class PlaceLists {
  readonly #numbers = new Map<string, number>()

  /** The number of a list. */
  add(places: readonly number[]): number {
    const text = writtenPlaces(places)
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.#numbers.size)
    return this.#numbers.size - 1
  }

  /** All of them, each at its number. */
  get lists(): readonly string[] {
    return [...this.#numbers.keys()]
  }
}
