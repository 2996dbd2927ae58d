import type { Body, Entry } from '#core/entry.ts'
import type { AnyRecordType } from './record.ts'
import { recordFields } from './record-fields.ts'

/** The list of a record whose rows others refer to one by one, such as the decisions of a supervision. */
export interface RowsReferredTo {
  /** The field that is the list; its rows hold their reference in `reference`. */
  readonly list: string
  /** What the references of a record's rows begin with, such as `S-2026-03-27`; undefined where it does not say enough. */
  readonly begins: (record: Body) => string | undefined
}

/** By what a row is referred to: its own reference or, where it was recorded without one, its place in its list. */
export function referenceOfRow({ begins }: RowsReferredTo, record: Body, row: Body, place: number): string | undefined {
  if (typeof row.reference === 'string') return row.reference
  const beginning = begins(record)
  return beginning === undefined ? undefined : `${beginning}-${place + 1}`
}

/** What a record is given the references of its rows from. */
interface Beside {
  /** What it said before; absent for a new one. */
  readonly before?: Body
  /** Everything that was ever recorded of the type about the same child. */
  readonly everSaid: readonly Pick<Entry, 'type' | 'body'>[]
  /** True for what a file brings, whose rows may stand in any order. */
  readonly isFromFile: boolean
}

/**
 * A record whose rows have their references, which they keep whatever is added before them, taken out beside them or put
 * right in them: a row is known again by all that it says, or by its words, or by most of the rest. A new one is given a
 * number that none of the same beginning ever had; those of a file in the order of their words, so that the file may be
 * sorted in any way.
 */
export function withRowReferences(type: AnyRecordType, body: Body, { before, everSaid, isFromFile }: Beside): Body {
  const { rowsReferredTo: its } = type
  const rows = its && rowsIn(its, body)
  if (!its || !rows || rows.length === 0) return body
  const said = fieldsOfRows(type, its)
  const given = again(said, rows, before ? withReferences(its, before) : [])
  const taken = [
    ...everSaid.filter(entry => entry.type === type.id).map(entry => entry.body),
    ...(before ? [before] : []),
  ]
    .flatMap(record => withReferences(its, record))
    .flatMap(({ reference }) => (typeof reference === 'string' ? [reference] : []))
  const beginning = its.begins(body)
  let last = Math.max(0, ...[...taken, ...given.values()].map(reference => numberAfter(beginning, reference)))
  const fresh = rows.filter(row => !given.has(row))
  if (isFromFile) fresh.sort((a, b) => inOrder(wordsOf(said, a), wordsOf(said, b)))
  if (beginning !== undefined) for (const row of fresh) given.set(row, `${beginning}-${++last}`)
  return {
    ...body,
    [its.list]: rows.map(row => (given.has(row) ? { ...row, reference: given.get(row) } : row)),
  }
}

/** A record without the references that its rows were given, as whoever recorded it said it. */
export function withoutRowReferences(type: AnyRecordType, body: Body): Body {
  const rows = type.rowsReferredTo && rowsIn(type.rowsReferredTo, body)
  if (!rows) return body
  return { ...body, [type.rowsReferredTo!.list]: rows.map(({ reference: _, ...row }) => row) }
}

const rowsIn = ({ list }: RowsReferredTo, body: Body): readonly Body[] | undefined =>
  Array.isArray(body[list]) ? (body[list] as readonly Body[]) : undefined

const withReferences = (its: RowsReferredTo, record: Body): readonly Body[] =>
  (rowsIn(its, record) ?? []).map((row, place) => ({ ...row, reference: referenceOfRow(its, record, row, place) }))

/** The fields that people and files answer, that of the row's own words first. */
function fieldsOfRows(type: AnyRecordType, { list }: RowsReferredTo): readonly string[] {
  const field = recordFields(type).find(({ name }) => name === list)!
  const names = field.rows.filter(({ meta }) => !meta.isUnasked).map(({ name }) => name)
  const { knownBy = names[0]! } = field.meta
  return [knownBy, ...names.filter(name => name !== knownBy)]
}

/** The references of the rows that were there before, each of one row: by the surest sign first. */
function again(said: readonly string[], rows: readonly Body[], before: readonly Body[]): Map<Body, string> {
  const found = new Map<Body, string>()
  const left = new Set(before.filter(({ reference }) => typeof reference === 'string'))
  const take = (row: Body, was: Body | undefined): void => {
    if (was === undefined) return
    left.delete(was)
    found.set(row, was.reference as string)
  }
  const [words = '', ...others] = said
  const signs: readonly ((row: Body, was: Body) => boolean)[] = [
    (row, was) => row.reference !== undefined && row.reference === was.reference,
    (row, was) => said.every(name => row[name] === was[name]),
    (row, was) => row[words] !== undefined && row[words] === was[words],
    (row, was) => others.filter(name => row[name] !== undefined && row[name] === was[name]).length * 2 > others.length,
  ]
  for (const isIt of signs)
    for (const row of rows)
      if (!found.has(row))
        take(
          row,
          [...left].find(was => isIt(row, was)),
        )
  return found
}

/** The number that a reference has after a beginning; 0 where it has another, or none. */
function numberAfter(beginning: string | undefined, reference: string): number {
  if (beginning === undefined || !reference.startsWith(`${beginning}-`)) return 0
  const number = reference.slice(beginning.length + 1)
  return /^\d{1,9}$/.test(number) ? Number(number) : 0
}

const wordsOf = (said: readonly string[], row: Body): string => JSON.stringify(said.map(name => row[name] ?? ''))

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
