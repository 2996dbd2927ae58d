import type { RecordField } from '#core/records/record-fields.ts'
import { folded } from '#core/returns/annex-a/spelling.ts'
import { type Columned, columnFields } from './importable.ts'
import { type ColumnMapping, type MappedColumn, namesOf } from './mapping.ts'

/** How headings name the child's identifier without a mapping. */
const CHILD_HEADINGS: ReadonlySet<string> = new Set([
  'child',
  'child id',
  'childid',
  'child identifier',
  'child unique id',
  'child unique identifier',
  'unique child id',
  'child reference',
  'young person id',
  'person id',
  'personid',
])

/** A column that fills a field. */
interface ReadColumn extends MappedColumn {
  readonly at: number
  readonly of: RecordField
}

/** Under this name a record keeps the case system's own number of it, beside the columns that no field holds. */
export const RECORD_NUMBER = 'id'

/** Where the columns of a mapping are in a file. Places count from 0. */
export interface Places {
  readonly headings: readonly string[]
  /** Absent for what is about no child. */
  readonly child?: number
  readonly id?: number
  readonly columns: readonly ReadColumn[]
  /** Columns that the mapping does not have: kept beside the record. */
  readonly extra: readonly number[]
  /** Headings of the mapping that the file does not have. */
  readonly missing: readonly string[]
}

/** The mapping that headings suggest by themselves: those that are a field's title or name, and one that names the child. */
export function mappingByHeadings(type: Columned, headings: readonly string[]): ColumnMapping {
  const taken = new Set<string>()
  const child = type.about === 'child' ? headings.find(heading => CHILD_HEADINGS.has(folded(heading))) : undefined
  const columns = headings.flatMap((heading): readonly MappedColumn[] => {
    if (heading === child) return []
    const field = columnFields(type).find(
      candidate => !taken.has(candidate.name) && namesOf(candidate).includes(folded(heading)),
    )
    if (!field) return []
    taken.add(field.name)
    return [{ heading, field: field.name }]
  })
  return { ...(child !== undefined && { child }), columns }
}

/** Where a mapping's columns are in a file with these headings, whatever their case, spaces and marks. */
export function placesOf(type: Columned, mapping: ColumnMapping, headings: readonly string[]): Places {
  const found = headings.map(folded)
  const placeOf = (heading: string | undefined): number | undefined => {
    const at = heading === undefined ? -1 : found.indexOf(folded(heading))
    return at < 0 ? undefined : at
  }
  const [child, id] = [placeOf(mapping.child), placeOf(mapping.id)]
  const fields = columnFields(type)
  const columns = mapping.columns.flatMap((column): readonly ReadColumn[] => {
    const at = placeOf(column.heading)
    const of = fields.find(({ name }) => name === column.field)
    return at === undefined || of === undefined ? [] : [{ ...column, at, of }]
  })
  const taken = new Set([child, id, ...columns.map(({ at }) => at)])
  const named = [mapping.child, mapping.id, ...mapping.columns.map(({ heading }) => heading)]
  return {
    headings,
    ...(child !== undefined && { child }),
    ...(id !== undefined && { id }),
    columns,
    extra: headings.flatMap((_, at) => (taken.has(at) ? [] : [at])),
    missing: named.filter(heading => heading !== undefined && placeOf(heading) === undefined) as string[],
  }
}

/** The heading of the column that fills each field, and of the one with the record's own number, as the file writes it. */
export const headingsByField = ({ headings, columns, id }: Places): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...(id === undefined ? [] : [[RECORD_NUMBER, headings[id]!]]),
    ...columns.map(({ field, at }) => [field, headings[at]!]),
  ])

/** Why a file cannot be read by a mapping, as what is missing: whose record it is, or when. Undefined if it can. */
export function whatIsMissing(type: Columned, { child, columns }: Places): 'child' | 'date' | 'everything' | undefined {
  if (type.about === 'child' && child === undefined) return 'child'
  if (type.datedBy !== undefined && !columns.some(({ field }) => field === type.datedBy)) return 'date'
  return columns.length === 0 ? 'everything' : undefined
}
