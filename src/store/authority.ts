import { sql } from 'kysely'
import { Refusal } from '#core/refusal.ts'
import { asKeeper, type Database, type Tx } from './database.ts'

/** An authority's own number, by which its rows are kept apart. */
export type AuthorityId = number

/** Without regard to case, or to spacing. */
const keyOf = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()

/** The authority of that name, made on first use. */
export async function authorityOf(db: Database, name: string): Promise<{ id: AuthorityId; name: string }> {
  if (keyOf(name) === '') throw new Refusal('An authority needs a name.')
  return asKeeper(db, async tx => {
    const found = await named(tx, name)
    if (found) return found
    await addAuthority(tx, name)
    return (await named(tx, name))!
  })
}

const named = (tx: Tx, name: string) =>
  tx.selectFrom('authority').select(['id', 'name']).where('key', '=', keyOf(name)).executeTakeFirst()

export async function addAuthority(tx: Tx, name: string): Promise<AuthorityId> {
  const { rows } = await sql<{ id: number }>`select authority_of(${keyOf(name)}, ${name.trim()}) as id`.execute(tx)
  return rows[0]!.id
}

/** The authority of that name, if there is one. */
export const heldAuthority = (db: Database, name: string): Promise<{ id: AuthorityId; name: string } | undefined> =>
  asKeeper(db, tx => named(tx, name))

/** By name, in alphabetical order. */
export const authorities = (db: Database): Promise<readonly { id: AuthorityId; name: string }[]> =>
  asKeeper(db, tx => tx.selectFrom('authority').select(['id', 'name']).orderBy('key').execute())
