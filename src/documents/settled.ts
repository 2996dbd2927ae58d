import type { Document } from '#core/document.ts'

/**
 * A document without what no format can hold or show: control characters, halves of surrogate pairs, characters that
 * are none. A change of writing direction ends with the text that it is in. Everything else stays as it was written.
 */
export const settled = (document: Document): Document =>
  mapTexts(document, (text, name) => (name === 'svg' ? drawable(text) : selfContained(drawable(text))))

/** The same tree, with each of its texts replaced by what is made of it. */
export function mapTexts<T>(tree: T, of: (text: string, name: string) => string, name = ''): T {
  if (typeof tree === 'string') return of(tree, name) as T
  if (Array.isArray(tree)) return tree.map(item => mapTexts(item, of, name)) as T
  if (typeof tree !== 'object' || tree === null) return tree
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, mapTexts(value, of, key)])) as T
}

const drawable = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')

const POP_EMBEDDING = '\u202C'
const POP_ISOLATE = '\u2069'

/** Ends whatever change of direction a text starts and leaves open, so that it turns nothing that follows. */
function selfContained(text: string): string {
  const open: string[] = []
  for (const [mark] of text.matchAll(/[\u202A-\u202E\u2066-\u2069]/g)) {
    if (mark === POP_EMBEDDING || mark === POP_ISOLATE) {
      const at = open.lastIndexOf(mark)
      if (at >= 0) open.length = at
    } else open.push(mark >= '\u2066' ? POP_ISOLATE : POP_EMBEDDING)
  }
  return text + open.reverse().join('')
}
