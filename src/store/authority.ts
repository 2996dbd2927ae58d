import { sql } from 'kysely'
import { Refusal } from '#core/refusal.ts'
import { asKeeper, type Database, type Tx } from './database.ts'

/** An authority's own number, by which its rows are kept apart. */
export type AuthorityId = number

/** Without regard to case, or to spacing. */
const keyOf = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()

/** The authority of that name, made on first use. */
export async function authorityOf(db: Database, name: string): Promise<{ id: AuthorityId; name: string }> {
  const key = keyOf(name)
  if (key === '') throw new Refusal('An authority needs a name.')
  return asKeeper(db, async tx => {
    const known = () => tx.selectFrom('authority').select(['id', 'name']).where('key', '=', key)
    const found = await known().executeTakeFirst()
    if (found) return found
    await addAuthority(tx, name)
    return known().executeTakeFirstOrThrow()
  })
}

export async function addAuthority(tx: Tx, name: string): Promise<AuthorityId> {
  const { rows } = await sql<{ id: number }>`select authority_of(${keyOf(name)}, ${name.trim()}) as id`.execute(tx)
  return rows[0]!.id
}

/** By name, in alphabetical order. */
export const authorities = (db: Database): Promise<readonly { id: AuthorityId; name: string }[]> =>
  asKeeper(db, tx => tx.selectFrom('authority').select(['id', 'name']).orderBy('key').execute())
