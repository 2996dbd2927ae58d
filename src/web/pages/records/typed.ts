import type { Body } from '#core/entry.ts'
import { type Fault, isAsked, MOST_ROWS } from '#core/records/checks.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { askedFields, type RecordField } from '#core/records/record-fields.ts'
import { valueTyped } from '#web/pages/records/value-typed.ts'

export type Words = Readonly<Record<string, string>>

/** What the controls of a field are called: a field of a brother or sister has their reference after its name. */
export type Naming = (field: RecordField) => string

export const ownName: Naming = ({ name }) => name

/** The name of a field of a row, the first row being 0. */
export const nameInRow = (rows: string, row: number, { name }: RecordField): string => `${rows}-${row}-${name}`

/** How many rows a form shows of a list: one at least. */
export const rowsTyped = (name: string, typed: Words): number =>
  Math.min(Math.max(Number.parseInt(typed[`${name}-rows`] ?? '1', 10) || 1, 1), MOST_ROWS)

/** The name of the control that an error about a field leads to. */
export const controlOf = ({ kind }: RecordField, name: string): string => (kind === 'date' ? `${name}-day` : name)

/** What was typed into a form: the record that it makes, and what could not be read of it. */
export interface Reading {
  readonly body: Body
  readonly faults: readonly Fault[]
  /** For each list of rows, the place in the form of each of its rows: those left blank are not in the body. */
  readonly places: Readonly<Record<string, readonly number[]>>
}

/** Reads what was typed about some fields of a record. Blank says nothing; a row that says nothing is left out. */
export function readTyped(fields: readonly RecordField[], typed: Words, naming: Naming = ownName): Reading {
  const seen = withoutUnseen(typed)
  const body: Record<string, unknown> = {}
  const faults: Fault[] = []
  const places: Record<string, readonly number[]> = {}
  for (const field of fields) {
    const name = naming(field)
    if (field.kind === 'rows') {
      const rows = readRows(field, name, seen)
      if (rows.length > 0) body[field.name] = rows.map(row => row.body)
      places[field.name] = rows.map(row => row.place)
      for (const [i, row] of rows.entries())
        for (const { path, says } of row.faults)
          faults.push({ path: [field.name, i, path[0]], says: `${field.meta.title}, ${i + 1}: ${says}` })
      continue
    }
    const { value, fault } = valueTyped(field, name, seen)
    if (value !== undefined) body[field.name] = value
    if (fault !== undefined) faults.push({ path: [field.name], says: fault })
  }
  return { body, faults: [...faults, ...answeredUnasked(fields, body)], places }
}

/** The rows of a list that say something, with their places in the form. */
const readRows = (
  { rows }: RecordField,
  name: string,
  typed: Words,
): readonly (Reading & { readonly place: number })[] =>
  Array.from({ length: rowsTyped(name, typed) }, (_, place) => ({
    place,
    ...readTyped(rows, typed, field => nameInRow(name, place, field)),
  })).filter(({ body, faults }) => Object.keys(body).length > 0 || faults.length > 0)

/** The name of the control that a fault leads to. */
export function nameOfFault(
  fields: readonly RecordField[],
  { path: [name, row, within] }: Fault,
  places: Reading['places'],
  naming: Naming = ownName,
): string {
  const field = fields.find(field => field.name === name)
  if (!field) return name
  const inRow = field.rows.find(({ name }) => name === within)
  if (row === undefined || !inRow) return controlOf(field, naming(field))
  return controlOf(inRow, nameInRow(naming(field), places[name]?.[row] ?? row, inRow))
}

/** Without what the page's script says was hidden when the form was sent: answers to questions that another answer took away. */
function withoutUnseen(typed: Words): Words {
  const unseen = new Set(typed._unseen?.split(',').filter(Boolean))
  return unseen.size === 0 ? typed : Object.fromEntries(Object.entries(typed).filter(([name]) => !unseen.has(name)))
}

/** Without the script every question is seen, so one may be answered that another answer makes pointless. */
function answeredUnasked(fields: readonly RecordField[], body: Body): readonly Fault[] {
  return fields.flatMap(({ name, meta }) => {
    if (body[name] === undefined || isAsked(meta, body)) return []
    const asks = fields.find(field => field.name === meta.onlyWhen!.field)
    if (!asks) return []
    return [{ path: [name] as const, says: `${meta.title}: empty this, or change the answer to ‘${asks.meta.title}’` }]
  })
}

/** The words to type for what a record says, so that it can be changed. */
export function typedOf(type: AnyRecordType, body: Body): Words {
  return Object.fromEntries(askedFields(type).flatMap(field => wordsFor(field, field.name, body[field.name])))
}

function wordsFor(field: RecordField, name: string, value: unknown): readonly (readonly [string, string])[] {
  if (value === undefined) return []
  if (field.kind === 'rows' && Array.isArray(value))
    return [
      [`${name}-rows`, String(value.length)],
      ...value.flatMap((row: Body, i) =>
        field.rows.flatMap(one => wordsFor(one, nameInRow(name, i, one), row[one.name])),
      ),
    ]
  if (field.kind === 'several' && Array.isArray(value)) return value.map(one => [`${name}-${one}`, 'yes'] as const)
  if (field.kind === 'date') {
    const [year = '', month = '', day = ''] = String(value).split('-')
    return [
      [`${name}-day`, String(Number(day))],
      [`${name}-month`, String(Number(month))],
      [`${name}-year`, year],
    ]
  }
  if (typeof value === 'boolean') return [[name, value ? 'yes' : 'no']]
  if (field.kind === 'pounds' && typeof value === 'number')
    return [[name, (value / 100).toFixed(value % 100 === 0 ? 0 : 2)]]
  return [[name, String(value)]]
}

/** The names of a field's controls, of those that were typed into. */
export const namesOf = ({ name }: RecordField, typed: Words): readonly string[] =>
  Object.keys(typed).filter(typedName => typedName === name || typedName.startsWith(`${name}-`))
