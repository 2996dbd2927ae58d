import { sql } from 'kysely'
import type { Instant } from '#core/dates.ts'
import type { AuthorityId } from './authority.ts'
import type { Tx } from './database.ts'

/** The years, by the year each ends in, of the returns of episodes recorded by an instant, ascending. */
export async function returnYears(
  tx: Tx,
  authority: AuthorityId,
  recordedOn: Instant = 'infinity',
): Promise<readonly number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct unnest(episode_returns) as year from batch
    where authority = ${authority} and episode_returns <> '{}' and recorded_on <= ${recordedOn} order by year`.execute(
    tx,
  )
  return rows.map(row => row.year)
}
