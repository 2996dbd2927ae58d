import { sql } from 'kysely'
import { attachedIn, mayNameFiles } from '#core/attached-files.ts'
import type { Instant } from '#core/dates.ts'
import type { AuthorityId } from './authority.ts'
import { acceptedBody, type RecordTypes } from './body.ts'
import { refuseWrongRecords } from './builds-on.ts'
import { addChildren } from './children.ts'
import type { Tx } from './database.ts'
import { FileGone } from './file-gone.ts'
import { storable } from './storable.ts'
import type { Batch, NewEntry, Receipt } from './store.ts'

/** How many entries go to the database at once: more gain nothing and take memory. */
const AT_ONCE = 2_000

/** Records a batch, all in the transaction given, which should hold the authority's write lock. */
export async function append(tx: Tx, authority: AuthorityId, types: RecordTypes, batch: Batch): Promise<Receipt> {
  const bodies = batch.entries.map(entry => acceptedBody(types, entry))
  if (batch.entries.some(({ file }) => file !== undefined && batch.files[file] === undefined))
    throw new Error('An entry comes from a file that the batch does not have.')
  const refOf = await addChildren(tx, authority, batch)
  const entries = batch.entries.map((entry, i) => ({ ...entry, subject: refOf(entry.subject), body: bodies[i]! }))
  await refuseWrongRecords(tx, authority, entries)
  await refuseMissingFiles(tx, authority, types, entries)

  const { id, firstEntry, recordedOn } = await allot(tx, authority, batch)
  await tx
    .insertInto('batch')
    .values({
      authority,
      id,
      title: storable(batch.title),
      recorded_by: storable(batch.recordedBy),
      recorded_on: recordedOn,
      entries: entries.length,
      episode_returns: [...episodeReturns(batch)],
      report: batch.report === undefined ? null : JSON.stringify(batch.report),
    })
    .execute()
  await addFiles(tx, authority, id, batch)
  for (let from = 0; from < entries.length; from += AT_ONCE)
    await insert(tx, authority, id, recordedOn, { firstEntry, from }, entries.slice(from, from + AT_ONCE))
  return { batch: id, firstEntry, added: entries.length }
}

/** What a file is known by; other text in its place was never a file. */
const FILE = /^[0-9a-f]{32}$/

/** Whoever clears files waits for the write lock, so what is there now is there once it is named. */
async function refuseMissingFiles(
  tx: Tx,
  authority: AuthorityId,
  types: RecordTypes,
  entries: readonly NewEntry[],
): Promise<void> {
  const withFiles = new Map([...types.values()].filter(mayNameFiles).map(type => [type.id, type]))
  const named = entries.flatMap(({ type, body }) => {
    const its = withFiles.get(type)
    return its ? attachedIn(its, body).filter(id => FILE.test(id)) : []
  })
  const ids = [...new Set(named)]
  if (ids.length === 0) return
  const { rows } = await sql<{ found: number }>`
    select count(*)::integer as found from attachment where authority = ${authority} and id = any(${ids}::text[])`.execute(
    tx,
  )
  if (rows[0]!.found < ids.length) throw new FileGone()
}

/** The next number of a batch and as many entry numbers as it needs, in one block, and the instant. */
async function allot(
  tx: Tx,
  authority: AuthorityId,
  { entries, recordedOn }: Batch,
): Promise<{ id: number; firstEntry: number; recordedOn: Instant }> {
  const { rows } = await sql<{ newest_batch: number; newest_entry: number; recorded_on: Instant }>`
    update authority set newest_batch = newest_batch + 1, newest_entry = newest_entry + ${entries.length}::integer
    where id = ${authority}
    returning newest_batch, newest_entry,
      coalesce(${recordedOn ?? null}::timestamptz, date_trunc('milliseconds', clock_timestamp())) as recorded_on`.execute(
    tx,
  )
  const row = rows[0]!
  return { id: row.newest_batch, firstEntry: row.newest_entry - entries.length + 1, recordedOn: row.recorded_on }
}

/** A return of episodes is the whole truth of its year, so journeys must know which years have one. */
function episodeReturns({ files, entries }: Batch): ReadonlySet<number> {
  const years = new Set(files.filter(file => file.table === 'Episodes').map(file => file.collectionYear))
  for (const entry of entries) if (entry.type === 'episode' && entry.standing > 0) years.add(entry.standing)
  return years
}

async function addFiles(tx: Tx, authority: AuthorityId, batch: number, { files }: Batch): Promise<void> {
  if (files.length === 0) return
  await tx
    .insertInto('source_file')
    .values(
      files.map((file, place) => ({
        authority,
        batch,
        place,
        name: storable(file.name),
        sha256: file.sha256,
        bytes: file.bytes,
        collection_year: file.collectionYear,
        table_name: file.table,
        headings: JSON.stringify(file.headings),
        columns: file.columns === undefined ? null : JSON.stringify(file.columns),
      })),
    )
    .execute()
}

/**
 * A parameter a value would be slower, and there may be 65,535 at most. The bodies go beside the rest, a line each, since
 * the database reads what is inside JSON and refuses U+0000 there.
 */
async function insert(
  tx: Tx,
  authority: AuthorityId,
  batch: number,
  recordedOn: Instant,
  { firstEntry, from }: { readonly firstEntry: number; readonly from: number },
  entries: readonly NewEntry[],
): Promise<void> {
  const rows = entries.map((entry, i) => ({
    i: firstEntry + from + i,
    r: entry.record ?? firstEntry + (entry.sameRecordAs ?? from + i),
    l: entry.line,
    f: entry.file,
    s: entry.standing,
    k: entry.kind,
    t: entry.type,
    c: entry.subject,
    y: entry.reason === undefined ? undefined : storable(entry.reason),
  }))
  const bodies = entries.map(entry => JSON.stringify(entry.body)).join('\n')
  await sql`insert into entry (id, record, recorded_on, authority, batch, line, file, standing, kind, type, subject, reason, body)
    select i, r, ${recordedOn}::timestamptz, ${authority}::integer, ${batch}::integer, l, f, s, k, t, c, y, b::json
    from rows from (
      json_to_recordset(${JSON.stringify(rows)}::json)
        as (i bigint, r bigint, l integer, f smallint, s smallint, k text, t text, c text, y text),
      string_to_table(${bodies}, E'\n')
    ) as row(i, r, l, f, s, k, t, c, y, b)`.execute(tx)
}
