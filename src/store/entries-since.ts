import { sql } from 'kysely'
import type { LedgerEntry } from '#core/causes.ts'
import type { Instant } from '#core/dates.ts'
import type { ChildHistory, Since } from '#core/entries-since.ts'
import type { AuthorityId } from './authority.ts'
import { AUTHORITY } from './body.ts'
import type { Tx } from './database.ts'

type Told = [
  ...[id: number, record: number, type: string, kind: LedgerEntry['kind'], standing: number],
  ...[recordedOn: Instant, batch: number, reason: string | null, body: LedgerEntry['body']],
]

/**
 * All entries to an instant, now if absent, about each child with an entry that was not known before: in the order of the
 * ledger, those that were not known with who recorded them.
 */
export async function entriesSince(
  tx: Tx,
  authority: AuthorityId,
  { recordedOn, newest }: Since,
  until: Instant = 'infinity',
): Promise<readonly ChildHistory[]> {
  const isNew = sql`(recorded_on > ${recordedOn}${newest === undefined ? sql`` : sql` or id > ${newest}`})`
  const { rows } = await sql<{ ref: string; child_id: string; entries: string }>`
    select subject as ref, child_id, '[' || string_agg('[' || id || ',' || record || ',"' || type || '","' || kind || '",'
      || standing || ',"' || to_char(recorded_on at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '",' || batch
      || ',' || coalesce(to_json(reason)::text, 'null') || ',' || body::text || ']', ',' order by recorded_on, id) || ']'
      as entries
    from entry join child on child.authority = entry.authority and ref = subject
    where entry.authority = ${authority} and recorded_on <= ${until} and subject in (
      select subject from entry where authority = ${authority} and subject <> ${AUTHORITY}
        and recorded_on <= ${until} and ${isNew})
    group by subject, child_id order by subject`.execute(tx)
  const { rows: by } = await sql<{ batch: number; recorded_by: string }>`
    select id as batch, recorded_by from batch where authority = ${authority} and id in (
      select batch from entry where authority = ${authority} and ${isNew})`.execute(tx)
  const recordedBy = new Map(by.map(row => [row.batch, row.recorded_by]))
  return rows.map(({ ref, child_id, entries }) => ({
    ref,
    childId: child_id,
    entries: (JSON.parse(entries) as Told[]).map(told => entryOf(ref, told, recordedBy)),
  }))
}

function entryOf(
  subject: string,
  [id, record, type, kind, standing, recordedOn, batch, reason, body]: Told,
  by: ReadonlyMap<number, string>,
): LedgerEntry {
  const recordedBy = by.get(batch)
  return {
    ...{ id, record, type, subject, kind, standing, body, recordedOn, batch },
    ...(recordedBy !== undefined && { recordedBy }),
    ...(reason !== null && { reason }),
  }
}
