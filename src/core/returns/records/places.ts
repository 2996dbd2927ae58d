import { mayBeAbout } from '#core/records/record.ts'
import { folded } from '#core/returns/annex-a/spelling.ts'
import { type Columned, type ColumnField, columnFields } from './importable.ts'
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
export interface ReadColumn extends MappedColumn {
  readonly at: number
  readonly of: ColumnField
}

/** Under this name a record keeps the case system's own number of it, beside the columns that no field holds. */
export const RECORD_NUMBER = 'id'

/** Where the columns of a mapping are in a file. Places count from 0. */
export interface Places {
  readonly headings: readonly string[]
  /** Absent for what is about no child. */
  readonly child?: number
  readonly id?: number
  /** The field that dates the records; absent where none does. */
  readonly datedBy?: string
  readonly columns: readonly ReadColumn[]
  /** Columns that the mapping does not have: kept beside the record. */
  readonly extra: readonly number[]
  /** Headings of the mapping that the file does not have. */
  readonly missing: readonly string[]
}

/** The mapping that headings suggest by themselves: those that are a field's title or name, and one that names the child. */
export function mappingByHeadings(type: Columned, headings: readonly string[]): ColumnMapping {
  const taken = new Set<string>()
  const offered = offeredTo(type, headings)
  const child = mayBeAbout(type, 'child') ? headings.find(heading => CHILD_HEADINGS.has(folded(heading))) : undefined
  const columns = headings.flatMap((heading): readonly MappedColumn[] => {
    if (heading === child) return []
    const field = offered.find(candidate => !taken.has(candidate.name) && namesOf(candidate).includes(folded(heading)))
    if (!field) return []
    taken.add(field.name)
    return [{ heading, field: field.name }]
  })
  return { ...(child !== undefined && { child }), columns }
}

/**
 * The fields that headings may be. Those of lines of a list only where one names what the lines are known by, and, where that
 * is a choice, another of its fields: many a file has a column that is called Heading or Owner.
 */
function offeredTo(type: Columned, headings: readonly string[]): readonly ColumnField[] {
  const said = new Set(headings.map(folded))
  const all = columnFields(type)
  const named = all.filter(field => isOfLine(field) && namesOf(field).some(name => said.has(name)))
  const isOffered = ({ inRow }: ColumnField): boolean => {
    const its = named.filter(field => field.inRow!.list.name === inRow!.list.name)
    const knownBy = its.find(field => field.inRow!.field === inRow!.list.meta.knownBy)
    return knownBy !== undefined && (knownBy.kind !== 'choice' || its.length > 1)
  }
  return all.filter(field => !isOfLine(field) || isOffered(field))
}

/** Whether each line of a file gives a row of a list for a column. */
export const isOfLine = ({ inRow }: ColumnField): boolean => inRow !== undefined && inRow.key === undefined

/** Whether several lines of a file may be one record, each a row of a list in it. */
export const hasLines = ({ columns }: Pick<Places, 'columns'>): boolean => columns.some(({ of }) => isOfLine(of))

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
    ...(type.datedBy !== undefined && { datedBy: type.datedBy }),
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

/** Whether a file's records are about children: of a type that may be about either, where it has a column that says whose. */
export const areAboutChildren = ({ about }: Pick<Columned, 'about'>, { child }: Pick<Places, 'child'>): boolean =>
  about === 'child' || (about === 'either' && child !== undefined)

/**
 * Why a file cannot be read by a mapping, as what is missing: whose record it is, or when. Undefined if it can. Lines of a
 * list need the number of their record alone: it says whose they are and of when.
 */
export function whatIsMissing(type: Columned, places: Places): 'child' | 'date' | 'everything' | undefined {
  const { child, id, columns } = places
  const isNumbered = id !== undefined && hasLines(places)
  if (type.about === 'child' && child === undefined && !isNumbered) return 'child'
  const isDated = type.datedBy === undefined || columns.some(({ field }) => field === type.datedBy)
  if (!isDated && !isNumbered) return 'date'
  return columns.length === 0 ? 'everything' : undefined
}
