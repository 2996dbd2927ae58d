import { sql } from 'kysely'
import type { AuthorityId } from './authority.ts'
import { Conflict } from './conflict.ts'
import type { Tx } from './database.ts'
import { recordedEntries } from './history.ts'
import type { NewEntry } from './store.ts'

/**
 * Refuses entries whose record is not there, is of another type or is about someone else, in the ledger or in the batch,
 * and those that build on an entry which is no longer the record's newest.
 */
export async function refuseWrongRecords(tx: Tx, authority: AuthorityId, entries: readonly NewEntry[]): Promise<void> {
  refuseWrongInBatch(entries)
  const later = entries.filter(entry => entry.record !== undefined)
  if (later.length === 0) return
  const records = await firstEntries(tx, authority, [...new Set(later.map(entry => entry.record!))])
  for (const { record, type, subject } of later) {
    const first = records.get(record!)
    if (first === undefined) throw new Error(`There is no record ${record}.`)
    if (first.type !== type) throw new Error(`Record ${record} is not of the type ${type}.`)
    if (first.subject !== subject) throw new Error(`Record ${record} is about someone else.`)
  }
  await refuseOutdated(
    tx,
    authority,
    later.filter(entry => entry.basedOn !== undefined),
  )
}

/** An entry may be of a record that an earlier entry of the same batch begins. */
function refuseWrongInBatch(entries: readonly NewEntry[]): void {
  for (const [i, { sameRecordAs: place, record, type, subject }] of entries.entries()) {
    if (place === undefined) continue
    const first = place < i ? entries[place] : undefined
    if (first === undefined || record !== undefined || first.record !== undefined || first.sameRecordAs !== undefined)
      throw new Error(`Entry ${i} of the batch says that entry ${place} begins its record, and it does not.`)
    if (first.type !== type || first.subject !== subject)
      throw new Error(
        `Entry ${i} of the batch is not of the type, or not about the child, of the record that it names.`,
      )
  }
}

/** One by one, by the table's own key: while a new store is being filled there are no statistics, and another index would be read whole. */
async function firstEntries(
  tx: Tx,
  authority: AuthorityId,
  records: readonly number[],
): Promise<ReadonlyMap<number, { type: string; subject: string }>> {
  const { rows } = await sql<{ id: number; type: string; subject: string }>`
    select first.id, first.type, first.subject
    from unnest(${records}::bigint[]) as asked(id) cross join lateral (
      select id, type, subject from entry where authority = ${authority} and id = asked.id and record = asked.id limit 1
    ) as first`.execute(tx)
  return new Map(rows.map(row => [row.id, row]))
}

async function refuseOutdated(tx: Tx, authority: AuthorityId, entries: readonly NewEntry[]): Promise<void> {
  const seen = new Set<number>()
  for (const { record, basedOn, subject } of entries) {
    if (seen.has(record!)) throw new Error(`Two entries of the batch build on the same entry of record ${record}.`)
    seen.add(record!)
    const { id: newest } = await tx
      .selectFrom('entry')
      .select('id')
      .where('authority', '=', authority)
      .where('subject', '=', subject)
      .where('record', '=', record!)
      .orderBy('recorded_on', 'desc')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    if (newest === basedOn) continue
    const both = await recordedEntries(tx, authority, { ids: [basedOn!, newest] })
    throw new Conflict(
      both.find(entry => entry.id === basedOn && entry.record === record),
      both.find(entry => entry.id === newest)!,
    )
  }
}
