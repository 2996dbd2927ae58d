import { setImmediate as nextTurn } from 'node:timers/promises'
import { type RawBuilder, sql } from 'kysely'
import type { Instant } from '#core/dates.ts'
import type { Body, Entry } from '#core/entry.ts'
import { type Journey, journeyOf, type Known } from '#core/journey.ts'
import type { AuthorityId } from './authority.ts'
import { AUTHORITY } from './body.ts'
import { child, childKeys } from './children.ts'
import { asAuthority, type Database, type Tx } from './database.ts'
import { returnYears } from './return-years.ts'
import type { ChildKey } from './store.ts'

/** How many children are fetched at once: enough that a round trip costs nothing, few enough that memory does not matter. */
const AT_ONCE = 500

/** How many journeys are made before other work, such as sending the next query, has its turn. */
const A_TURN = 50

/**
 * Every child's journey, by reference, without what files of some tables said, and by the returns of some years where not
 * all are to be known. The next children are fetched while these
 * journeys are made. What is recorded meanwhile is left out, so no transaction need stay open.
 */
export async function allJourneys(
  db: Database,
  authority: AuthorityId,
  recordedOn?: Instant,
  without: readonly string[] = [],
  years?: readonly number[],
): Promise<readonly Journey[]> {
  const { newest, known, children } = await asAuthority(db, 'read only', authority, async tx => ({
    newest: await newestEntry(tx, authority),
    known: { returnYears: years ?? (await returnYears(tx, authority, recordedOn)) },
    children: await childKeys(tx, authority),
  }))
  const fetch = (from: number): Promise<readonly Told[]> => {
    const [first, last] = [children[from], children[Math.min(from + AT_ONCE, children.length) - 1]]
    if (!first || !last) return Promise.resolve([])
    const which = sql`subject between ${first.ref} and ${last.ref} and id <= ${newest}${notFrom(without)}`
    return asAuthority(db, 'read only', authority, tx => told(tx, authority, which, recordedOn))
  }

  const journeys: Journey[] = []
  let next = fetch(0)
  for (let from = 0; from < children.length; from += AT_ONCE) {
    const entries = new Map((await next).map(row => [row.subject, row.entries]))
    next = fetch(from + AT_ONCE)
    next.catch(() => {}) // told when it is awaited
    for (let i = from; i < Math.min(from + AT_ONCE, children.length); i++) {
      const key = children[i]!
      const its = entries.get(key.ref)
      if (its !== undefined) journeys.push(journey(key, its, known))
      if (i % A_TURN === 0) await nextTurn()
    }
  }
  return journeys
}

/** Leaves out what files of these tables said. */
const notFrom = (tables: readonly string[]): RawBuilder<unknown> =>
  tables.length === 0
    ? sql``
    : sql` and not exists (select from source_file f where f.authority = entry.authority and f.batch = entry.batch
        and f.place = entry.file and f.table_name = any(${tables}::text[]))`

/** One child's journey; undefined where nothing about them had been recorded. */
export const oneJourney = (
  db: Database,
  authority: AuthorityId,
  ref: string,
  recordedOn?: Instant,
): Promise<Journey | undefined> =>
  asAuthority(db, 'read only', authority, async tx => {
    const its = await child(tx, authority, { ref })
    const [row] = await told(tx, authority, sql`subject = ${ref}`, recordedOn)
    return its && row && journey(its, row.entries, { returnYears: await returnYears(tx, authority, recordedOn) })
  })

/** What was told of one child: a list in JSON of `ToldEntry`, in the order of the ledger. */
interface Told {
  readonly subject: string
  readonly entries: string
}
type ToldEntry = [id: number, record: number, type: string, kind: Entry['kind'], standing: number, body: Body]

/** One row a child, and bodies as they were written: the driver has least to do, and each is read once. */
async function told(
  tx: Tx,
  authority: AuthorityId,
  which: RawBuilder<unknown>,
  recordedOn: Instant = 'infinity',
): Promise<readonly Told[]> {
  const { rows } = await sql<Told>`
    select subject, '[' || string_agg('[' || id || ',' || record || ',"' || type || '","' || kind || '",' || standing
      || ',' || body::text || ']', ',' order by recorded_on, id) || ']' as entries
    from entry
    where authority = ${authority} and ${which} and subject <> ${AUTHORITY} and recorded_on <= ${recordedOn}
    group by subject`.execute(tx)
  return rows
}

const journey = ({ ref, childId }: ChildKey, entries: string, known: Known): Journey =>
  journeyOf(
    { ref, childId },
    (JSON.parse(entries) as ToldEntry[]).map(([id, record, type, kind, standing, body]) => ({
      id,
      record,
      type,
      kind,
      standing,
      body,
    })),
    known,
  )

const newestEntry = async (tx: Tx, authority: AuthorityId): Promise<number> =>
  (await tx.selectFrom('authority').select('newest_entry').where('id', '=', authority).executeTakeFirstOrThrow())
    .newest_entry
