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

/** A title or a name within a sentence; one that begins with an abbreviation stays as it is. */
export const lowerFirst = (text: string): string =>
  /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

/** A phrase as the beginning of a sentence. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** So many of something: `1 row`, `1,200 rows`. */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`

/** A text of many words cut at the end of one, for where it is only named; the whole of it if it is no longer than that. */
export const cutShort = (text: string, most = 80): string =>
  text.length <= most ? text : `${text.slice(0, Math.max(text.lastIndexOf(' ', most), 0) || most)} …`
