/** An element of a PDF's structure: what a screen reader is told of a part of a page. */
export interface Tagged {
  /** The number of its object. */
  readonly number: number
  /** H1, Table, TD. */
  readonly kind: string
  /** What other elements name it by; absent where none can. */
  readonly id?: string
  /** The columns and the rows that a cell covers, at least 1. */
  readonly columns: number
  readonly rows: number
  /** In reading order. */
  readonly children: readonly Tagged[]
}

/** A tagged PDF as Typst writes it, each byte a character: plain objects, one after another. */
export interface TaggedPdf {
  /** What stands before the first object. */
  readonly opening: string
  /** By their numbers, in the order in which they stand. */
  readonly objects: ReadonlyMap<number, string>
  readonly trailer: string
  /** The object at the root of the structure, which lists what has an id. */
  readonly root: number
  readonly structure: Tagged
}

/** Reads a tagged PDF that Typst wrote; throws where it is written in another way than Typst 0.14 writes. */
export function readTagged(pdf: Uint8Array): TaggedPdf {
  const text = Buffer.from(pdf).toString('latin1')
  const end = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1])
  const [head = '', count = 0] = /^xref\n0 (\d+)\n/.exec(text.slice(end, end + 30)) ?? []
  const rows = end + head.length
  const places = Array.from({ length: Number(count) }, (_, number) => {
    const from = rows + number * ROW
    return { number, at: Number(text.slice(from, from + 10)) }
  })
    .slice(1)
    .sort((one, other) => one.at - other.at)
  const objects = new Map(places.map(({ number, at }, i) => [number, text.slice(at, places[i + 1]?.at ?? end)]))
  const trailer = text.slice(rows + Number(count) * ROW)
  const catalog = objects.get(referenceIn(trailer, 'Root'))
  const root = referenceIn(withoutTexts(catalog ?? ''), 'StructTreeRoot')
  if (!objects.has(root)) throw new Error('Typst wrote a PDF whose structure is not found. Mend tagged-pdf.ts.')
  const structure = elementOf(root, 'StructTreeRoot', objects)
  return { opening: text.slice(0, places[0]!.at), objects, trailer, root, structure }
}

/** The length of a row that says where an object stands. */
const ROW = 20

/** The same PDF with some of its objects as they are given. */
export function rewritten({ opening, objects, trailer }: TaggedPdf, changed: ReadonlyMap<number, string>): Uint8Array {
  const places: number[] = []
  const pieces = [opening]
  let at = opening.length
  for (const [number, object] of objects) {
    const piece = changed.get(number) ?? object
    places[number] = at
    pieces.push(piece)
    at += piece.length
  }
  const rows = Array.from(
    { length: places.length - 1 },
    (_, i) => `${String(places[i + 1]).padStart(10, '0')} 00000 n\r\n`,
  )
  const table = `xref\n0 ${places.length}\n0000000000 65535 f\r\n${rows.join('')}`
  const ended = trailer.replace(/startxref\s+\d+/, `startxref\n${at}`)
  return Buffer.from([...pieces, table, ended].join(''), 'latin1')
}

/** Every element of a kind within another, itself left out, in reading order. */
export const taggedWithin = (element: Tagged, kind: string): readonly Tagged[] =>
  element.children.flatMap(child => [...(child.kind === kind ? [child] : []), ...taggedWithin(child, kind)])

function elementOf(number: number, kind: string, objects: ReadonlyMap<number, string>): Tagged {
  const object = objects.get(number)!
  const plain = withoutTexts(object)
  const id = ID.exec(object)?.[1]
  return {
    number,
    kind,
    ...(CELLS.has(kind) && id !== undefined && { id }),
    columns: Number(/\/ColSpan (\d+)/.exec(plain)?.[1] ?? 1),
    rows: Number(/\/RowSpan (\d+)/.exec(plain)?.[1] ?? 1),
    children: kidsOf(plain).flatMap(kid => {
      const its = /\/Type \/StructElem\s+\/S \/(\w+)/.exec(objects.get(kid)!)?.[1]
      return its === undefined ? [] : [elementOf(kid, its, objects)]
    }),
  }
}

const CELLS: ReadonlySet<string> = new Set(['TH', 'TD'])
const ID = /\/ID \(([^()\\]*)\)/

/** The objects that an element consists of; the pieces of a page among them are none. */
function kidsOf(plain: string): readonly number[] {
  const kids = /\/K (?:\[([^\]]*)\]|(\d+ 0 R))/.exec(plain)
  return Array.from((kids?.[1] ?? kids?.[2] ?? '').matchAll(/(\d+) 0 R/g), ([, number]) => Number(number))
}

const referenceIn = (plain: string, name: string): number =>
  Number(new RegExp(`/${name} (\\d+) 0 R`).exec(plain)?.[1] ?? 0)

/** An object without the texts in it: they hold what people wrote, which may look like anything. */
function withoutTexts(object: string): string {
  let plain = ''
  let depth = 0
  for (let at = 0; at < object.length; at++) {
    const character = object[at]!
    if (character === '\\') at++
    else if (character === '(') depth++
    else if (character === ')') depth--
    else if (depth === 0) plain += character
  }
  return plain
}
