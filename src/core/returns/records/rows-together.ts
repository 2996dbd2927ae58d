import { type Places, RECORD_NUMBER } from './places.ts'
import { type ReadLine, type Row, recordOf, type UnreadCell } from './row.ts'

type Texts = Readonly<Record<string, string>>

/**
 * The lines of an extract put together to records, in the order of their first lines: lines with the same number are of one
 * record, and so are lines with the same reference, and otherwise those of the same child and day. A line with none of them
 * is a record by itself. What lines say of the
 * record itself is said once, by the first that says it; where another says otherwise, its text is kept beside.
 */
export function rowsTogether(lines: readonly ReadLine[], places: Places, unread: UnreadCell[]): readonly Row[] {
  const groups = new Map<string, ReadLine[]>()
  for (const line of lines) {
    const key = keyOf(line, places)
    const group = groups.get(key)
    if (group) group.push(line)
    else groups.set(key, [line])
  }
  return [...groups.values()].map(group => together(group, places, unread))
}

function keyOf({ childId, id, line, fields, asWritten }: ReadLine, { columns, datedBy }: Places): string {
  if (id !== '') return JSON.stringify(['number', childId, id])
  const reference = fields[columns.find(({ of }) => of.kind === 'reference')?.field ?? '']
  if (reference !== undefined) return JSON.stringify(['reference', reference])
  const heading = columns.find(({ field }) => field === datedBy)?.heading ?? ''
  const on = datedBy === undefined ? undefined : (fields[datedBy] ?? asWritten[heading])
  return JSON.stringify(on === undefined ? ['line', line] : ['day', childId, on])
}

function together(lines: readonly ReadLine[], { columns }: Places, unread: UnreadCell[]): Row {
  if (lines.length === 1) return recordOf(lines)
  const fields: Record<string, unknown> = {}
  const said = new Map<string, number>()
  const contradicting: Texts[] = lines.map(line =>
    Object.fromEntries(
      Object.entries(line.fields).flatMap(([field, value]) => {
        const first = said.get(field)
        if (first === undefined) {
          said.set(field, line.line)
          fields[field] = value
          return []
        }
        if (JSON.stringify(fields[field]) === JSON.stringify(value)) return []
        const { heading } = columns.find(column => column.field === field)!
        unread.push({ line: line.line, column: heading, field, ratherThan: first })
        return [[heading, String(value)]]
      }),
    ),
  )
  return recordOf(lines, {
    fields,
    asWritten: byRow(lines.map((line, i) => ({ ...contradicting[i], ...line.asWritten }))),
    extraColumns: byRow(lines.map(line => line.extraColumns)),
  })
}

/** What several lines keep beside their record, by column: once where all say the same, and otherwise by the place of the line. */
function byRow(beside: readonly Texts[]): Texts {
  const columns = [...new Set(beside.flatMap(texts => Object.keys(texts)))]
  return Object.fromEntries(
    columns.flatMap(column => {
      const texts = beside.map(its => its[column])
      const isOnce = column === RECORD_NUMBER || texts.every(text => text === texts[0])
      if (isOnce) return [[column, texts.find(text => text !== undefined)!]]
      return texts.flatMap((text, i) => (text === undefined ? [] : [[inRow(column, i + 1), text]]))
    }),
  )
}

const inRow = (column: string, row: number): string => `${column}, row ${row}`

/** The column that something was kept under, whichever row of a record it was in. */
export const columnKept = (name: string): string => name.replace(/, row \d+$/, '')
