import type { ByteSource } from './byte-source.ts'

/** The files in a file of older Office: a small file system of its own ([MS-CFB]). */
export interface CompoundFile {
  /** The names of everything in it, folders as well. */
  readonly names: ReadonlySet<string>
  /** The first bytes of a stream that is not kept among the small ones; undefined where there is none of that name. */
  start(name: string, length: number): Promise<Uint8Array | undefined>
}

const HEADER = 512
const ENTRY = 128
const MOST_ENTRIES = 50_000
/** Sectors from here on mean the end of a chain, or nothing. */
const NO_SECTOR = 0xfffffffa
const [STREAM, SMALLEST] = [2, 4096]

interface Entry {
  readonly name: string
  readonly type: number
  readonly first: number
  readonly length: number
}

/** Opens such a file; undefined where it is damaged. A chain that leads round in a circle is cut when it is as long as the file. */
export async function openCompound(source: ByteSource): Promise<CompoundFile | undefined> {
  const header = viewOf(await source.read(0, HEADER))
  if (header.byteLength < HEADER) return undefined
  const shift = header.getUint16(30, true)
  if (shift !== 9 && shift !== 12) return undefined
  const size = 2 ** shift
  const placeOf = (sector: number) => (sector + 1) * size
  const isThere = (sector: number) => sector < NO_SECTOR && placeOf(sector) < source.length
  const sectorAt = (sector: number) => source.read(placeOf(sector), size)

  const table = new Map<number, DataView>()
  const listed = await tableSectors(header, sectorAt, isThere, size)
  const next = async (sector: number): Promise<number> => {
    const which = Math.floor((sector * 4) / size)
    const its = listed[which]
    if (its === undefined || !isThere(its)) return NO_SECTOR
    const view = table.get(which) ?? viewOf(await sectorAt(its))
    table.set(which, view)
    const at = (sector * 4) % size
    return at + 4 <= view.byteLength ? view.getUint32(at, true) : NO_SECTOR
  }
  const chain = async (first: number, length: number): Promise<Uint8Array> => {
    const parts: Uint8Array[] = []
    let held = 0
    for (let sector = first; isThere(sector) && held < length; sector = await next(sector)) {
      const part = await sectorAt(sector)
      if (part.length === 0) break
      parts.push(part)
      held += part.length
    }
    return Buffer.concat(parts).subarray(0, length)
  }

  const entries = entriesIn(await chain(header.getUint32(48, true), Math.min(MOST_ENTRIES * ENTRY, source.length)))
  if (entries.length === 0) return undefined
  return {
    names: new Set(entries.map(({ name }) => name)),
    async start(name, length) {
      const entry = entries.find(entry => entry.name === name && entry.type === STREAM)
      return entry && entry.length >= SMALLEST ? chain(entry.first, Math.min(length, entry.length)) : undefined
    },
  }
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The sectors that hold the table of chains: the first are listed in the header, the others in sectors of their own. */
async function tableSectors(
  header: DataView,
  sectorAt: (sector: number) => Promise<Uint8Array>,
  isThere: (sector: number) => boolean,
  size: number,
): Promise<readonly number[]> {
  const listed: number[] = []
  const list = (view: DataView, from: number, to: number): void => {
    for (let at = from; at + 4 <= Math.min(to, view.byteLength); at += 4) listed.push(view.getUint32(at, true))
  }
  list(header, 76, HEADER)
  const seen = new Set<number>()
  for (let sector = header.getUint32(68, true); isThere(sector) && !seen.has(sector); ) {
    seen.add(sector)
    const view = viewOf(await sectorAt(sector))
    if (view.byteLength < size) break
    list(view, 0, size - 4)
    sector = view.getUint32(size - 4, true)
  }
  return listed
}

function entriesIn(directory: Uint8Array): readonly Entry[] {
  const view = viewOf(directory)
  const entries: Entry[] = []
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const type = view.getUint8(at + 66)
    const nameLength = Math.min(view.getUint16(at + 64, true), 64)
    if (type === 0 || nameLength < 2) continue
    entries.push({
      name: Buffer.from(directory.subarray(at, at + nameLength - 2)).toString('utf16le'),
      type,
      first: view.getUint32(at + 116, true),
      length: view.getUint32(at + 120, true),
    })
  }
  return entries
}
