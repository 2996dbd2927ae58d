import { inflateSync } from 'node:zlib'

/** How much a stream of objects may unpack to. */
const MOST_UNPACKED = 64 * 1024 * 1024
/** Longer than the object that lists a document's pages. */
const LONGEST = 2_000_000

/** How many pages a PDF has; undefined where it does not say so in a way that is known here. */
export function pdfPages(bytes: Uint8Array): number | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const counts = [text, ...objectStreams(text)].flatMap(countsIn)
  return counts.length === 0 ? undefined : Math.max(...counts)
}

/** The objects that are packed together in a PDF's text, as newer PDFs keep most of them. */
export function* objectStreams(text: string): Generator<string> {
  for (const { index } of text.matchAll(/\/Type\s*\/ObjStm\b/g)) {
    const begins = text.indexOf('stream', index)
    if (begins < 0 || begins - index > LONGEST) continue
    const from = begins + (text.startsWith('\r\n', begins + 6) ? 8 : 7)
    const to = text.indexOf('endstream', from)
    if (to < 0) continue
    try {
      yield inflateSync(Buffer.from(text.slice(from, to), 'latin1'), { maxOutputLength: MOST_UNPACKED }).toString(
        'latin1',
      )
    } catch {
      // Packed in another way, or damaged: what is in it stays unknown.
    }
  }
}

/** Each node of the tree of pages says how many are below it; the root's is the most. */
const countsIn = (text: string): readonly number[] =>
  [...text.matchAll(/\/Type\s*\/Pages\b/g)].flatMap(({ index }) => {
    const [, count] = /\/Count\s+(\d{1,6})\b/.exec(dictionaryAround(text, index)) ?? []
    return count === undefined ? [] : [Number(count)]
  })

function dictionaryAround(text: string, at: number): string {
  let [from, depth] = [at, 0]
  for (; from > Math.max(0, at - LONGEST); from--) {
    if (text.startsWith('>>', from)) depth++
    else if (text.startsWith('<<', from) && depth-- === 0) break
  }
  let [to, open] = [at, 0]
  for (; to < Math.min(text.length, at + LONGEST); to++) {
    if (text.startsWith('<<', to)) open++
    else if (text.startsWith('>>', to) && open-- === 0) break
  }
  return text.slice(from, to)
}
