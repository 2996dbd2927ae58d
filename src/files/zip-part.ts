import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'
import { type ByteSource, chunksOf, within } from './byte-source.ts'
import { packedPlace, type ZipPart } from './zip-directory.ts'

/** How much of a part that is to be kept is held. What is looked for stands in far less. */
const MOST_KEPT = 16 * 1024 * 1024

/**
 * Unpacks a part to its end, and gives its bytes where they are to be kept, else none. Undefined where it cannot be
 * unpacked, is not as long as the directory says, or is longer than can be held.
 */
export async function unpacked(source: ByteSource, part: ZipPart, isKept: boolean): Promise<Uint8Array | undefined> {
  const at = await packedPlace(source, part)
  if (at === undefined || (isKept && part.unpacked > MOST_KEPT)) return undefined
  const packed = within(source, at, part.packed)
  const kept: Uint8Array[] = []
  let length = 0
  const count = async (chunks: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of chunks) {
      length += chunk.length
      if (length > part.unpacked) throw new TypeError('It unpacks to more than it says.')
      if (isKept) kept.push(chunk)
    }
  }
  try {
    if (part.method === 0) await count(chunksOf(packed))
    else await pipeline(chunksOf(packed), createInflateRaw(), count)
  } catch {
    return undefined
  }
  return length === part.unpacked ? Buffer.concat(kept) : undefined
}
