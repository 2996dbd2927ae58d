import { deflateRawSync } from 'node:zlib'

/** A part of a zip archive as a test makes it. */
export interface MadePart {
  readonly name: string
  readonly content: string | Uint8Array
  /** What the archive says of how long it is unpacked, where that is not the truth. */
  readonly saysItIs?: number
  readonly isEncrypted?: boolean
}

/** A zip archive with these parts. */
export function madeZip(parts: readonly MadePart[]): Uint8Array {
  const [files, lines]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const { name, content, saysItIs, isEncrypted = false } of parts) {
    const [its, title] = [Buffer.from(content as string), Buffer.from(name)]
    const packed = deflateRawSync(its)
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04034b50, 0)
    header.writeUInt16LE(20, 4)
    header.writeUInt16LE(isEncrypted ? 1 : 0, 6)
    header.writeUInt16LE(8, 8)
    header.writeUInt32LE(packed.length, 18)
    header.writeUInt32LE(saysItIs ?? its.length, 22)
    header.writeUInt16LE(title.length, 26)
    const line = Buffer.alloc(46)
    line.writeUInt32LE(0x02014b50, 0)
    header.copy(line, 6, 4, 30)
    line.writeUInt32LE(at, 42)
    files.push(header, title, packed)
    lines.push(line, title)
    at += header.length + title.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(Buffer.concat(lines).length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, ...lines, end])
}

const types = (main: string) => ({
  name: '[Content_Types].xml',
  content: `<Types><Override PartName="/main.xml" ContentType="application/vnd.${main}+xml"/></Types>`,
})
export const wordParts: readonly MadePart[] = [
  types('openxmlformats-officedocument.wordprocessingml.document.main'),
  { name: 'word/document.xml', content: '<w:document>Minutes</w:document>' },
]
export const workbookParts: readonly MadePart[] = [
  types('openxmlformats-officedocument.spreadsheetml.sheet.main'),
  { name: 'xl/workbook.xml', content: '<workbook/>' },
]
export const textParts: readonly MadePart[] = [
  { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
  { name: 'content.xml', content: '<office/>' },
  { name: 'META-INF/manifest.xml', content: '<manifest/>' },
]

/** A stream of a document of older Office as a test makes it. */
export interface MadeStream {
  readonly name: string
  /** None for a folder. */
  readonly content?: Uint8Array
}

const SECTOR = 512

/** A file of older Office with these streams, each as long as ordinary ones are at least. */
export function madeCompound(streams: readonly MadeStream[]): Uint8Array {
  const directory = Buffer.alloc(Math.ceil((streams.length + 1) / 4) * SECTOR)
  const entry = (i: number, name: string, type: number, first: number, length: number): void => {
    directory.write(name, i * 128, 'utf16le')
    directory.writeUInt16LE(name.length * 2 + 2, i * 128 + 64)
    directory.writeUInt8(type, i * 128 + 66)
    directory.writeUInt32LE(first, i * 128 + 116)
    directory.writeUInt32LE(length, i * 128 + 120)
  }
  const table: number[] = [0xfffffffd]
  const chained = (sectors: number): number => {
    const first = table.length
    for (let i = 1; i <= sectors; i++) table.push(i === sectors ? 0xfffffffe : first + i)
    return first
  }
  const at = chained(directory.length / SECTOR)
  entry(0, 'Root Entry', 5, 0xfffffffe, 0)
  const bodies = streams.map(({ name, content }, i) => {
    if (!content) {
      entry(i + 1, name, 1, 0, 0)
      return Buffer.alloc(0)
    }
    const body = Buffer.alloc(Math.max(4096, Math.ceil(content.length / SECTOR) * SECTOR))
    body.set(content)
    entry(i + 1, name, 2, chained(body.length / SECTOR), body.length)
    return body
  })
  const header = Buffer.alloc(SECTOR)
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  header.writeUInt16LE(9, 30)
  header.writeUInt32LE(at, 48)
  header.writeUInt32LE(0xfffffffe, 68)
  for (let place = 76; place < SECTOR; place += 4) header.writeUInt32LE(place === 76 ? 0 : 0xffffffff, place)
  const tableSector = Buffer.alloc(SECTOR, 0xff)
  table.forEach((next, i) => void tableSector.writeUInt32LE(next, i * 4))
  return Buffer.concat([header, tableSector, directory, ...bodies])
}

export const PDF = '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n'
