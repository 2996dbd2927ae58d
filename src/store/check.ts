import { sql } from 'kysely'
import { attachmentFaults } from './attachments.ts'
import { type AuthorityId, authorities } from './authority.ts'
import { asAuthority, asKeeper, type Database } from './database.ts'

/** What is wrong with the store, in sentences; none if all is well. */
export async function checkStore(db: Database): Promise<readonly string[]> {
  const faults = [...(await db.check()), ...(await securityFaults(db))]
  for (const { id, name } of await authorities(db))
    faults.push(
      ...[...(await numberingFaults(db, id)), ...(await attachmentFaults(db, id))].map(fault => `${name}: ${fault}`),
    )
  return faults
}

/** Row security and the append-only rule hold only while the database is set to enforce them. */
async function securityFaults(db: Database): Promise<readonly string[]> {
  return asKeeper(db, async tx => {
    const { rows } = await sql<{ fault: string }>`
      select format('Row security is not enforced on %s.', relname) as fault from pg_class
        where relnamespace = 'waymark'::regnamespace and relkind in ('r', 'p') and relname <> 'migration'
          and not (relrowsecurity and relforcerowsecurity
            and exists (select from pg_policy where polrelid = pg_class.oid and polname = 'own_authority'))
      union all
      select format('Nothing stops a change to %s, which is append-only.', c.relname) from pg_class c
        where c.relnamespace = 'waymark'::regnamespace and c.relname ~ '^(batch|source_file|entry|access_log|attachment|attachment_part)(_\\d+)?$'
          and not exists (select from pg_trigger where tgrelid = c.oid and tgname = 'append_only' and tgenabled = 'O')
      union all
      select format('The partition %s_%s is missing.', large, a.id) from authority a, unnest(array['entry', 'access_log']) large
        where to_regclass(format('waymark.%s_%s', large, a.id)) is null
      union all
      select 'The role waymark_app may pass by row security. Take that away from it.' from pg_roles
        where rolname = 'waymark_app' and (rolbypassrls or rolsuper)`.execute(tx)
    return rows.map(row => row.fault)
  })
}

async function numberingFaults(db: Database, authority: AuthorityId): Promise<readonly string[]> {
  return asAuthority(db, 'read only', authority, async tx => {
    const { rows } = await sql<{
      newest: number
      entries: number
      batches: number
      counted: number
      readable: boolean
    }>`
      select newest_entry as newest, (select count(*) from entry where authority = ${authority}) as entries,
        (select coalesce(sum(entries), 0) from batch where authority = ${authority})::bigint as counted,
        newest_batch - (select count(*) from batch where authority = ${authority}) as batches,
        newest_entry = 0 or exists (select from entry
          where authority = ${authority} and id = newest_entry and json_typeof(body) = 'object') as readable
      from authority where id = ${authority}`.execute(tx)
    const { newest, entries, counted, batches, readable } = rows[0]!
    return [
      ...(entries === newest ? [] : [`${newest} entries were numbered and ${entries} are there. Put a backup back.`]),
      ...(counted === entries
        ? []
        : [`Its batches have ${counted} entries and ${entries} are there. Put a backup back.`]),
      ...(batches === 0 ? [] : [`${batches} batches are missing. Put a backup back.`]),
      ...(readable ? [] : ['Its newest entry cannot be read. Put a backup back.']),
    ]
  })
}
