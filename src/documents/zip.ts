import { crc32, deflateRawSync } from 'node:zlib'
import type { WrittenFile } from './document-file.ts'

/** Files as one ZIP file, each under its name. The same files give the same bytes: none of them bears a time. */
export function zipped(files: readonly Pick<WrittenFile, 'fileName' | 'bytes'>[]): Uint8Array {
  let at = 0
  const entries = files.map(({ fileName, bytes }) => {
    const name = Buffer.from(fileName)
    const content = deflateRawSync(bytes)
    const shared = sharedHeader(name, bytes, content)
    const local = Buffer.concat([signature(0x04034b50), shared, name, content])
    const listed = { name, shared, at }
    at += local.length
    return { local, listed }
  })
  const directory = entries.map(({ listed: { name, shared, at } }) => {
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    return Buffer.concat([signature(0x02014b50), VERSION, shared, rest, name])
  })
  const length = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...entries.map(({ local }) => local), ...directory, signature(0x06054b50), end])
}

/** Version 2.0, which knows of compressed files. */
const VERSION = Buffer.from([20, 0])
/** Names are in UTF-8. */
const FLAGS = 0x0800
const DEFLATED = 8
/** 1 January 1980, the first day that there is. */
const FIRST_DAY = 0x0021

/** What is said of a file where it stands and again in the directory. */
function sharedHeader(name: Buffer, bytes: Uint8Array, content: Buffer): Buffer {
  const header = Buffer.alloc(26)
  VERSION.copy(header, 0)
  header.writeUInt16LE(FLAGS, 2)
  header.writeUInt16LE(DEFLATED, 4)
  header.writeUInt16LE(FIRST_DAY, 8)
  header.writeUInt32LE(crc32(bytes), 10)
  header.writeUInt32LE(content.length, 14)
  header.writeUInt32LE(bytes.length, 18)
  header.writeUInt16LE(name.length, 22)
  return header
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
