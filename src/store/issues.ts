import { sql } from 'kysely'
import type { Month } from '#core/dates.ts'
import type { Issue, NewIssue } from '#core/issue.ts'
import { publishedBy } from '#core/public-version.ts'
import { Refusal } from '#core/refusal.ts'
import type { PublishedBefore } from '#core/said-figures.ts'
import type { AuthorityId } from './authority.ts'
import type { Tx } from './database.ts'
import { storable } from './storable.ts'
import type { IssueSummary } from './store.ts'

const SUMMARY = [
  'month',
  'number',
  'recorded_on as recordedOn',
  'approved_by as approvedBy',
  'approved_on as approvedOn',
  'frozen_by as frozenBy',
  'frozen_on as frozenOn',
] as const

/** Every issue without what is in it: the newest month first, and of one month the last issue. */
export async function issues(tx: Tx, authority: AuthorityId): Promise<readonly IssueSummary[]> {
  const rows = await tx
    .selectFrom('issue')
    .select(SUMMARY)
    .where('authority', '=', authority)
    .orderBy('month', 'desc')
    .orderBy('number', 'desc')
    .execute()
  return rows.map(said)
}

/** An issue of a month by its number, the last one if none is given; undefined where there is none. */
export async function issue(tx: Tx, authority: AuthorityId, month: Month, number?: number): Promise<Issue | undefined> {
  let query = tx
    .selectFrom('issue')
    .select([...SUMMARY, 'content'])
    .where('authority', '=', authority)
    .where('month', '=', month)
  if (number !== undefined) query = query.where('number', '=', number)
  const row = await query.orderBy('number', 'desc').limit(1).executeTakeFirst()
  return row && { ...(row.content as Content), ...said(row) }
}

/** What the public versions of issues gave away, in the order in which they were frozen. */
export async function publications(tx: Tx, authority: AuthorityId): Promise<readonly PublishedBefore[]> {
  const part = (of: 'rows' | 'wider') =>
    sql<PublishedBefore['rows'] | null>`content -> 'publicVersion' -> ${sql.lit(of)}`
  const rows = await tx
    .selectFrom('issue')
    .select([
      'month',
      'number',
      sql<PublishedBefore['months']>`content -> 'months'`.as('months'),
      part('rows').as('printed'),
      part('wider').as('wider'),
    ])
    .where('authority', '=', authority)
    .orderBy('frozen_on')
    .orderBy('month')
    .orderBy('number')
    .execute()
  const published: PublishedBefore[] = []
  for (const { month, number, months, printed, wider } of rows)
    published.push(
      printed && wider
        ? { months, rows: [...printed, ...wider] }
        : publishedBy((await issue(tx, authority, month, number))!),
    )
  return published
}

type Content = Omit<NewIssue, keyof IssueSummary>

/**
 * Keeps an issue for good, and gives the number that it got: the next of its month. Refused where that is not the number
 * expected, since somebody else has frozen one meanwhile. The transaction should hold the authority's write lock.
 */
export async function freeze(tx: Tx, authority: AuthorityId, issue: NewIssue, expected?: number): Promise<number> {
  const { month, recordedOn, approvedBy, approvedOn, frozenBy, frozenOn, ...content } = issue
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(number), 0) + 1 as next from issue where authority = ${authority} and month = ${month}`.execute(
    tx,
  )
  const { next } = rows[0]!
  if (expected !== undefined && expected !== next)
    throw new Refusal(
      expected < next
        ? `Issue ${expected} of ${month} is frozen and is never changed. Freeze a new issue: it will be number ${next}.`
        : `The next issue of ${month} is number ${next}.`,
    )
  await tx
    .insertInto('issue')
    .values({
      authority,
      month,
      number: next,
      recorded_on: recordedOn,
      approved_by: approvedBy === undefined ? null : storable(approvedBy),
      approved_on: approvedOn ?? null,
      frozen_by: storable(frozenBy),
      frozen_on: frozenOn,
      content: JSON.stringify(content satisfies Content),
    })
    .execute()
  return next
}

const said = ({
  approvedBy,
  approvedOn,
  ...row
}: Omit<IssueSummary, 'approvedBy' | 'approvedOn'> & {
  readonly approvedBy: string | null
  readonly approvedOn: string | null
}): IssueSummary => ({
  month: row.month,
  number: row.number,
  recordedOn: row.recordedOn,
  ...(approvedBy !== null && { approvedBy }),
  ...(approvedOn !== null && { approvedOn }),
  frozenBy: row.frozenBy,
  frozenOn: row.frozenOn,
})
