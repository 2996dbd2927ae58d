import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { ZodObject } from 'zod'
import { auditsOf } from '#core/audits/audits.ts'
import { childrenOf, samplesIn } from '#core/audits/samples.ts'
import { recordsOf } from '#core/casework.ts'
import { day, dayOf } from '#core/dates.ts'
import { demonstrationCasework } from '#core/demonstration/casework.ts'
import { demonstrationNamedLives } from '#core/demonstration/demonstration.ts'
import { monthsToPublish } from '#core/demonstration/published-months.ts'
import type { Journey } from '#core/journey.ts'
import type { RecordType } from '#core/records/record.ts'
import { roles } from '#core/roles.ts'
import { Tallies } from '#core/scorecard.ts'
import { monthsThatDoNotFollow } from '#core/stock-and-flow.ts'
import { loadDefinitions } from '#definitions.ts'
import { councilAsRecorded } from '#store/council.ts'
import { openStore } from '#store/open.ts'
import { copyReadyStore } from '#store/scratch-store.ts'
import { makeDemonstrationCouncil } from './first-start.ts'
import { weeksOf } from './load-casework.ts'

const council = { authority: 'Ashdale', lookedAfter: 30, careLeavers: 16, years: 3, seed: 1 }
const now = () => new Date('2026-11-21T09:00:00.000Z')
const toldTo = dayOf(2026, 11, 20)
const casework = demonstrationCasework({ ...council, lastYear: 2027, toldTo })

const dir = await mkdtemp(join(tmpdir(), 'waymark-first-start-'))
const definitions = await loadDefinitions()
await copyReadyStore(dir, definitions.records)
const store = await openStore({ dir }, definitions)
afterAll(async () => {
  await store.close()
  await rm(dir, { recursive: true, force: true })
})
const start = () =>
  makeDemonstrationCouncil({
    store,
    council,
    definitions,
    now,
    newPassword: () => ({ password: 'a password', hash: Promise.resolve('its hash') }),
    onProgress: () => {},
  })

test('casework is recorded by the week, the last fortnight by the day, and each entry once', () => {
  const weeks = weeksOf(casework, toldTo)
  expect(weeks.flatMap(week => week.entries)).toHaveLength(casework.length)
  for (const [i, { on, entries }] of weeks.entries()) {
    expect(on).toBeGreaterThan(weeks[i - 1]?.on ?? 0)
    expect(on).toBeLessThanOrEqual(toldTo)
    for (const { recordedOn } of entries) expect(on - recordedOn >= 0 && on - recordedOn < 7).toBe(true)
  }
  const last = weeks.filter(({ on }) => on > toldTo - 14)
  expect(last.every(({ on, entries }) => entries.every(entry => entry.recordedOn === on))).toBe(true)
})

test('returns and casework land in the order in which they became known, and a second start adds nothing', async () => {
  const signIns = await start()
  expect(signIns.map(({ role }) => role)).toEqual(Object.keys(roles))
  const ledger = await store.ledger(council.authority)
  const batches = (await ledger.batches()).toReversed().filter(({ title }) => !title.startsWith('Population'))
  expect(batches.map(({ recordedOn }) => recordedOn)).toEqual(batches.map(({ recordedOn }) => recordedOn).toSorted())
  const returns = batches.filter(({ title }) => title.startsWith('SSDA903'))
  expect(returns.slice(0, -1).map(({ title, recordedOn }) => [title, recordedOn.slice(0, 10)])).toEqual([
    ['SSDA903 2024-25', '2025-06-30'],
    ['SSDA903 2025-26', '2026-06-30'],
    ['SSDA903 2026-27', '2026-09-03'],
    ['SSDA903 2026-27', '2026-10-03'],
  ])
  expect(returns.at(-1)?.title).toBe('SSDA903 2026-27')

  await start()
  expect((await ledger.batches()).length).toBe(batches.length + 1)
}, 120_000)

test('what the ledger holds of a child is what casework tells of them, each record in its last version', async () => {
  const ledger = await store.ledger(council.authority)
  const journeys = await ledger.journeys()
  for (const id of ['visit', 'allocation', 'contact', 'pathway-plan']) {
    const type = definitions.records.find(record => record.id === id) as RecordType<ZodObject>
    const held = journeys.flatMap(child => recordsOf(type)(child))
    const told = new Set(casework.filter(entry => entry.type === id).map(entry => entry.key))
    expect(held.length, id).toBe(told.size)
  }
  const asOf = await ledger.journeys('2026-01-09T23:00:00.000Z')
  const visits = asOf.flatMap(child => child.casework.get('visit') ?? [])
  const before = casework.filter(entry => entry.type === 'visit' && entry.recordedOn <= day('2026-01-09'))
  expect(visits.length).toBe(before.length)
})

test('the audits of a sample are of the children whom it draws, place by place, and name it', async () => {
  const ledger = await store.ledger(council.authority)
  const now = await ledger.journeys()
  const samples = samplesIn(await ledger.history('authority')).filter(({ tool }) => tool === 'whole-case-in-care')
  const audited = await Promise.all(
    samples.map(async sample => {
      const { journeys, context } = await councilAsRecorded(ledger, definitions, sample.recordedOn)
      const drawn = childrenOf(sample, journeys, { ...context, auditTools: definitions.auditTools }).map(
        ({ ref }) => ref,
      )
      const isOfIt = (child: Journey) => auditsOf(child, toldTo).some(its => its.sample === sample.reference)
      const read = drawn.filter(ref => isOfIt(now.find(child => child.ref === ref)!))
      expect(now.filter(isOfIt)).toHaveLength(read.length)
      expect(read).toEqual(drawn.slice(0, read.length))
      return [sample.reference, read.length, drawn.length]
    }),
  )
  expect(audited).toEqual([
    ['AS-1', 10, 10],
    ['AS-2', 7, 12],
    ['AS-3', 0, 6],
  ])
})

test('each month’s children are those of the month before with who came and without who left, but for the two whom a return left open', async () => {
  const { indicators, context, journeys } = await councilAsRecorded(await store.ledger(council.authority), definitions)
  const tallies = new Tallies(indicators, { to: '2026-10', months: 30 })
  tallies.count(journeys)
  const { rows } = tallies.scorecard(context)
  expect(rows[0]?.months.every(({ figure }) => figure.value !== undefined)).toBe(true)
  expect(monthsThatDoNotFollow(rows)).toEqual(['2026-04'])
  const [april] = rows.map(({ months }) => months.find(({ month }) => month === '2026-04')!.figure.value!)
  const value = (number: string, month: string) =>
    rows.find(({ indicator }) => indicator.number === number)!.months.find(its => its.month === month)!.figure.value!
  const leftOpen = demonstrationNamedLives({ ...council, lastYear: 2027, toldTo }).find(({ id }) => id === 'left-open')
  expect(value('6.1', '2026-03') + value('6.3', '2026-04') - value('6.4', '2026-04') - april!).toBe(
    leftOpen!.children.length,
  )
})

test('the reports of the months before the last whole one are frozen as they were known, once, with what was promised in them', async () => {
  const ledger = await store.ledger(council.authority)
  expect((await ledger.issues()).map(({ month, number }) => [month, number])).toEqual([
    ['2026-09', 1],
    ['2026-08', 1],
  ])
  const september = await ledger.issue('2026-09', 1)
  expect(september?.recordedOn.slice(0, 10)).toBe('2026-10-12')
  const said = september?.rows.flatMap(({ commentary }) => commentary ?? [])
  expect(said?.some(({ state, commentary }) => state === 'written' && commentary.whatNext !== undefined)).toBe(true)
  expect(said?.every(({ commentary }) => commentary.month <= '2026-09')).toBe(true)
})

test('a report is due to be frozen from the day on which it goes to the panel', () => {
  expect(monthsToPublish(day('2026-11-12'))).toEqual(['2026-08', '2026-09'])
  expect(monthsToPublish(day('2026-11-30'))).toEqual(['2026-09', '2026-10'])
  expect(monthsToPublish(day('2026-12-01'))).toEqual(['2026-09', '2026-10'])
})

test('no report is frozen of a month of which nothing was known when it went to the panel', () => {
  expect(monthsToPublish(day('2026-07-30'))).toEqual([])
  expect(monthsToPublish(day('2026-07-31'))).toEqual(['2026-06'])
  expect(monthsToPublish(day('2026-08-31'))).toEqual(['2026-06', '2026-07'])
  expect(monthsToPublish(day('2026-04-20'))).toEqual([])
})

test('workers of the council sign in with the accounts that were made', async () => {
  const ledger = await store.ledger(council.authority)
  const accounts = await (await store.desk(council.authority)).accounts()
  const workers = (await ledger.history('authority')).filter(entry => entry.type === 'worker')
  const usernames = workers.flatMap(({ body }) => (body.username ? [body.username as string] : []))
  expect(usernames.length).toBeGreaterThan(3)
  for (const username of usernames) expect(accounts.map(account => account.username)).toContain(username)
})
