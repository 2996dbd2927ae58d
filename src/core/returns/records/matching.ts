import type { Body } from '#core/entry.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { isEqual } from './equal.ts'
import type { HeldRecord } from './held.ts'
import { ifBlank } from './importable.ts'
import { type Held, type ListInFile, type ListRow, listsIn, mergedRows, rowsIn, saysSameRows } from './list-rows.ts'
import { type Places, RECORD_NUMBER } from './places.ts'
import type { Row } from './row.ts'
import { columnKept } from './rows-together.ts'
import { rowsSaid } from './said-by-files.ts'

/** What a row is to the ledger. */
export type Match =
  | { readonly is: 'unchanged'; readonly held: HeldRecord }
  /** A new version of a record, and what it then says. */
  | { readonly is: 'changed'; readonly held: HeldRecord; readonly body: Body; readonly contradictsPeople: boolean }
  | { readonly is: 'new' }

/**
 * Which record each row is, by its child, the case system's own number where there is one, and otherwise its day and what
 * else tells records of one day apart: a value that either leaves out tells nothing. Rows that are the same are as many
 * records. What a file said before is unchanged even if someone has corrected the record by hand since.
 */
export function matchRows(
  type: AnyRecordType,
  places: Places,
  rows: readonly Row[],
  held: readonly HeldRecord[],
): readonly Match[] {
  const ofChild = new Map<string, HeldRecord[]>()
  for (const record of held) ofChild.set(record.childId, [...(ofChild.get(record.childId) ?? []), record])
  const taken = new Set<HeldRecord>()
  const matches = new Map<Row, Match>()
  const find = (row: Row, isIt: (record: HeldRecord) => boolean): HeldRecord | undefined =>
    ofChild.get(row.childId)?.find(record => !taken.has(record) && isIt(record))
  const take = (row: Row, record: HeldRecord, match: Match): void => {
    taken.add(record)
    matches.set(row, match)
  }

  for (const row of rows) {
    const same = find(row, record => isSameId(row, record) && saysTheSame(row, record, places))
    if (same) take(row, same, { is: 'unchanged', held: same })
  }
  for (const row of rows) {
    if (matches.has(row)) continue
    const before =
      (row.id === '' ? undefined : find(row, record => !record.isWithdrawn && idOf(record) === row.id)) ??
      closest(type, row, places, ofChild.get(row.childId) ?? [], taken)
    if (before) take(row, before, changedTo(row, before, places))
    else matches.set(row, { is: 'new' })
  }
  return rows.map(row => matches.get(row)!)
}

const idOf = ({ fromFile }: HeldRecord): string =>
  (fromFile?.extraColumns as Readonly<Record<string, string>> | undefined)?.[RECORD_NUMBER] ?? ''

/** The rows of a file that says no child, each of the child whose record has its number; of nobody where none does. */
export function rowsByNumber(rows: readonly Row[], held: readonly HeldRecord[]): readonly Row[] {
  const owners = new Map(held.filter(({ isWithdrawn }) => !isWithdrawn).map(record => [idOf(record), record.childId]))
  return rows.map(row => ({ ...row, childId: (row.id === '' ? undefined : owners.get(row.id)) ?? '' }))
}

const isSameId = (row: Row, record: HeldRecord): boolean =>
  row.id === '' || idOf(record) === '' || idOf(record) === row.id

/** The fields of the record itself that a file has columns for. */
const ownFields = ({ columns }: Places): readonly string[] =>
  columns.flatMap(({ field, of }) => (of.inRow === undefined ? [field] : []))

/** Whether a row says what the record's file said, or, of a record that people made, nothing else than it says. */
function saysTheSame({ body }: Row, { body: stands, fromFile }: HeldRecord, places: Places): boolean {
  const fields = ownFields(places)
  const isSameLists = listsIn(places).every(its =>
    saysSameRows(its, rowsIn(body, its), rowsIn(fromFile ?? stands, its), fromFile !== undefined),
  )
  if (!isSameLists) return false
  if (fromFile === undefined)
    return body.asWritten === undefined && fields.every(f => body[f] === undefined || isEqual(body[f], stands[f]))
  return (
    fields.every(f => isEqual(body[f], fromFile[f])) &&
    BESIDE.every(name => isEqual(body[name] ?? {}, keptUnder(fromFile[name], places).own))
  )
}

/** The record of the same child and day that contradicts the row in nothing that tells records apart, and agrees in most. */
function closest(
  type: AnyRecordType,
  row: Row,
  places: Places,
  records: readonly HeldRecord[],
  taken: ReadonlySet<HeldRecord>,
): HeldRecord | undefined {
  let best: { record: HeldRecord; agrees: number } | undefined
  for (const record of records) {
    if (taken.has(record) || record.isWithdrawn || !isSameId(row, record)) continue
    if (type.datedBy !== undefined && !isSameDay(type.datedBy, row.body, record)) continue
    const telling = (type.identifiedBy ?? []).filter(
      field => saidOf(type, row.body, field) !== undefined && saidOf(type, record.body, field) !== undefined,
    )
    if (telling.some(field => !isEqual(saidOf(type, row.body, field), saidOf(type, record.body, field)))) continue
    if (type.datedBy === undefined && (telling.length === 0 || leavesOut(type, row, places, record))) continue
    if (!best || telling.length > best.agrees) best = { record, agrees: telling.length }
  }
  return best?.record
}

/** Whether a row leaves a column blank, or gives it nothing that can be read, by which records that belong to no day are told apart. */
const leavesOut = (type: AnyRecordType, { body }: Row, { columns }: Places, record: HeldRecord): boolean =>
  (type.identifiedBy ?? []).some(
    name =>
      columns.some(({ field }) => field === name) &&
      saidOf(type, body, name) === undefined &&
      saidOf(type, record.body, name) !== undefined,
  )

const saidOf = (type: AnyRecordType, body: Body, field: string): unknown => body[field] ?? ifBlank(type, field)

/** A day that could not be read is the same as itself: it was kept as it was written. */
const isSameDay = (datedBy: string, body: Body, { body: stands, fromFile }: HeldRecord): boolean =>
  body[datedBy] === undefined
    ? fromFile !== undefined && fromFile[datedBy] === undefined && isEqual(body.asWritten, fromFile.asWritten)
    : body[datedBy] === stands[datedBy] || body[datedBy] === fromFile?.[datedBy]

/**
 * What the record says once the row is taken in: what the file has a column for is as the file says, the rest stays. Where
 * the file only repeats what it said before, what people made of it since stands.
 */
function changedTo(row: Row, held: HeldRecord, places: Places): Match {
  const { body: stands, saidByFiles: before } = held
  const next: Record<string, unknown> = { ...stands }
  let contradictsPeople = false
  for (const field of ownFields(places)) {
    const [now, said] = [row.body[field], stands[field]]
    if (now !== undefined && isEqual(now, before[field])) continue
    const wasByPeople = said !== undefined && !isEqual(said, before[field])
    if (now !== undefined) {
      if (wasByPeople && !isEqual(now, said)) contradictsPeople = true
      next[field] = now
    } else if (!wasByPeople) delete next[field]
  }
  for (const its of listsIn(places)) {
    const [rows, lists] = [rowsIn(row.body, its), { stands: rowsIn(stands, its), fromFile: rowsIn(before, its) }]
    const merged = mergedRows(its, rows, lists)
    contradictsPeople ||= merged.contradictsPeople
    const settled = settledRows(its, rows, lists, merged.rows)
    if (settled.length > 0) next[its.list.name] = settled
    else delete next[its.list.name]
  }
  for (const beside of BESIDE) {
    const merged = { ...keptUnder(stands[beside], places).others, ...(row.body[beside] as object | undefined) }
    if (Object.keys(merged).length > 0) next[beside] = merged
    else delete next[beside]
  }
  return isEqual(next, stands) ? { is: 'unchanged', held } : { is: 'changed', held, body: next, contradictsPeople }
}

/** Rows that are alike may be taken for one another: how often they are taken in again at most until nothing changes. */
const MOST_TIMES = 10

/** The rows of a list as the same file, taken in again, leaves them: which of rows that are alike is which is settled at once. */
function settledRows(
  its: ListInFile,
  said: readonly ListRow[],
  { stands, fromFile }: Held,
  merged: readonly ListRow[],
): readonly ListRow[] {
  let settled = merged
  for (let times = 0; times < MOST_TIMES; times++) {
    const by = rowsSaid(its.list, stands, fromFile, settled)
    const { rows } = mergedRows(its, said, { stands: settled, fromFile: by })
    if (isEqual(rows, settled)) break
    settled = rows
  }
  return settled
}

/** Where a record keeps what no field holds, by column. */
const BESIDE = ['asWritten', 'extraColumns'] as const

/** What was kept beside a record, under columns that a file has and under others. */
function keptUnder(kept: unknown, { headings, id }: Places) {
  const names = new Set(
    headings.flatMap((heading, at) => [heading.trim(), heading, `${heading.trim()} (column ${at + 1})`.trim()]),
  )
  if (id !== undefined) names.add(RECORD_NUMBER)
  const all = Object.entries((kept as object | undefined) ?? {})
  return {
    own: Object.fromEntries(all.filter(([name]) => names.has(columnKept(name)))),
    others: Object.fromEntries(all.filter(([name]) => !names.has(columnKept(name)))),
  }
}
