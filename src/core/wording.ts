const NOT_LETTERS = /[^\p{L}\p{N}'’]+/u
const APOSTROPHES = /['’]/gu

/** The words of a text in small letters, without stops and apostrophes. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(NOT_LETTERS)
    .map(word => word.replace(APOSTROPHES, ''))
    .filter(word => word !== '')

/** Whether two texts are the same word for word, whatever their capitals, stops and spaces. */
export const isSameWording = (a: string, b: string): boolean => wordsOf(a).join(' ') === wordsOf(b).join(' ')

/** The share of the words of two texts that are in both, from 0 to 1. */
export function sharedWording(a: string, b: string): number {
  const [first, second] = [new Set(wordsOf(a)), new Set(wordsOf(b))]
  const all = new Set([...first, ...second]).size
  return all === 0 ? 0 : [...first].filter(word => second.has(word)).length / all
}
