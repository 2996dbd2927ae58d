import { open } from 'node:fs/promises'

/** Bytes that are read where they are asked for, so that a large file is never held whole. */
export interface ByteSource {
  readonly length: number
  /** As many bytes as there are from a place on, and no more than asked for. */
  read(at: number, length: number): Promise<Uint8Array>
}

/** A file on this machine, to be closed by whoever opened it. */
export async function sourceOnDisk(path: string): Promise<ByteSource & { close(): Promise<void> }> {
  const file = await open(path, 'r')
  const { size } = await file.stat()
  return {
    length: size,
    async read(at, length) {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - at)))
      let filled = 0
      while (filled < bytes.length) {
        const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, at + filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      return bytes.subarray(0, filled)
    },
    close: () => file.close(),
  }
}

const CHUNK = 1024 * 1024

/** All of it in order, chunk by chunk. A chunk begins with the last bytes of the one before, so that nothing is cut in two. */
export async function* chunksOf(source: ByteSource, overlap = 0): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < source.length; at += CHUNK) {
    const from = Math.max(0, at - overlap)
    yield await source.read(from, Math.min(CHUNK, source.length - at) + at - from)
  }
}

/** Bytes that are held already. */
export const sourceOf = (bytes: Uint8Array): ByteSource => ({
  length: bytes.length,
  read: async (at, length) => bytes.subarray(at, at + Math.max(0, length)),
})

/** A stretch of other bytes. */
export const within = (source: ByteSource, from: number, length: number): ByteSource => ({
  length,
  read: (at, asked) => source.read(from + at, Math.min(asked, length - at)),
})
