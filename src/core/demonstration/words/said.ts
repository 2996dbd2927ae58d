/** Sentences by age and situation. A slot, such as {pet}, is filled from what the child has; one who has none never says it. */
export type Said = Readonly<Record<string, readonly string[]>>

/** What fills the slots in a child's sentences. */
export type Slots = Readonly<Record<string, string | undefined>>

const SLOT = /\{(\w+)\}/g

/** The sentence with its slots filled; undefined where the child has nothing for one of them. */
export function filled(sentence: string, slots: Slots): string | undefined {
  let isWhole = true
  const text = sentence.replace(SLOT, (_, slot: string) => {
    const value = slots[slot]
    if (value === undefined) isWhole = false
    return value ?? ''
  })
  return isWhole ? text : undefined
}

/**
 * The nth thing that someone says of a stock: nobody repeats themselves until they have said it all, and two people go
 * through the stock in orders of their own.
 */
export function nthSaid(stock: readonly string[], seed: number, n: number, slots: Slots = {}): string {
  const sayable = stock.filter(sentence => !sentence.includes('{') || filled(sentence, slots) !== undefined)
  const sentence = sayable[(seed + n * stepThrough(sayable.length, seed)) % sayable.length]
  if (sentence === undefined) throw new Error('A stock of sentences needs one without slots. Add one.')
  return filled(sentence, slots)!
}

/** The nth of a stock of whole things, gone through in an order of the child's own. */
export const nthOf = <T>(stock: readonly T[], seed: number, n: number): T =>
  stock[(seed + n * stepThrough(stock.length, seed)) % stock.length]!

/** A step that has no divisor in common with the length, so that it visits every place. */
function stepThrough(length: number, seed: number): number {
  let step = 1 + ((seed >>> 7) % Math.max(1, length - 1))
  while (divisor(step, length) > 1) step++
  return step
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
