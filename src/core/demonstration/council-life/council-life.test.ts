import { describe, expect, test } from 'vitest'
import { actionsIn, recommendationsIn } from '#core/actions/actions.ts'
import { judgedOn, standingOn } from '#core/actions/standing.ts'
import { dayOf, isoOf } from '#core/dates.ts'
import { councilOf } from '#core/demonstration/council.ts'
import type { Entry } from '#core/entry.ts'
import { journeyOf } from '#core/journey.ts'
import { faultsOf } from '#core/records/checks.ts'
import { mayBeAbout } from '#core/records/record.ts'
import { faultsOfReferences, othersFor, referredIn, typesReferredTo } from '#core/records/references.ts'
import { promisesIn } from '#core/voice/promise.ts'
import { raisedIn } from '#core/voice/raised.ts'
import { voicesAsAt } from '#core/voice/standing.ts'
import { loadDefinitions } from '#definitions.ts'
import { councilLifeTold } from './council-life.ts'

const { councilLife, records } = await loadDefinitions()
const toldTo = dayOf(2026, 11, 20)
const council = councilOf({
  authority: 'Ashdale',
  lookedAfter: 30,
  careLeavers: 16,
  years: 3,
  seed: 1,
  lastYear: 2027,
  toldTo,
})

/** The entries as a ledger would have them, in its order. */
function told(lives: typeof councilLife): readonly Entry[] {
  const first = new Map<string, number>()
  return councilLifeTold(lives, council).map(({ key, type, drawn, body, recordedOn }, i) => {
    if (!first.has(key)) first.set(key, i + 1)
    const record = first.get(key)!
    return {
      id: i + 1,
      record,
      type,
      subject: drawn ? 'whoever is drawn' : 'authority',
      kind: 'statement',
      standing: 0,
      body,
      recordedOn: `${isoOf(recordedOn)}T17:30:00.000Z`,
    }
  })
}

describe.each(councilLife)('what a demonstration council records of its $id', life => {
  const entries = told([life])
  const nobody = journeyOf({ ref: '', childId: '' }, [], { returnYears: [] })

  test('is what its forms would take but for what a file left out, and of the council or of children who are drawn', () => {
    expect(entries.length).toBeGreaterThan(0)
    const all = told(councilLife)
    for (const { type: id, subject, body } of entries) {
      const type = records.find(record => record.id === id)!
      expect(mayBeAbout(type, subject === 'authority' ? 'authority' : 'child')).toBe(true)
      expect(type.fields.safeParse(body).error).toBeUndefined()
      expect(faultsOf(type, body, nobody, toldTo).filter(({ path: [field] }) => body[field] !== undefined)).toEqual([])
      expect(type.among?.faultsOf(body, othersFor(type, all)) ?? []).toEqual([])
      expect(faultsOfReferences(type, body, referredIn(typesReferredTo([type], records), all))).toEqual([])
    }
  })

  test('is the same whatever else is told, and nothing after the last day', () => {
    expect(told([life])).toEqual(entries)
    expect(entries.every(({ recordedOn }) => recordedOn.slice(0, 10) <= isoOf(toldTo))).toBe(true)
  })
})

test('the actions have every way of standing among them, and each of the facts without the others', () => {
  const entries = told(councilLife)
  const actions = actionsIn(entries).map(action => ({
    ...standingOn(action, toldTo),
    judged: judgedOn(action, toldTo),
  }))
  expect(recommendationsIn(entries).length).toBeGreaterThan(5)
  expect(new Set(actions.map(({ standing }) => standing))).toEqual(
    new Set(['overdue', 'slipping', 'without a date', 'not started', 'on time', 'done']),
  )
  expect(actions.some(({ done, evidence }) => done && evidence === 0)).toBe(true)
  expect(actions.some(({ done }) => done?.isOnlySaid)).toBe(true)
  expect(actions.some(({ judged }) => judged?.judgement === 'no-difference')).toBe(true)
  expect(actions.some(({ isStale }) => isStale)).toBe(true)
})

test('a judgement names the last issue that was frozen before it, and none where none was', () => {
  const judged = (to: number) =>
    councilLifeTold(councilLife, { ...council, toldTo: to })
      .filter(({ type }) => type === 'effect-sign-off')
      .map(({ body }) => [body.on, body.issue])
  expect(judged(toldTo)).toEqual([
    ['2026-09-21', 'August 2026, issue 1'],
    ['2026-10-06', 'August 2026, issue 1'],
    ['2026-10-21', 'September 2026, issue 1'],
  ])
  expect(judged(dayOf(2026, 5, 20)).every(([, issue]) => issue === undefined)).toBe(true)
})

test('young people raised things of which some wait, some late, some are answered and not told back, and some are closed', () => {
  const entries = told(councilLife)
  const voices = voicesAsAt(raisedIn(entries), promisesIn(entries), toldTo)
  expect(voices.length).toBeGreaterThanOrEqual(25)
  for (const state of ['waiting', 'answered', 'told back', 'closed'])
    expect(voices.filter(({ stands }) => stands.state === state).length, state).toBeGreaterThan(2)
  expect(voices.some(({ stands }) => stands.state === 'waiting' && stands.isLate)).toBe(true)
  expect(voices.some(({ stands }) => stands.state === 'waiting' && !stands.isLate)).toBe(true)
  expect(voices.some(({ stands }) => stands.done > 0)).toBe(true)
  expect(voices.some(({ raised }) => !raised.isToBeShown)).toBe(true)
})
