/** An element of a PDF's structure: what a screen reader is told, in the order in which it is told. */
export interface StructureElement {
  readonly kind: string
  /** Alternative text; absent where there is none. */
  readonly alt?: string
  /** What a header cell heads: Column, Row. */
  readonly scope?: string
  readonly children: readonly StructureElement[]
}

/** The structure tree of a PDF whose objects are not packed into streams. */
export function structureOf(pdf: Uint8Array): StructureElement {
  const text = Buffer.from(pdf).toString('latin1')
  const objects = new Map<string, string>()
  for (const [, number, body] of text.matchAll(/(?:^|\n)(\d+) 0 obj\s*(.*?)\s*endobj/gs)) objects.set(number!, body!)
  const root = [...objects.values()].find(body => body.includes('/Type /StructTreeRoot'))
  if (!root) throw new Error('The PDF has no structure tree. Write it tagged.')
  const elementOf = (body: string, kind: string): StructureElement => ({
    kind,
    ...(/\/Alt \(([^)]*)\)/.exec(body)?.[1] !== undefined && { alt: /\/Alt \(([^)]*)\)/.exec(body)![1]! }),
    ...(/\/Scope \/(\w+)/.exec(body)?.[1] !== undefined && { scope: /\/Scope \/(\w+)/.exec(body)![1]! }),
    children: kidsOf(body).flatMap(number => {
      const child = objects.get(number) ?? ''
      const its = /\/S \/(\w+)/.exec(child)?.[1]
      return its === undefined ? [] : [elementOf(child, its)]
    }),
  })
  return elementOf(root, 'Root')
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
