import { passOver } from './xml-pass.ts'

/** A sheet with cells, as the workbook names it, and the part of the archive that holds them. */
export interface NamedSheet {
  readonly name: string
  /** Its place among all sheets, those without cells too, the first being 0. */
  readonly index: number
  readonly part: string
}

/** What a workbook says that it has. */
export interface Contents {
  readonly sheets: readonly NamedSheet[]
  /** The part with the texts that cells share; absent where the workbook has none. */
  readonly strings?: string
}

/** Kinds of sheets that hold no cells: a chart alone, or a dialog or macros of old. */
const NO_CELLS = /\/(chartsheet|dialogsheet|xl(Intl)?Macrosheet)$/i

/**
 * The sheets that a workbook names, by its own part and the one that says where things are. Undefined where either is not
 * well formed, or a sheet is said to be nowhere.
 */
export function contentsOf(folder: string, workbook: string, relations: string): Contents | undefined {
  const targets = new Map<string, { readonly type: string; readonly part: string }>()
  const areTold = passOver(relations, {
    open(name, { Id, Type, Target }) {
      if (name === 'Relationship' && Id !== undefined && Type !== undefined && Target !== undefined)
        targets.set(Id, { type: Type, part: partAt(folder, Target) })
    },
  })
  const named: Readonly<Record<string, string>>[] = []
  const areNamed = passOver(workbook, {
    open(tag, attributes) {
      if (tag === 'sheet') named.push(attributes)
    },
  })
  if (!areTold || !areNamed) return undefined
  const sheets: NamedSheet[] = []
  for (const [index, attributes] of named.entries()) {
    const target = targets.get(relationOf(attributes) ?? '')
    if (!target) return undefined
    if (!NO_CELLS.test(target.type)) sheets.push({ name: attributes.name ?? '', index, part: target.part })
  }
  const strings = [...targets.values()].find(({ type }) => /\/sharedStrings$/i.test(type))?.part
  return { sheets, ...(strings !== undefined && { strings }) }
}

/** `r:id`, whatever the prefix. */
const relationOf = (attributes: Readonly<Record<string, string>>): string | undefined =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1]

const partAt = (folder: string, target: string): string =>
  decodeURI(new URL(target, `file:///${folder}/`).pathname).slice(1)

/** How many texts cells share; undefined where the part is not well formed. */
export function sharedTextsIn(xml: string): number | undefined {
  let count = 0
  const isWell = passOver(xml, {
    open(name) {
      if (name === 'si') count++
    },
  })
  return isWell ? count : undefined
}
