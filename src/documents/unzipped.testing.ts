import { inflateRawSync } from 'node:zlib'
import { SaxesParser } from 'saxes'

/** The files within a Word file or a workbook, as text by their paths. */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = Buffer.from(bytes)
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  const files = new Map<string, string>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [size, nameLength] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)]
    const header = zip.readUInt32LE(at + 42)
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
    const content = zip.subarray(start, start + size)
    const isStored = zip.readUInt16LE(at + 10) === 0
    files.set(
      zip.toString('utf8', at + 46, at + 46 + nameLength),
      (isStored ? content : inflateRawSync(content)).toString('utf8'),
    )
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return files
}

/** An element of a file: its text is all that stands in it, with line ends for line breaks. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

/** A file of XML as its elements; throws where it is not well formed. */
export function elementsOf(xml: string): Element {
  const root = { name: '', attributes: {}, children: [] as Element[], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: name === 'w:br' ? '\n' : '' }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('text', text => {
    open.at(-1)!.text += text
  })
  parser.on('closetag', () => {
    const { text } = open.pop()!
    open.at(-1)!.text += text
  })
  parser.write(xml).close()
  return root
}

/** Every element of a name within another, in order. */
export const within = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap(child => [...(child.name === name ? [child] : []), ...within(child, name)])
