import type { RecordField } from '#core/records/record-fields.ts'
import { columnFields } from '#core/returns/records/importable.ts'
import type { ColumnMapping, DateFormat, MappedColumn } from '#core/returns/records/mapping.ts'
import type { Problem } from '#web/page.ts'
import type { SentRecords } from '#web/sent-files.ts'

/** A column of an extract, with what it holds for example and the field that it fills so far. */
export interface ExtractColumn {
  readonly at: number
  readonly heading: string
  /** The first few values, each once. */
  readonly examples: readonly string[]
  /** A field's name, `child`, `id`, or empty where it is kept beside the record. */
  readonly fills: string
  /** Texts that are none of the field's values, and what they stand for so far. */
  readonly unknown: readonly { readonly text: string; readonly standsFor: string }[]
  readonly field?: RecordField
}

/** How many values of a column are shown, and how many that are not known are asked about. */
const [EXAMPLES, ASKED] = [3, 20]

type Opened = SentRecords['opened']

/** The columns of an extract as its mapping so far has them. */
export function columnsOf(
  { type, extract: { sheet }, mapping, places }: Opened,
  unread: readonly string[][],
): readonly ExtractColumn[] {
  return places.headings.map((heading, at) => {
    const column = places.columns.find(column => column.at === at)
    const field = column && columnFields(type).find(({ name }) => name === column.field)
    const fills = column?.field ?? (places.child === at ? 'child' : places.id === at ? 'id' : '')
    const values = new Set<string>()
    for (const { cells } of sheet.rows) {
      const text = (cells[at] ?? '').trim()
      if (text !== '') values.add(text)
      if (values.size >= EXAMPLES) break
    }
    const given = mapping.columns.find(c => c.field === column?.field)?.values ?? {}
    const asked = field?.meta.choices
      ? [...new Set([...Object.keys(given), ...(unread[at] ?? [])])].slice(0, ASKED)
      : []
    return {
      at,
      heading,
      examples: [...values],
      fills,
      unknown: asked.map(text => ({ text, standsFor: given[text] ?? '' })),
      ...(field && { field }),
    }
  })
}

/** The texts of each column that could not be read, each once, in the order of the file. */
export function unreadTexts({ opened, records }: SentRecords): string[][] {
  const { sheet } = opened.extract
  const rowAt = new Map(sheet.rows.map(row => [row.line, row]))
  const texts = opened.places.headings.map(() => new Set<string>())
  for (const { line, field } of records?.unread ?? []) {
    const at = opened.places.columns.find(column => column.field === field)!.at
    texts[at]!.add((rowAt.get(line)!.cells[at] ?? '').trim())
  }
  return texts.map(set => [...set])
}

type Typed = Readonly<Record<string, unknown>>

/** The mapping that was typed, or what is wrong with it. */
export function mappingTyped(
  { type }: Opened,
  columns: readonly ExtractColumn[],
  typed: Typed,
): { readonly mapping: ColumnMapping } | { readonly problems: readonly Problem[] } {
  const text = (name: string): string => (typeof typed[name] === 'string' ? typed[name] : '')
  const fills = columns.map(({ at }) => text(`column-${at}`))
  const problems: Problem[] = []
  const mapped: MappedColumn[] = []
  for (const column of columns) {
    const { at, heading, unknown, fills: before } = column
    const field = fills[at]!
    if (field === '' || field === 'child' || field === 'id') continue
    if (fills.indexOf(field) !== at)
      problems.push({ field: `column-${at}`, text: `Another column is ${titleOf(type, field)} already` })
    const values = Object.fromEntries(
      unknown.flatMap(({ text: written }, i) => {
        const standsFor = before === field ? text(`value-${at}-${i}`) : ''
        return standsFor === '' ? [] : [[written, standsFor]]
      }),
    )
    mapped.push({ heading, field, ...(Object.keys(values).length > 0 && { values }) })
  }
  if (problems.length > 0) return { problems }
  const headingOf = (what: string) => columns[fills.indexOf(what)]?.heading
  const [child, id, name, dateFormat] = [headingOf('child'), headingOf('id'), text('name').trim(), text('dateFormat')]
  return {
    mapping: {
      ...(name !== '' && { name: name.slice(0, 100) }),
      ...(child !== undefined && { child }),
      ...(id !== undefined && { id }),
      ...(dateFormat !== '' && { dateFormat: dateFormat as DateFormat }),
      columns: mapped,
    },
  }
}

const titleOf = (type: Opened['type'], name: string): string =>
  `‘${columnFields(type).find(field => field.name === name)?.meta.title ?? name}’`
