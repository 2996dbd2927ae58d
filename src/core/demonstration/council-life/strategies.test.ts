import { expect, test } from 'vitest'
import { dayOf } from '#core/dates.ts'
import { councilOf } from '#core/demonstration/council.ts'
import { everyIndicator } from '#core/indicators/every-indicator.ts'
import { areasJudged, selfEvaluationsIn } from '#core/strategies/self-evaluations.ts'
import { strategiesIn } from '#core/strategies/strategies.ts'
import { strategyOn } from '#core/strategies/strategy-on.ts'
import { loadDefinitions } from '#definitions.ts'
import { councilLifeTold } from './council-life.ts'
import strategies from './strategies.ts'

const definitions = await loadDefinitions()
const toldTo = dayOf(2026, 11, 20)

const toldOver = (years: number) => {
  const council = councilOf({
    authority: 'Ashdale',
    lookedAfter: 30,
    careLeavers: 16,
    years,
    seed: 1,
    lastYear: 2027,
    toldTo,
  })
  return councilLifeTold([strategies], council).map(({ key, type, body }, i) => ({
    record: i + 1,
    key,
    type,
    body,
    kind: 'statement' as const,
    standing: 0,
  }))
}
const entries = toldOver(3)
const figures = { rows: [], asAt: '2026-10-31', hidesFew: false }
const [strategy] = strategiesIn(entries).map(its => strategyOn(its, { day: toldTo, figures, actions: [] }))

test('the strategy has a version in force, a draft, and a review that is overdue', () => {
  expect(strategy!.strategy.versions.map(({ number }) => number)).toEqual(['0.9', '1.0', '2.0'])
  expect(strategy!.inForce?.number).toBe('2.0')
  expect(strategy!.isPastReview).toBe(true)
})

test('has six objectives and the promises of children, one without an owner and some with nothing to measure them', () => {
  const of = (kind: string) => strategy!.objectives.filter(({ priority }) => priority.kind === kind)
  expect(of('objective')).toHaveLength(6)
  expect(of('promise').every(({ priority }) => priority.wordsOf === 'children')).toBe(true)
  expect(of('objective').filter(({ hasNoOwner }) => hasNoOwner)).toHaveLength(1)
  expect(of('promise').some(({ measures }) => measures.length === 0)).toBe(true)
  expect(strategy!.counts.all).toBe(20)
})

test('has plans that are late, done and to be done', () => {
  const standings = strategy!.objectives.flatMap(({ plans }) => plans).map(({ standing }) => standing)
  for (const standing of ['late', 'done', 'to be done']) expect(standings).toContain(standing)
})

test('says nothing that is wrong beside the indicators', () => {
  const indicators = everyIndicator(definitions)
  for (const { type, body } of entries) {
    const { faultsBeside } = definitions.records.find(({ id }) => id === type)!
    expect(faultsBeside?.(body, indicators, definitions.frameworks) ?? []).toEqual([])
  }
})

test('is whole however short a time the council has recorded', () => {
  expect(toldOver(1).length).toBe(entries.length)
})

test('the council judged itself three times in three areas and as a whole', () => {
  const areas = areasJudged(selfEvaluationsIn(entries), definitions.frameworks, toldTo)
  expect(areas.map(({ evaluations }) => evaluations.length)).toEqual([3, 0, 3, 3, 3])
  expect(areas.every(({ isOld, evaluations }) => evaluations.length === 0 || !isOld)).toBe(true)
})
