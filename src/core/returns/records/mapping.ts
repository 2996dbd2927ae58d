import { z } from 'zod'
import type { RecordField } from '#core/records/record-fields.ts'
import { folded } from '#core/returns/annex-a/spelling.ts'
import { type Columned, columnFields } from './importable.ts'

/** How an extract writes dates. Absent: day before month, ISO, or the month in words. */
export const dateFormats = ['dd/mm/yyyy', 'mm/dd/yyyy', 'yyyy-mm-dd'] as const
export type DateFormat = (typeof dateFormats)[number]

/** A column and the field that it fills. */
export interface MappedColumn {
  readonly heading: string
  readonly field: string
  /** What the extract writes, and the value that it stands for: `{ "Y": "alone", "N": "not-seen" }`. */
  readonly values?: Readonly<Record<string, string>>
}

/** Which column of an extract is what. Kept once an import has used it, so that next month's needs none. */
export interface ColumnMapping {
  /** Under which it is kept, and may be asked for. */
  readonly name?: string
  /** The heading of the column with the council's identifier of the child (CHILD); absent for what is about no child. */
  readonly child?: string
  /** The heading of the column with the case system's own number of the record, by which a row is known again whatever else changes; absent where there is none. */
  readonly id?: string
  readonly dateFormat?: DateFormat
  readonly columns: readonly MappedColumn[]
  /** Headings of columns that are known to be no field: what they hold is kept beside the record, and nothing is said of it. */
  readonly aside?: readonly string[]
}

const target = z.union([
  z.string(),
  z.null(),
  z.strictObject({ field: z.string(), values: z.record(z.string(), z.string()).optional() }),
])
const written = z.strictObject({
  name: z.string().min(1).max(100).optional(),
  child: z.string().optional(),
  id: z.string().optional(),
  dateFormat: z.enum(dateFormats).optional(),
  columns: z.record(z.string(), target),
})

/** What stands in place of a field's name for the column with the child's identifier, and the one with the record's number. */
const [CHILD, ID] = ['child', 'id'] as const

/** A mapping as it was written in JSON, or what is wrong with it: a sentence for each. Columns alone will do. */
export function mappingFrom(
  value: unknown,
  type: Columned,
): { readonly mapping: ColumnMapping } | { readonly problems: readonly string[] } {
  const isColumnsAlone = typeof value === 'object' && value !== null && !('columns' in value)
  const read = written.safeParse(isColumnsAlone ? { columns: value } : value)
  if (!read.success)
    return {
      problems: read.error.issues.map(
        issue => `the mapping has something at "${issue.path.join('.')}" that is not understood; see docs/cli.md`,
      ),
    }
  const { columns: said, ...rest } = read.data
  const columns: MappedColumn[] = []
  const found = { child: rest.child, id: rest.id }
  const problems: string[] = []
  const aside: string[] = []
  for (const [heading, to] of Object.entries(said)) {
    if (to === null) aside.push(heading)
    if (to === null || to === '') continue
    const { field: name, values } = typeof to === 'string' ? { field: to, values: undefined } : to
    if (name === CHILD || name === ID) found[name] ??= heading
    else {
      const field = fieldNamed(type, name)
      if (field) {
        columns.push({ heading, field: field.name, ...(values && { values }) })
        problems.push(...wrongValues(field, values ?? {}))
      } else problems.push(`${type.title} has no field "${name}"; it has ${fieldNames(type)}`)
    }
  }
  for (const [field, times] of counted(columns.map(c => c.field)))
    if (times > 1) problems.push(`the mapping gives ${times} columns for the field "${field}"; leave one`)
  if (problems.length > 0) return { problems }
  const { name, dateFormat } = rest
  return {
    mapping: {
      ...(name !== undefined && { name }),
      ...(found.child !== undefined && { child: found.child }),
      ...(found.id !== undefined && { id: found.id }),
      ...(dateFormat !== undefined && { dateFormat }),
      columns,
      ...(aside.length > 0 && { aside }),
    },
  }
}

/** Whether a mapping says of a column that it is no field. */
export const isSetAside = ({ aside = [] }: ColumnMapping, heading: string): boolean =>
  aside.some(name => folded(name) === folded(heading))

/** The mapping as it is written in JSON. */
export const mappingWritten = ({ columns, aside = [], ...rest }: ColumnMapping): unknown => ({
  ...rest,
  columns: {
    ...Object.fromEntries(
      columns.map(({ heading, field, values }) => [heading, values === undefined ? field : { field, values }]),
    ),
    ...Object.fromEntries(aside.map(heading => [heading, null])),
  },
})

/** A field by its name or its title, whatever the case, spaces and marks. */
const fieldNamed = (type: Columned, said: string): RecordField | undefined =>
  columnFields(type).find(({ name }) => name === said) ??
  columnFields(type).find(field => namesOf(field).includes(folded(said)))

/** How a heading may name a field: its title, its name with or without the words parted, or what files call it besides. */
export const namesOf = ({ name, meta }: RecordField): readonly string[] =>
  [meta.title, name, name.replaceAll(/([A-Z])/g, ' $1'), ...(meta.alsoCalled ?? [])].map(folded)

const fieldNames = (type: Columned): string =>
  columnFields(type)
    .map(({ name }) => name)
    .join(', ')

function wrongValues({ name, meta }: RecordField, values: Readonly<Record<string, string>>): readonly string[] {
  if (meta.choices === undefined) return []
  return Object.values(values)
    .filter(value => value !== '' && !Object.hasOwn(meta.choices!, value))
    .map(value => `"${value}" is no value of ${name}; its values are ${Object.keys(meta.choices!).join(', ')}`)
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1)
  return times
}
