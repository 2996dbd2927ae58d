import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import { day, dayOf } from '#core/dates.ts'
import { stateOn } from '#core/obligation.ts'
import { faultsOf } from '#core/records/checks.ts'
import type { ReturnTable } from '#core/returns/ssda903/table.ts'
import firstPep from '#core/standards/first-pep.ts'
import healthTeamNotified from '#core/standards/health-team-notified.ts'
import initialHealthAssessment from '#core/standards/initial-health-assessment.ts'
import nurseMeetsChild from '#core/standards/nurse-meets-child.ts'
import { obligationsOf, type Standard } from '#core/standards/standard.ts'
import triggerPlan from '#core/standards/trigger-plan.ts'
import { loadDefinitions } from '#definitions.ts'
import { type CaseworkEntry, demonstrationCasework } from './casework.ts'
import { tellers } from './casework-tellers.ts'
import { councilOf, type DemonstrationOptions } from './council.ts'
import { demonstrationNamedLives, livesOf } from './demonstration.ts'
import { demonstrationJourneys } from './journeys.ts'
import { namedCasework } from './named-casework-list.ts'
import { namedLives } from './named-lives.ts'

const wexcombe: DemonstrationOptions = {
  authority: 'Wexcombe',
  lookedAfter: 522,
  careLeavers: 215,
  years: 6,
  lastYear: 2027,
  toldTo: dayOf(2026, 11, 20),
  seed: 1,
}
const entries = demonstrationCasework(wexcombe)
const definitions = await loadDefinitions()
const records = new Map(definitions.records.map(type => [type.id, type]))
const tables = await loadCatalogue<ReturnTable>(
  new URL('../returns/ssda903/tables/', import.meta.url),
  table => table.id,
)
const lives = new Map([...livesOf(councilOf(wexcombe))].map(life => [life.child, life]))
const byKey = grouped(entries, entry => entry.key)
const ofType = (type: string): readonly CaseworkEntry[] => entries.filter(entry => entry.type === type)

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}

test('every file in the folders is in the lists', () => {
  const files = (folder: string, not: string) =>
    readdirSync(new URL(`./${folder}/`, import.meta.url)).filter(file => file !== not && file.endsWith('.ts'))
  expect(tellers.map(({ type }) => `${type}.ts`).toSorted()).toEqual(files('casework', 'teller.ts').toSorted())
  expect([...namedCasework.keys()].map(id => `${id}.ts`).toSorted()).toEqual(
    files('named-casework', 'named-casework.ts').toSorted(),
  )
  expect([...namedCasework.keys()].toSorted()).toEqual(namedLives.map(life => life.id).toSorted())
})

test('the same options give the same entries, whatever the council is called', () => {
  const small = { ...wexcombe, lookedAfter: 60, careLeavers: 30 }
  expect(demonstrationCasework({ ...small, authority: 'Ashdale' })).toEqual(demonstrationCasework(small))
  expect(demonstrationCasework({ ...small, seed: 2 })).not.toEqual(demonstrationCasework(small))
})

test('a council of one child, of no care leavers, of one year or told to 1 April can be told of', () => {
  const few = { ...wexcombe, lookedAfter: 1, careLeavers: 0, years: 1 }
  for (const council of [few, { ...few, toldTo: dayOf(2026, 4, 1) }, { ...few, careLeavers: 40 }])
    expect(demonstrationCasework(council).length).toBeGreaterThan(0)
})

test('six years of 522 and 215 are at most 105,000 records about children', () => {
  const aboutChildren = [...byKey.values()].filter(([first]) => first!.child !== undefined).length
  expect(aboutChildren).toBeLessThan(105_000)
  expect(aboutChildren).toBeGreaterThan(60_000)
})

test('every body is as its record type has it', () => {
  for (const { type, body } of entries) {
    const { success, error } = records.get(type)!.fields.safeParse(body)
    expect(success, `${type}: ${error?.message}`).toBe(true)
  }
})

test('nothing is recorded after the last day, and what was recorded has no fault that a form would refuse', () => {
  const journeys = new Map(demonstrationJourneys(wexcombe, tables).map(journey => [journey.childId, journey]))
  const wrong = new Map<string, string>()
  for (const { type, body, child, recordedOn } of entries) {
    if (recordedOn > wexcombe.toldTo!) wrong.set(type, 'recorded after the last day')
    if (child === undefined) continue
    for (const { path, says } of faultsOf(records.get(type)!, body, journeys.get(child)!, recordedOn))
      if ((recordedOn > wexcombe.toldTo! - 365 || !says.startsWith('Say ')) && !says.endsWith('the child died'))
        wrong.set(`${type} ${path[0]}`, `${says}: ${JSON.stringify(body)}`)
  }
  expect([...wrong]).toEqual([])
})

test('the versions of a record are of one type about one child, in order, and end after they start', () => {
  for (const versions of byKey.values()) {
    expect(new Set(versions.map(({ type, child }) => `${type} ${child}`)).size).toBe(1)
    const { body } = versions.at(-1)!
    const start = body.startedOn ?? body.openedOn ?? body.approvedOn ?? body.placedOn
    const end = body.endedOn ?? body.closedOn
    if (typeof start === 'string' && typeof end === 'string') expect(end >= start, versions[0]!.type).toBe(true)
  }
})

test('what people say has no gap in it, and is not the same for everyone', () => {
  // The braces of commentary are live fields.
  const texts = new Set(entries.filter(({ type }) => type !== 'commentary').flatMap(({ body }) => textsIn(body)))
  expect([...texts].filter(text => /[{}]|undefined|NaN|\[object/.test(text))).toEqual([])
  const visits = new Map(ofType('visit').map(({ key, body }) => [key, body.childSaid]))
  const spoken = [...visits.values()].filter(words => words !== undefined)
  expect(new Set(spoken).size / spoken.length).toBeGreaterThan(0.5)
})

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

test('children are visited only where they live in care, and care leavers contacted only while they live', () => {
  for (const { child, body } of ofType('visit')) {
    const on = day(body.visitedOn as string)
    const inCare = lives.get(child!)!.periods.some(p => p.startedOn <= on && on <= (p.endedOn ?? on))
    expect(inCare).toBe(true)
  }
  const died = new Map(ofType('death').map(({ child, body }) => [child, body.diedOn as string]))
  expect(died.size).toBeGreaterThan(0)
  for (const { child, body, type } of entries) {
    const diedOn = died.get(child)
    const on = body[records.get(type)!.datedBy ?? ''] as string | undefined
    if (diedOn !== undefined && type !== 'management-decision' && on !== undefined)
      expect(on <= diedOn, type).toBe(true)
  }
})

test('some is recorded weeks late, and some visits to brothers and sisters are copied word for word', () => {
  const visits = ofType('visit')
  const late = visits.filter(({ body, recordedOn }) => recordedOn - day(body.visitedOn as string) > 14).length
  expect(late / visits.length).toBeGreaterThan(0.02)
  expect(late / visits.length).toBeLessThan(0.08)
  const together = grouped(
    visits.filter(({ body }) => body.group !== undefined),
    ({ body }) => `${body.visitedOn} ${body.worker}`,
  )
  const several = [...together.values()].filter(same => same.length > 1)
  const copied = several.filter(same => new Set(same.map(({ body }) => body.experience)).size < same.length)
  expect(copied.length / several.length).toBeGreaterThan(0.05)
  expect(copied.length / several.length).toBeLessThan(0.35)
})

test('the accounts of the demonstration belong to workers with a caseload', () => {
  const usernames = new Map(
    ofType('worker').flatMap(({ body }) => (body.username ? [[body.username as string, body] as const] : [])),
  )
  expect([...usernames.keys()].toSorted()).toEqual([
    'personal-adviser',
    'reviewing-officer',
    'service-manager',
    'social-worker',
    'team-manager',
  ])
  const latest = [...byKey.values()].map(versions => versions.at(-1)!).filter(({ type }) => type === 'allocation')
  const caseload = (username: string) =>
    latest.filter(
      ({ body }) => body.worker === usernames.get(username)!.worker && body.answer === 'accepted' && !body.endedOn,
    ).length
  expect(caseload('social-worker')).toBeGreaterThan(10)
  expect(caseload('social-worker')).toBeLessThan(22)
  expect(caseload('personal-adviser')).toBeGreaterThan(14)
  expect(caseload('personal-adviser')).toBeLessThan(40)
  expect(usernames.get('team-manager')!.team).toBe(usernames.get('social-worker')!.team)
})

test('young people wait for a personal adviser, and posts are vacant', () => {
  expect(ofType('worker').filter(({ body }) => body.isVacancy === 'vacant').length).toBeGreaterThan(3)
  expect(ofType('allocation').filter(({ body }) => body.answer === 'waiting').length).toBeGreaterThan(3)
  expect(ofType('allocation').filter(({ body }) => body.answer === 'declined').length).toBeGreaterThan(0)
})

test('every named life says something in its own words or has records of its own', () => {
  for (const { id, children } of demonstrationNamedLives(wexcombe)) {
    const its = entries.filter(entry => entry.child !== undefined && children.includes(entry.child))
    expect(its.length, id).toBeGreaterThan(10)
    const quotes = Object.values(namedCasework.get(id)!.said?.(0) ?? {}).flat()
    const texts = new Set(its.flatMap(({ body }) => textsIn(body)))
    for (const quote of quotes) expect(texts.has(quote), `${id}: ${quote}`).toBe(true)
  }
})

test('what is noted at clinics is about something that was late then, by its standard', async () => {
  const standards = new Map(
    (await loadCatalogue<Standard>(new URL('../standards/', import.meta.url), standard => standard.id)).map(its => [
      its.id,
      its,
    ]),
  )
  const journeys = new Map(demonstrationJourneys(wexcombe, tables).map(journey => [journey.childId, journey]))
  const notes = ofType('exception-reason')
  expect(notes.length).toBeGreaterThan(300)
  const late = notes.filter(({ child, body }) =>
    obligationsOf(standards.get(body.standard as string)!, journeys.get(child!)!).some(
      obligation => obligation.dueOn === day(body.dueOn as string) && obligation.dueOn < day(body.notedOn as string),
    ),
  )
  // What was done and recorded late, or corrected since, is not late any more.
  expect(late.length / notes.length).toBeGreaterThan(0.9)
})

test('little is left undone for years', () => {
  const undone = demonstrationJourneys(wexcombe, tables).flatMap(child =>
    [nurseMeetsChild, firstPep, initialHealthAssessment, healthTeamNotified, triggerPlan].flatMap(standard =>
      obligationsOf(standard, child).filter(
        o => stateOn(o, wexcombe.toldTo!) === 'overdue' && o.dueOn < wexcombe.toldTo! - 730,
      ),
    ),
  )
  expect(undone).toEqual([])
})
