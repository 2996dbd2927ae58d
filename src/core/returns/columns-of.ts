import type { Body } from '#core/entry.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { columnsOfList, headingNamed } from './annex-a/columns-of.ts'
import { columnOfCell } from './annex-a/facts/fact.ts'
import { type AnnexAList, listName } from './annex-a/list.ts'
import { headingsByField, mappingByHeadings, placesOf } from './records/places.ts'
import { plain } from './ssda903/headings.ts'
import type { ReturnTable } from './ssda903/table.ts'

/** What says which column is which field. */
export interface FileDefinitions {
  readonly tables: readonly ReturnTable[]
  readonly annexALists: readonly AnnexAList[]
  readonly records: readonly AnyRecordType[]
}

/** A record as a file brought it. */
interface Brought {
  readonly type: string
  readonly body: Body
  readonly file: {
    /** The table of the return, the list of Annex A, the kind of record or the partner that the file is of. */
    readonly table: string
    /** Empty for XML. */
    readonly headings: readonly string[]
    /** By record type and field, where no definition says it. */
    readonly columns?: Readonly<Record<string, Readonly<Record<string, string>>>>
  }
}

/** A column of a file: its heading as the file has it, and its place from the left, the first being 1; no place in XML. */
export interface FileColumn {
  readonly heading: string
  readonly place?: number
}

/**
 * The columns of its file that a field of a record came from. None where no column says it: a day on which a list is, or
 * what an import adds.
 */
export const columnsOf = (brought: Brought, field: string, definitions: FileDefinitions): readonly FileColumn[] =>
  headingsOf(brought, field, definitions).map(heading => {
    const at = brought.file.headings.indexOf(heading)
    return at < 0 ? { heading } : { heading, place: at + 1 }
  })

/**
 * The column of a text that a record keeps beside its fields, by the name under which it keeps it: the definition's, the
 * file's own, with a number where two columns were called the same, or that of a cell that it was made from.
 */
export function columnKept(
  { file }: Pick<Brought, 'file'>,
  name: string,
  { annexALists, tables }: FileDefinitions,
): readonly FileColumn[] {
  const [, , numbered] = /^(.*) ?\(column (\d+)\)$/s.exec(name) ?? []
  if (numbered !== undefined) return [columnAt(file, Number(numbered) - 1)]
  const list = annexALists.find(each => listName(each) === file.table)
  const table = tables.find(each => each.name === file.table)
  const said = list
    ? headingNamed(list, file.headings, columnOfCell(list, name) ?? name)
    : table
      ? headingIn(file.headings, [name])
      : Object.values(file.columns ?? {}).flatMap(read => read[name] ?? [])[0]
  const at = file.headings.findIndex(heading => heading.trim() === (said ?? name).trim())
  return at < 0 ? [] : [columnAt(file, at)]
}

const columnAt = ({ headings }: Brought['file'], at: number): FileColumn => ({
  heading: headings[at] ?? '',
  place: at + 1,
})

function headingsOf(brought: Brought, field: string, definitions: FileDefinitions): readonly string[] {
  const { type, file } = brought
  const read = file.columns?.[type]
  if (read) return read[field] === undefined ? [] : [read[field]]
  const list = definitions.annexALists.find(each => listName(each) === file.table)
  if (list) return columnsOfList(list, file.headings, brought, field)
  const table = definitions.tables.find(each => each.name === file.table)
  if (table) return columnsOfTable(table, file.headings, field)
  const kind = definitions.records.find(each => each.title === file.table && each.id === type)
  if (!kind) return []
  const heading = headingsByField(placesOf(kind, mappingByHeadings(kind, file.headings), file.headings))[field]
  return heading === undefined ? [] : [heading]
}

function columnsOfTable({ columns }: ReturnTable, headings: readonly string[], field: string): readonly string[] {
  const column = columns.find(each => each.field === field)
  if (!column) return []
  if (headings.length === 0) return [column.xml ?? column.name]
  return [headingIn(headings, [column.name, ...(column.xml ? [column.xml] : [])]) ?? column.name]
}

/** The heading that is one of some names, whatever its case, spaces and marks. */
const headingIn = (headings: readonly string[], names: readonly string[]): string | undefined =>
  names.flatMap(name => headings.find(heading => plain(heading) === plain(name)) ?? [])[0]
