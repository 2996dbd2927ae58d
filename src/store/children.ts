import { sql } from 'kysely'
import type { AuthorityId } from './authority.ts'
import { AUTHORITY } from './body.ts'
import type { Tx } from './database.ts'
import { storable } from './storable.ts'
import type { Batch, ChildKey } from './store.ts'

/** Adds the batch's new children. What it gives says by which reference the ledger knows the subject of an entry. */
export async function addChildren(
  tx: Tx,
  authority: AuthorityId,
  { children, entries }: Batch,
): Promise<(subject: string) => string> {
  const kept = await keep(tx, authority, children)
  const refOf = (subject: string): string => kept.get(storable(subject)) ?? storable(subject)
  await refuseUnknown(tx, authority, new Set(entries.map(entry => refOf(entry.subject))), new Set(kept.values()))
  return refOf
}

/** A child who is known already keeps their reference: the reference that the batch gave leads to it. */
async function keep(
  tx: Tx,
  authority: AuthorityId,
  children: readonly ChildKey[],
): Promise<ReadonlyMap<string, string>> {
  if (children.length === 0) return new Map()
  const given = sql`json_to_recordset(${JSON.stringify(children.map(({ ref, childId }) => ({ ref: storable(ref), childId: storable(childId) })))}::json) as given(ref text, "childId" text)`
  await sql`insert into child (authority, ref, child_id) select ${authority}::integer, ref, "childId" from ${given}
    on conflict (authority, child_id) do nothing`.execute(tx)
  const { rows } = await sql<{ given: string; ref: string }>`select given.ref as given, child.ref from ${given}
    join child on child.authority = ${authority} and child_id = "childId"`.execute(tx)
  return new Map(rows.map(row => [row.given, row.ref]))
}

async function refuseUnknown(
  tx: Tx,
  authority: AuthorityId,
  subjects: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Promise<void> {
  const asked = [...subjects].filter(subject => subject !== AUTHORITY && !known.has(subject))
  if (asked.length === 0) return
  const { rows } = await sql<{
    ref: string
  }>`select asked.ref from json_array_elements_text(${JSON.stringify(asked)}::json) as asked(ref)
    where not exists (select from child where authority = ${authority} and child.ref = asked.ref)`.execute(tx)
  if (rows.length > 0) throw new Error(`${rows.length} of the entries' subjects are not children of this authority.`)
}

/** Every child whom the ledger knows, by reference. */
export const childKeys = (tx: Tx, authority: AuthorityId): Promise<readonly ChildKey[]> =>
  tx
    .selectFrom('child')
    .select(['ref', 'child_id as childId'])
    .where('authority', '=', authority)
    .orderBy('ref')
    .execute()

export async function child(
  tx: Tx,
  authority: AuthorityId,
  by: { readonly ref: string } | { readonly childId: string },
): Promise<ChildKey | undefined> {
  const known = tx.selectFrom('child').select(['ref', 'child_id as childId']).where('authority', '=', authority)
  const theirs = 'ref' in by ? known.where('ref', '=', by.ref) : known.where('child_id', '=', by.childId)
  return theirs.executeTakeFirst()
}
