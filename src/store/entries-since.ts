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
 * ledger, those that were not known with who recorded them. Entries are numbered batch by batch without a gap, so that the
 * batches say which entries are new, and nothing else is read.
 */
export async function entriesSince(
  tx: Tx,
  authority: AuthorityId,
  { recordedOn, newest }: Since,
  until: Instant = 'infinity',
): Promise<readonly ChildHistory[]> {
  const { rows: news } = await sql<{ batch: number; recorded_by: string; first: number; last: number }>`
    select id as batch, recorded_by, last - entries + 1 as first, last from (
      select id, recorded_by, recorded_on, entries, sum(entries) over (order by id)::bigint as last
      from batch where authority = ${authority}) numbered
    where entries > 0 and recorded_on <= ${until}
      and (recorded_on > ${recordedOn}${newest === undefined ? sql`` : sql` or last > ${newest}`})`.execute(tx)
  if (news.length === 0) return []
  const { rows: subjects } = await sql<{ subject: string }>`
    select distinct subject from json_to_recordset(${JSON.stringify(news)}::json) as news(first bigint, last bigint)
      cross join lateral (select subject from entry where authority = ${authority}
        and id between news.first and news.last and subject <> ${AUTHORITY} offset 0) said`.execute(tx)
  const { rows } = await sql<{ ref: string; child_id: string; entries: string }>`
    select subject as ref, child_id, '[' || string_agg('[' || id || ',' || record || ',"' || type || '","' || kind || '",'
      || standing || ',"' || to_char(recorded_on at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '",' || batch
      || ',' || coalesce(to_json(reason)::text, 'null') || ',' || body::text || ']', ',' order by recorded_on, id) || ']'
      as entries
    from entry join child on child.authority = entry.authority and ref = subject
    where entry.authority = ${authority} and recorded_on <= ${until}
      and subject = any(${subjects.map(({ subject }) => subject)}::text[])
    group by subject, child_id order by subject`.execute(tx)
  const recordedBy = new Map(news.map(row => [row.batch, row.recorded_by]))
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
