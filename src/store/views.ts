import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { type AnyRecordType, mayBeAbout } from '#core/records/record.ts'
import { Refusal } from '#core/refusal.ts'
import { asKeeper, type Database, type Tx } from './database.ts'

/** A view in the schema `records`, for the analysts' own tools: what stands now of one record type, a column a field. */
interface View {
  readonly name: string
  readonly sql: string
  /** Of the SQL, kept as the view's comment: a view is made again only when its definition has changed. */
  readonly hash: string
}

/** Makes the views again whose record types have changed, and drops those whose record types are gone. */
export async function refreshViews(db: Database, records: readonly AnyRecordType[]): Promise<void> {
  const wanted = records.map(viewOf)
  await asKeeper(db, async tx => {
    await sql`select pg_advisory_xact_lock(hashtext('waymark.views'))`.execute(tx)
    const there = await viewsThere(tx)
    const stale = wanted.filter(view => there.get(view.name) !== view.hash)
    const gone = [...there.keys()].filter(name => !wanted.some(view => view.name === name))
    for (const name of [...gone, ...stale.map(view => view.name)]) await drop(tx, name)
    for (const view of stale) await make(tx, view)
  })
}

/** Ours, known by their comment: an analyst may have put others beside them. */
async function viewsThere(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ name: string; hash: string }>`
    select relname as name, obj_description(oid, 'pg_class') as hash from pg_class
    where relnamespace = to_regnamespace('records') and relkind = 'v'
      and obj_description(oid, 'pg_class') ~ '^[0-9a-f]{64}$'`.execute(tx)
  return new Map(rows.map(row => [row.name, row.hash]))
}

async function drop(tx: Tx, name: string): Promise<void> {
  try {
    await sql`drop view if exists ${sql.id('records', name)}`.execute(tx)
  } catch (error) {
    if ((error as { code?: string }).code !== DEPENDED_ON) throw error
    throw new Refusal(
      `The view records.${name} must be made again, but something else is built on it. Drop that first.`,
    )
  }
}
const DEPENDED_ON = '2BP01'

async function make(tx: Tx, view: View): Promise<void> {
  await sql.raw(view.sql).execute(tx)
  await sql`comment on view ${sql.id('records', view.name)} is ${sql.lit(view.hash)}`.execute(tx)
  await sql`grant select on ${sql.id('records', view.name)} to waymark_app`.execute(tx)
}

const snake = (name: string): string =>
  name.replaceAll('-', '_').replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
const quoted = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** The same rule as `standing` in the core, in SQL: of the latest return that has the record, the newest statement. */
function viewOf(type: AnyRecordType): View {
  const name = snake(type.id)
  const columns = columnsOf(type)
  const isAboutChild = mayBeAbout(type, 'child')
  const shown = [
    ...(isAboutChild ? ['child.child_id'] : []),
    ...columns.map(column => `${column.value} as ${quoted(column.name)}`),
    'nullif(stands.standing, 0) as collection_year',
    'stands.record',
    'stands.id as entry',
    'stands.recorded_on',
  ]
  const text = `create view records.${quoted(name)} with (security_invoker = true) as
select ${shown.join(',\n  ')}
from (
  select distinct on (record) * from (
    select distinct on (record, standing) * from waymark.entry e
    where type = ${literal(type.id)} and kind <> 'withdrawal'
      and authority = (select waymark.current_authority())
      and not exists (select from waymark.entry w where w.authority = e.authority and w.record = e.record
        and w.kind = 'withdrawal' and (w.recorded_on, w.id) > (e.recorded_on, e.id))
    order by record, standing, recorded_on desc, id desc) newest
  where kind = 'statement'
  order by record, standing desc) stands
cross join lateral json_to_record(waymark.readable(stands.body)) as field(${columns.map(column => `${quoted(column.field)} ${column.read}`).join(', ')})
${isAboutChild ? `${type.about === 'either' ? 'left ' : ''}join waymark.child on child.authority = stands.authority and child.ref = stands.subject` : ''}`
  return { name, sql: text, hash: createHash('sha256').update(text).digest('hex') }
}

interface Column {
  readonly name: string
  readonly field: string
  /** The type that the field is read as. */
  readonly read: 'text' | 'bigint' | 'double precision' | 'boolean' | 'json'
  /** The column, from what was read. */
  readonly value: string
}

/** A column a field, of the field's own type. A field named as one of the view's own columns gives way: `field_record`. */
function columnsOf(type: AnyRecordType): readonly Column[] {
  const { properties = {} } = z.toJSONSchema(type.fields, { unrepresentable: 'any' })
  return Object.entries(properties).map(([field, schema]) => {
    const { type: kind, format } = typeof schema === 'object' ? schema : {}
    const read = READ_AS[String(kind)] ?? 'json'
    const name = OWN_COLUMNS.has(snake(field)) ? `field_${snake(field)}` : snake(field)
    const value = `field.${quoted(field)}`
    return { name, field, read, value: format === 'date' ? `waymark.day_of(${value})` : value }
  })
}

const READ_AS: Readonly<Record<string, Column['read']>> = {
  string: 'text',
  integer: 'bigint',
  number: 'double precision',
  boolean: 'boolean',
}
const OWN_COLUMNS: ReadonlySet<string> = new Set(['child_id', 'collection_year', 'record', 'entry', 'recorded_on'])
