import type { Sheet, SheetRow, Unreadable } from '#core/returns/sheet.ts'
import type { XmlElement } from '#core/returns/xml-element.ts'
import { plain } from './headings.ts'
import { CHILD, type ReturnTable } from './table.ts'

const CHILD_TAG = 'CHILDID'
const HEADER = 'HEADER'

/** The tables of an XML return, and the elements that no table has: their text is kept with the child's header. */
export interface XmlReturn {
  readonly sheets: ReadonlyMap<ReturnTable, Sheet>
  readonly unknown: readonly { readonly name: string; readonly line: number }[]
}

/** A row as tags and texts, before every row of its table has the same columns. */
interface TaggedRow {
  readonly line: number
  readonly cells: ReadonlyMap<string, string>
}

/** Reads an XML return: a CHILD element a child, with HEADER and the episodes, reviews and so on below it. */
export function readXmlReturn(
  root: XmlElement,
  tables: readonly ReturnTable[],
): XmlReturn | { readonly unreadable: Unreadable } {
  const children = childrenIn(root)
  if (children.length === 0)
    return {
      unreadable: {
        says: 'the XML has no CHILD elements, so it is not an SSDA903 return; choose the file that the case system exported',
      },
    }
  const found = new Map(tables.filter(t => t.xml).map(table => [table, [] as TaggedRow[]]))
  const unknown = new Map<string, number>()
  for (const child of children) readChild(child, tables, found, unknown)
  return {
    sheets: new Map([...found].map(([table, rows]) => [table, sheetOf(table, rows)])),
    unknown: [...unknown].map(([name, line]) => ({ name, line })),
  }
}

const is = (element: XmlElement, name: string): boolean => element.name.toUpperCase() === name

const childrenIn = (root: XmlElement): readonly XmlElement[] =>
  root.children.flatMap(element => (is(element, CHILD) ? [element] : childrenIn(element)))

const isGroup = (element: XmlElement, tables: readonly ReturnTable[]): boolean =>
  element.children.length > 0 || tables.some(t => t.xml !== undefined && is(element, t.xml.element))

function readChild(
  child: XmlElement,
  tables: readonly ReturnTable[],
  found: Map<ReturnTable, TaggedRow[]>,
  unknown: Map<string, number>,
): void {
  const headers = child.children.filter(element => is(element, HEADER))
  const about = leavesOf([child, ...headers])
  const groups = [child, ...headers]
    .flatMap(element => element.children)
    .filter(element => !is(element, HEADER) && isGroup(element, tables))
  const strays = new Map<string, string>()
  for (const group of groups) {
    const table = tableOf(group, tables)
    if (table) add(found, table, { line: group.line, cells: cellsIn(group, table, about) })
    else {
      if (!unknown.has(group.name)) unknown.set(group.name, group.line)
      for (const [name, text] of textsBelow(group)) strays.set(freeName(strays, name), text)
    }
  }
  for (const header of headers.length > 0 ? headers : [child]) {
    const leaves = leavesOf([child, header])
    for (const table of tables.filter(t => t.xml?.element === HEADER))
      if (isIn(table, leaves)) add(found, table, { line: header.line, cells: ownCells(table, leaves, tables, strays) })
    strays.clear()
  }
}

const add = (found: Map<ReturnTable, TaggedRow[]>, table: ReturnTable, row: TaggedRow): void => {
  const rows = found.get(table)
  if (rows) rows.push(row)
  else found.set(table, [row])
}

/** The texts of elements that hold nothing but text, by tag. A tag that comes again with another text is kept as another. */
function leavesOf(elements: readonly XmlElement[]): Map<string, string> {
  const leaves = new Map<string, string>()
  for (const element of elements)
    for (const { name, text, children } of element.children) {
      const tag = plainTag(name)
      if (children.length === 0 && leaves.get(tag) !== text) leaves.set(freeName(leaves, tag), text)
    }
  return leaves
}

/** What a row's own element holds and, where it does not say whose it is, what the child's header says of them. */
function cellsIn(
  group: XmlElement,
  table: ReturnTable,
  about: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const cells = leavesOf([group])
  for (const nested of group.children.filter(e => e.children.length > 0))
    for (const [name, text] of textsBelow(nested)) cells.set(freeName(cells, name), text)
  for (const tag of [CHILD_TAG, ...table.columns.map(c => c.name)]) {
    const text = about.get(tag)
    if (text !== undefined && !cells.has(tag)) cells.set(tag, text)
  }
  return cells
}

const plainTag = (name: string): string => name.toUpperCase()

/** By the element's name, else by a tag that only one table has: no structure was published for the newest tables. */
function tableOf(group: XmlElement, tables: readonly ReturnTable[]): ReturnTable | undefined {
  const named = tables.find(t => t.xml && t.xml.element !== HEADER && is(group, t.xml.element))
  if (named) return named
  const tags = new Set(group.children.map(leaf => plain(leaf.name)))
  return tables.find(
    t => !t.xml && t.columns.some(c => tags.has(plain(c.name)) && tables.every(o => o === t || !hasColumn(o, c.name))),
  )
}

const hasColumn = (table: ReturnTable, name: string): boolean => table.columns.some(c => c.name === name)

/** Whether a header holds a row of a table. A tag that is no column is a flag, for which 0 means no. */
const isIn = (table: ReturnTable, leaves: ReadonlyMap<string, string>): boolean =>
  table.xml?.whenAnyOf === undefined ||
  table.xml.whenAnyOf.some(tag => {
    const text = leaves.get(tag)?.trim() ?? ''
    return text !== '' && (text !== '0' || hasColumn(table, tag))
  })

/** Of what a header holds: the columns of one table and, for the table that is the header, what no table has. */
function ownCells(
  table: ReturnTable,
  leaves: ReadonlyMap<string, string>,
  tables: readonly ReturnTable[],
  strays: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const tagsOf = (t: ReturnTable): readonly string[] => [
    CHILD_TAG,
    ...t.columns.map(c => c.xml ?? c.name),
    ...(t.xml?.whenAnyOf ?? []),
  ]
  if (table.xml?.whenAnyOf) {
    const own = new Set([CHILD_TAG, ...table.columns.map(c => c.xml ?? c.name)])
    return new Map([...leaves].filter(([tag]) => own.has(tag)))
  }
  const elsewhere = new Set(tables.filter(t => t !== table && t.xml?.element === HEADER).flatMap(tagsOf))
  const own = new Set(tagsOf(table))
  return new Map([...[...leaves].filter(([tag]) => own.has(tag) || !elsewhere.has(tag)), ...strays])
}

const textsBelow = (element: XmlElement): readonly (readonly [string, string])[] =>
  element.children.length === 0
    ? [[element.name, element.text]]
    : element.children.flatMap(e => textsBelow(e).map(([name, text]) => [`${element.name}.${name}`, text] as const))

const freeName = (taken: ReadonlyMap<string, string>, name: string): string => {
  let free = name
  for (let n = 2; taken.has(free); n++) free = `${name} (${n})`
  return free
}

/** Rows as a sheet with the table's headings. Where rows share a line, they are numbered by their place in the table. */
function sheetOf(table: ReturnTable, rows: readonly TaggedRow[]): Sheet {
  const tags: readonly (readonly string[])[] = [
    [CHILD_TAG],
    ...table.columns.map(c => (c.xml ? [c.xml, c.name] : [c.name])),
  ]
  const known = new Set(tags.flat())
  const extra = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].filter(tag => !known.has(tag))
  const all = [...tags, ...extra.map(tag => [tag])]
  const shareLines = new Set(rows.map(row => row.line)).size < rows.length
  return {
    headings: [CHILD, ...table.columns.map(c => c.name), ...extra],
    rows: rows.map(
      ({ line, cells }, i): SheetRow => ({
        line: shareLines ? i + 1 : line,
        cells: all.map(names => names.map(name => cells.get(name)).find(text => text !== undefined) ?? ''),
      }),
    ),
  }
}
