import type { Amiss } from './attachment-kinds.ts'
import { type ByteSource, chunksOf } from './byte-source.ts'
import { objectStreams } from './pdf-pages.ts'

/** The end of a PDF stands within its last bytes; some programs write something after it. */
const TAIL = 4096
/** Longer than anything that is looked for. */
const OVERLAP = 64

/** How far a stream of objects is looked for its end, first and at most. */
const STREAM = [256 * 1024, 4 * 1024 * 1024] as const

/** What is wrong with a PDF: locked, cut short, or with a program, a script or another file in it; undefined where nothing is. */
export async function pdfFault(source: ByteSource): Promise<Amiss | undefined> {
  const end = Buffer.from(await source.read(Math.max(0, source.length - TAIL), TAIL))
  if (!end.includes('%%EOF')) return 'damaged'
  let at = 0
  for await (const chunk of chunksOf(source, OVERLAP)) {
    const text = latin1(chunk)
    const fault = faultIn(text)
    if (fault) return fault
    const from = at === 0 ? 0 : at - OVERLAP
    for (const { index } of text.matchAll(/\/ObjStm\b/g)) {
      const packed = await faultPackedAt(source, Math.max(0, from + index - OVERLAP))
      if (packed) return packed
    }
    at = from + chunk.length
  }
  return undefined
}

/** What is wrong with the objects that are packed together at a place. */
async function faultPackedAt(source: ByteSource, at: number): Promise<Amiss | undefined> {
  for (const length of STREAM) {
    const [objects] = objectStreams(latin1(await source.read(at, length)))
    if (objects !== undefined) return faultIn(objects)
  }
  return undefined
}

/** What some objects of a PDF say that is not taken. Any letter of a name may be written as its number: `#4A` is J. */
function faultIn(text: string): Amiss | undefined {
  const plain = text.includes('#')
    ? text.replaceAll(/#([0-9a-fA-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
  return FAULTS.find(([, says]) => says.test(plain))?.[0]
}

const FAULTS: readonly (readonly [Amiss, RegExp])[] = [
  ['locked', /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/],
  ['program', /\/S\s*\/Launch\b/],
  ['script', /\/S\s*\/JavaScript\b|\/JavaScript\s*(\d+\s+\d+\s+R|<<)/],
  ['packed', /\/Type\s*\/EmbeddedFile\b|\/EmbeddedFiles\s*(\d+\s+\d+\s+R|<<)/],
]

const latin1 = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('latin1')
