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

/** When a return of episodes of the latest year was last recorded by an instant; undefined where none is held. */
export async function lastReturnOn(
  tx: Tx,
  authority: AuthorityId,
  recordedOn: Instant = 'infinity',
): Promise<Instant | undefined> {
  const { rows } = await sql<{ recorded_on: Instant }>`
    select recorded_on from batch, unnest(episode_returns) as year
    where authority = ${authority} and recorded_on <= ${recordedOn}
    order by year desc, recorded_on desc limit 1`.execute(tx)
  return rows[0]?.recorded_on
}
