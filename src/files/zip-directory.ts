import type { ByteSource } from './byte-source.ts'

/** A file in a zip archive, as the archive's directory tells of it. */
export interface ZipPart {
  readonly name: string
  /** Bytes, packed and unpacked. What is unpacked may be more than it says here: whoever unpacks it must stop there. */
  readonly packed: number
  readonly unpacked: number
  /** 0 is stored as it is, 8 deflated. */
  readonly method: number
  readonly isEncrypted: boolean
  /** Where its own header is. */
  readonly at: number
  /** Its line of the directory. */
  readonly line: Uint8Array
}

const END = 0x06054b50
const LINE = 0x02014b50
const HEADER = 0x04034b50
const [END_LENGTH, LINE_LENGTH, HEADER_LENGTH] = [22, 46, 30]

/** The parts of a zip archive, without unpacking any; undefined where its directory is not whole, or needs 64 bits. */
export function zipParts(bytes: Uint8Array): readonly ZipPart[] | undefined {
  const end = endOf(bytes)
  if (end === undefined) return undefined
  return partsIn(bytes.subarray(end.from), end.parts)
}

/** How long a directory may be. A document has a few hundred parts, of a hundred bytes each. */
const LONGEST_DIRECTORY = 16 * 1024 * 1024

/** The same of an archive that is read where it is needed. */
export async function zipPartsOf(source: ByteSource): Promise<readonly ZipPart[] | undefined> {
  const tail = await source.read(Math.max(0, source.length - END_LENGTH - LONGEST_REMARK), END_LENGTH + LONGEST_REMARK)
  const end = endOf(tail)
  if (end === undefined || end.length > LONGEST_DIRECTORY) return undefined
  return partsIn(await source.read(end.from, end.length), end.parts)
}

/** The lines at the beginning of a directory; undefined where they are not as many. */
function partsIn(directory: Uint8Array, count: number): readonly ZipPart[] | undefined {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const parts: ZipPart[] = []
  let at = 0
  for (let left = count; left > 0; left--) {
    if (at + LINE_LENGTH > directory.length || view.getUint32(at, true) !== LINE) return undefined
    const nameLength = view.getUint16(at + 28, true)
    const length = LINE_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (at + length > directory.length) return undefined
    const part: ZipPart = {
      name: new TextDecoder().decode(directory.subarray(at + LINE_LENGTH, at + LINE_LENGTH + nameLength)),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      at: view.getUint32(at + 42, true),
      line: directory.subarray(at, at + length),
    }
    if (part.packed === IN_64_BITS || part.unpacked === IN_64_BITS || part.at === IN_64_BITS) return undefined
    parts.push(part)
    at += length
  }
  return parts
}

const IN_64_BITS = 0xffffffff

/** The directory's end may be followed by a remark. */
const LONGEST_REMARK = 0xffff

/** Where the directory begins, how long it says it is, and how many parts it names; undefined where it has no end. */
function endOf(
  bytes: Uint8Array,
): { readonly from: number; readonly length: number; readonly parts: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = bytes.length - END_LENGTH; at >= Math.max(0, bytes.length - END_LENGTH - LONGEST_REMARK); at--)
    if (view.getUint32(at, true) === END)
      return {
        from: view.getUint32(at + 16, true),
        length: view.getUint32(at + 12, true),
        parts: view.getUint16(at + 10, true),
      }
  return undefined
}

/** The bytes of a part as they are packed; undefined where they are not there. */
export function packedBytes(bytes: Uint8Array, { at, packed }: ZipPart): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + HEADER_LENGTH > bytes.length || view.getUint32(at, true) !== HEADER) return undefined
  const from = at + HEADER_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  return from + packed <= bytes.length ? bytes.subarray(from, from + packed) : undefined
}

/** Where a part's packed bytes begin; undefined where they are not there, or its own header says otherwise than the directory. */
export async function packedPlace(source: ByteSource, part: ZipPart): Promise<number | undefined> {
  if (part.method !== 0 && part.method !== 8) return undefined
  const header = await source.read(part.at, HEADER_LENGTH)
  if (header.length < HEADER_LENGTH) return undefined
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength)
  const isEncrypted = (view.getUint16(6, true) & 1) === 1
  if (view.getUint32(0, true) !== HEADER || isEncrypted || view.getUint16(8, true) !== part.method) return undefined
  const from = part.at + HEADER_LENGTH + view.getUint16(26, true) + view.getUint16(28, true)
  return from + part.packed <= source.length ? from : undefined
}

/** The same archive with a directory that names these parts alone: nothing else in it can be found. */
export function zipOf(bytes: Uint8Array, parts: readonly ZipPart[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.line.length, 0)
  const archive = new Uint8Array(bytes.length + length + END_LENGTH)
  archive.set(bytes)
  let at = bytes.length
  for (const { line } of parts) {
    archive.set(line, at)
    at += line.length
  }
  const view = new DataView(archive.buffer)
  view.setUint32(at, END, true)
  view.setUint16(at + 8, parts.length, true)
  view.setUint16(at + 10, parts.length, true)
  view.setUint32(at + 12, length, true)
  view.setUint32(at + 16, bytes.length, true)
  return archive
}
