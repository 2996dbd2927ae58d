import { expect, test } from 'vitest'
import { authorityOf } from './authority.ts'
import type { Database } from './database.ts'
import { desk } from './desk.ts'
import { ledger } from './ledger.ts'
import { migrate, migrations } from './migrate.ts'
import { makeReady } from './open.ts'
import { anIssue } from './scratch-issue.ts'
import { add, records, statement } from './scratch-records.ts'
import { onEachEngine } from './scratch-store.ts'

/** A council's store is opened by every Waymark after the one that made it, with nothing lost and nothing to be done. */
const earlier = (await migrations()).slice(0, -1)
const COUNCIL = 'Northbridge'
const pat = {
  username: 'pat',
  name: 'Pat Lee',
  role: 'performance-analyst',
  passwordHash: 'a hash',
  disabled: false,
  createdOn: '2018-04-01T09:00:00.000Z',
} as const

/** A store as the Waymark left it whose last change of the tables was this file, with a child and an account in it. */
async function leftBy(db: Database, last: string): Promise<void> {
  await migrate(db, last)
  const { id } = await authorityOf(db, COUNCIL)
  const types = new Map(records.map(type => [type.id, type]))
  await add(ledger(db, types, { id, name: COUNCIL }), [statement({ subject: 'ana' })])
  await desk(db, id).saveAccount(pat)
}

onEachEngine(stores => {
  test.each(earlier)('a store that was left at %s is opened with who and what was in it', async last => {
    const db = await stores.bare()
    await leftBy(db, last)
    const store = await makeReady(db, { records })
    expect(await store.check()).toEqual([])
    const [its, people] = [await store.ledger(COUNCIL), await store.desk(COUNCIL)]
    expect((await its.journeys()).map(({ ref, episodes }) => [ref, episodes.length])).toEqual([['ana', 1]])
    expect(await people.accounts()).toEqual([pat])
    await add(its, [statement({ subject: 'ben' })])
    expect((await its.journeys()).map(({ ref }) => ref)).toEqual(['ana', 'ben'])
    expect(await its.freeze(anIssue())).toBe((await its.issue('2018-03'))?.number)
  })
})
