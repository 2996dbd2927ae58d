import { type RawBuilder, sql } from 'kysely'
import type { Instant } from '#core/dates.ts'
import { standing } from '#core/entry.ts'
import type { AuthorityId } from './authority.ts'
import { AUTHORITY } from './body.ts'
import type { Tx } from './database.ts'
import type { ReturnEntry } from './store.ts'

/** Entries of the record types given, about these children (by reference) or about everyone, in the order of the ledger. */
export const returnEntries = (
  tx: Tx,
  authority: AuthorityId,
  types: readonly string[],
  children?: readonly string[],
  recordedOn?: Instant,
): Promise<readonly ReturnEntry[]> => {
  const ofTypes = sql`type = any(${types}::text[])`
  return entries(tx, authority, children ? sql`${ofTypes} and subject = any(${children}::text[])` : ofTypes, recordedOn)
}

/** Entries of the record types given about the authority itself, in the order of the ledger. */
export async function authorityEntries(
  tx: Tx,
  authority: AuthorityId,
  types: readonly string[],
  recordedOn: Instant = 'infinity',
): Promise<readonly ReturnEntry[]> {
  const { rows } = await sql<ReturnEntry>`
    select id, record, type, subject, kind, standing, body, recorded_on as "recordedOn", '' as "childId",
      coalesce(line, 0) as line
    from entry
    where authority = ${authority} and subject = ${AUTHORITY} and type = any(${types}::text[])
      and recorded_on <= ${recordedOn}
    order by recorded_on, id`.execute(tx)
  return rows
}

/** What stands of the record types given, as recorded by an instant: about children, then about the authority itself. */
export async function stated(
  tx: Tx,
  authority: AuthorityId,
  types: readonly string[],
  recordedOn?: Instant,
): Promise<readonly ReturnEntry[]> {
  const aboutChildren = await entries(tx, authority, sql`type = any(${types}::text[])`, recordedOn)
  return standing([...aboutChildren, ...(await authorityEntries(tx, authority, types, recordedOn))])
}

/** What one year's return says, as recorded by an instant: by table, in the order of its lines. */
export async function returnOf(
  tx: Tx,
  authority: AuthorityId,
  collectionYear: number,
  recordedOn?: Instant,
): Promise<readonly ReturnEntry[]> {
  const which = sql`(standing = ${collectionYear} or kind = 'withdrawal')`
  const found = standing(await entries(tx, authority, which, recordedOn))
  return found.toSorted((a, b) => compare(a.type, b.type) || a.line - b.line || a.id - b.id)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

async function entries(
  tx: Tx,
  authority: AuthorityId,
  which: RawBuilder<unknown>,
  recordedOn: Instant = 'infinity',
): Promise<readonly ReturnEntry[]> {
  const { rows } = await sql<ReturnEntry>`
    select id, record, type, subject, kind, standing, body, recorded_on as "recordedOn", child_id as "childId",
      coalesce(line, 0) as line
    from entry join child on child.authority = entry.authority and child.ref = entry.subject
    where entry.authority = ${authority} and ${which} and subject <> ${AUTHORITY} and recorded_on <= ${recordedOn}
    order by recorded_on, id`.execute(tx)
  return rows
}
