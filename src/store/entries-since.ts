import { type RawBuilder, sql } from 'kysely'
import type { LedgerEntry } from '#core/causes.ts'
import type { Instant } from '#core/dates.ts'
import { type ChildHistory, isKnownBy, isToldInPart, type Since } from '#core/entries-since.ts'
import { DETAILS } from '#core/retold.ts'
import type { AuthorityId } from './authority.ts'
import { AUTHORITY } from './body.ts'
import type { Tx } from './database.ts'

type Told = [
  ...[id: number, record: number, type: string, kind: LedgerEntry['kind'], standing: number],
  ...[recordedOn: Instant, batch: number, reason: string | null, body: LedgerEntry['body']],
]

/** What was recorded since: a batch, and the numbers of its first and last entry. */
interface News {
  readonly batch: number
  readonly recorded_by: string
  readonly first: number
  readonly last: number
}

/**
 * Entries to an instant, now if absent, about each child with one that was not known before: all of the record types that
 * have one, with the child's details, or all where these are not enough to tell the child by. In the order of the ledger,
 * those that were not known with who recorded them. Entries are numbered batch by batch without a gap, so that the batches
 * say which entries are new, and nothing else is read.
 */
export async function entriesSince(
  tx: Tx,
  authority: AuthorityId,
  since: Since,
  until: Instant = 'infinity',
): Promise<readonly ChildHistory[]> {
  const { recordedOn, newest } = since
  const { rows: news } = await sql<News>`
    select id as batch, recorded_by, last - entries + 1 as first, last from (
      select id, recorded_by, recorded_on, entries, sum(entries) over (order by id)::bigint as last
      from batch where authority = ${authority}) numbered
    where entries > 0 and recorded_on <= ${until}
      and (recorded_on > ${recordedOn}${newest === undefined ? sql`` : sql` or last > ${newest}`})`.execute(tx)
  if (news.length === 0) return []
  const types = await typesIn(tx, authority, news)
  const pairs = JSON.stringify([...types].flatMap(([subject, its]) => [...its].map(type => ({ subject, type }))))
  const isOfThese = sql`(subject, type) in (
    select subject, type from json_to_recordset(${pairs}::json) as these(subject text, type text))`
  const read = historiesOf(tx, authority, news, until)
  const inPart = await read([...types.keys()], isOfThese)
  const isKnown = isKnownBy(since)
  const lacking = inPart.filter(({ entries }) => !isToldInPart(entries, isKnown)).map(({ ref }) => ref)
  const whole = new Map((await read(lacking, sql`true`)).map(history => [history.ref, history]))
  return inPart.map(history => whole.get(history.ref) ?? { ...history, types: types.get(history.ref)! })
}

/** By child with news, the record types that have some, and that of the child's details. */
async function typesIn(
  tx: Tx,
  authority: AuthorityId,
  news: readonly News[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { rows } = await sql<{ subject: string; type: string }>`
    select distinct subject, type from json_to_recordset(${JSON.stringify(news)}::json) as news(first bigint, last bigint)
      cross join lateral (select subject, type from entry where authority = ${authority}
        and id between news.first and news.last and subject <> ${AUTHORITY} offset 0) said`.execute(tx)
  const types = new Map<string, Set<string>>()
  for (const { subject, type } of rows) types.set(subject, (types.get(subject) ?? new Set([DETAILS])).add(type))
  return types
}

/** Reads the entries of some children to an instant, those that a condition lets through. */
const historiesOf =
  (tx: Tx, authority: AuthorityId, news: readonly News[], until: Instant) =>
  async (refs: readonly string[], condition: RawBuilder<unknown>): Promise<readonly ChildHistory[]> => {
    if (refs.length === 0) return []
    const { rows } = await sql<{ ref: string; child_id: string; entries: string }>`
      select subject as ref, child_id, '[' || string_agg('[' || id || ',' || record || ',"' || type || '","' || kind || '",'
        || standing || ',"' || to_char(recorded_on at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '",' || batch
        || ',' || coalesce(to_json(reason)::text, 'null') || ',' || body::text || ']', ',' order by recorded_on, id) || ']'
        as entries
      from entry join child on child.authority = entry.authority and ref = subject
      where entry.authority = ${authority} and recorded_on <= ${until} and subject = any(${refs}::text[])
        and ${condition}
      group by subject, child_id order by subject`.execute(tx)
    const recordedBy = new Map(news.map(({ batch, recorded_by }) => [batch, recorded_by]))
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
