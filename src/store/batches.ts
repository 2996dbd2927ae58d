import { sql } from 'kysely'
import type { AuthorityId } from './authority.ts'
import type { Tx } from './database.ts'
import type { BatchSummary } from './store.ts'

/** Newest first. */
export const batches = (tx: Tx, authority: AuthorityId): Promise<readonly BatchSummary[]> =>
  tx
    .selectFrom('batch')
    .select(['id as batch', 'title', 'recorded_by as recordedBy', 'recorded_on as recordedOn', 'entries'])
    .select(
      sql<boolean>`report is null and not exists (select from source_file f
      where f.authority = batch.authority and f.batch = batch.id)`.as('isByHand'),
    )
    .where('authority', '=', authority)
    .orderBy('id', 'desc')
    .execute()

/** What the import of a batch reported; undefined where there is no such batch or it reported nothing. */
export async function report(tx: Tx, authority: AuthorityId, batch: number): Promise<unknown> {
  const row = await tx
    .selectFrom('batch')
    .select('report')
    .where('authority', '=', authority)
    .where('id', '=', batch)
    .executeTakeFirst()
  return row?.report ?? undefined
}
