import type { Amiss } from './attachment-kinds.ts'
import { type ByteSource, chunksOf } from './byte-source.ts'

/** The end of a PDF stands within its last bytes; some programs write something after it. */
const TAIL = 4096
/** Longer than anything that is looked for. */
const OVERLAP = 64

/** What is wrong with a PDF: locked, cut short, or with a program that it starts; undefined where nothing is. */
export async function pdfFault(source: ByteSource): Promise<Amiss | undefined> {
  const end = Buffer.from(await source.read(Math.max(0, source.length - TAIL), TAIL))
  if (!end.includes('%%EOF')) return 'damaged'
  for await (const chunk of chunksOf(source, OVERLAP)) {
    const text = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1')
    if (/\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(text)) return 'locked'
    if (/\/S\s*\/Launch\b/.test(text)) return 'program'
  }
  return undefined
}
