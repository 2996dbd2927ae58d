import { expect, test } from 'vitest'
import { add, statement } from './scratch-records.ts'
import { onEachEngine } from './scratch-store.ts'
import type { SourceFile } from './store.ts'

const list: SourceFile = {
  name: 'annex-a.xlsx, sheet List 8',
  sha256: 'ab'.repeat(32),
  bytes: 1234,
  collectionYear: 0,
  table: 'List 8',
  headings: ['Child Unique ID'],
}

const visit = (subject: string, visitedOn: string) =>
  statement({ subject, type: 'visit', standing: 0, body: { visitedOn } })

onEachEngine(stores => {
  test('what stands of some record types is told, of children and of the authority', async () => {
    const ledger = await stores.ledger()
    const adopter = { subject: 'authority', type: 'annex-a-adopter', standing: 0 }
    const first = await add(ledger, [
      visit('ana', '2026-01-01'),
      statement({ ...adopter, body: { adopterId: 'A1' } }),
      visit('ben', '2026-01-02'),
    ])
    await add(ledger, [{ ...visit('ana', '2026-01-03'), record: first }])
    await add(ledger, [{ ...visit('ben', ''), record: first + 2, kind: 'withdrawal', body: {}, reason: 'wrong child' }])
    const stated = await ledger.stated(['visit', 'annex-a-adopter'])
    expect(stated.map(({ childId, body }) => [childId, body])).toEqual([
      ['child ana', { visitedOn: '2026-01-03' }],
      ['', { adopterId: 'A1' }],
    ])
    const written = await ledger.write(writing => writing.authorityEntries(['annex-a-adopter', 'visit']))
    expect(written.map(entry => entry.body)).toEqual([{ adopterId: 'A1' }])
  })

  test('journeys can be told without what the files of a list said', async () => {
    const ledger = await stores.ledger()
    await add(ledger, [visit('ana', '2026-01-01')])
    const fromList = { ...visit('ana', '2026-01-02'), file: 0, line: 2 }
    await add(ledger, [fromList, { ...fromList, subject: 'ben' }], { files: [list] })
    const visits = (journeys: Awaited<ReturnType<typeof ledger.journeys>>) =>
      journeys.map(({ ref, casework }) => [ref, casework.get('visit')?.length])
    expect(visits(await ledger.journeys())).toEqual([
      ['ana', 2],
      ['ben', 1],
    ])
    expect(visits(await ledger.journeysWithout(['List 8']))).toEqual([['ana', 1]])
    expect(visits(await ledger.journeysWithout(['List 9']))).toEqual([
      ['ana', 2],
      ['ben', 1],
    ])
  })
})
