/** An element of a PDF's structure: what a screen reader is told, in the order in which it is told. */
export interface StructureElement {
  readonly kind: string
  /** Alternative text; absent where there is none. */
  readonly alt?: string
  /** What a header cell heads: Column, Row. */
  readonly scope?: string
  /** What other elements name it by; absent where none does. */
  readonly id?: string
  /** The ids of the cells that head it; absent where none is named. */
  readonly headers?: readonly string[]
  readonly children: readonly StructureElement[]
}

/** The structure tree of a PDF whose objects are not packed into streams. */
export function structureOf(pdf: Uint8Array): StructureElement {
  const text = Buffer.from(pdf).toString('latin1')
  const objects = new Map<string, string>()
  for (const [, number, body] of text.matchAll(/(?:^|\n)(\d+) 0 obj\s*(.*?)\s*endobj/gs)) objects.set(number!, body!)
  const root = [...objects.values()].find(body => body.includes('/Type /StructTreeRoot'))
  if (!root) throw new Error('The PDF has no structure tree. Write it tagged.')
  const elementOf = (body: string, kind: string): StructureElement => {
    const alt = altOf(body)
    const scope = /\/Scope \/(\w+)/.exec(body)?.[1]
    const id = /\/ID \((\w+)\)/.exec(body)?.[1]
    const headers = /\/Headers \[([^\]]*)\]/.exec(body)?.[1]
    return {
      kind,
      ...(alt !== undefined && { alt }),
      ...(scope !== undefined && { scope }),
      ...(id !== undefined && { id }),
      ...(headers !== undefined && { headers: Array.from(headers.matchAll(/\((\w+)\)/g), ([, its]) => its!) }),
      children: kidsOf(body).flatMap(number => {
        const child = objects.get(number) ?? ''
        const its = /\/S \/(\w+)/.exec(child)?.[1]
        return its === undefined ? [] : [elementOf(child, its)]
      }),
    }
  }
  return elementOf(root, 'Root')
}

/** A text in plain letters stands between brackets, one with others as the numbers of its UTF-16. */
function altOf(body: string): string | undefined {
  const [, plain, numbers] = /\/Alt (?:\(((?:\\.|[^\\)])*)|<FEFF([0-9A-F]*)>)/.exec(body) ?? []
  return numbers === undefined ? plain : Buffer.from(numbers, 'hex').swap16().toString('utf16le')
}

/** The objects that an element consists of; the pieces of a page among them are no objects. */
function kidsOf(body: string): readonly string[] {
  const kids = /\/K (?:\[(.*?)\](?=\s*(?:\/|>>))|(\d+) 0 R)/s.exec(body)
  if (!kids) return []
  return kids[2] === undefined ? [...kids[1]!.matchAll(/(\d+) 0 R/g)].map(([, number]) => number!) : [kids[2]]
}

/** Every element in reading order, itself first. */
export const inReadingOrder = (element: StructureElement): readonly StructureElement[] => [
  element,
  ...element.children.flatMap(inReadingOrder),
]
