import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadDefinitions } from '../definitions.ts'
import { childrenBehind } from './children-behind.ts'
import { demonstrationEntries } from './demonstration/journeys.ts'
import type { Issue } from './issue.ts'
import { anyStep, FROZEN, MONTH, type Step, take } from './late-entries.testing.ts'
import { type AllDefinitions, MemoryLedger, type Then } from './memory-ledger.testing.ts'
import { figuresOn, hasChildren, isSameFigure, keyOf, type Place, wayOf, waysOf } from './published-figures.ts'
import { changeOf, inHundredths, netMovements, type RestatedFigure, type Restatement } from './restated.ts'

const definitions: AllDefinitions = await loadDefinitions()
const COUNCIL = { authority: 'Testshire', lookedAfter: 8, careLeavers: 5, years: 3, lastYear: 2018, seed: 7 }
const TOLD = demonstrationEntries(COUNCIL, definitions.tables)
const NOW = '2018-12-31T09:00:00.000Z'

type Parts = ReadonlyMap<string, { above: number; below: number }>
const knownParts = new WeakMap<Then, Map<string, Parts>>()

function partsAt(then: Then, place: Place): Parts {
  const known = knownParts.get(then) ?? new Map<string, Parts>()
  knownParts.set(then, known)
  const parts = known.get(keyOf(place)) ?? listedParts(then, place)
  known.set(keyOf(place), parts)
  return parts
}

/** Who is behind a figure, by how much of it they are, told by the lists of children. */
function listedParts(then: Then, place: Place): Parts {
  const what = then.indicators.flatMap(i => waysOf(i)).find(({ way }) => way === wayOf(place))!.what
  const figure = figuresOn(then.scorecard).get(keyOf(place))!.figure
  const parts = new Map<string, { above: number; below: number }>()
  if (!hasChildren(figure)) return parts
  const { numerator, denominator = [] } = childrenBehind(what, then.journeys.values(), place.window, then.context.staff)
  const isOfChildren = what.measure === 'percent' || what.measure === 'mean'
  const add = (ref: string, above: number, below: number) => {
    const part = parts.get(ref) ?? { above: 0, below: 0 }
    parts.set(ref, { above: part.above + above, below: part.below + below })
  }
  for (const { child } of numerator) add(child.ref, 1, 0)
  if (isOfChildren) for (const { child } of denominator) add(child.ref, 0, 1)
  return parts
}

/** Which children of a figure are not what they were, by the lists of children alone. */
function movedByLists(before: Then, after: Then, place: Place) {
  const [was, is] = [partsAt(before, place), partsAt(after, place)]
  const none = { above: 0, below: 0 }
  return [...new Set([...was.keys(), ...is.keys()])]
    .map(child => {
      const [a, b] = [was.get(child) ?? none, is.get(child) ?? none]
      return { child, above: b.above - a.above, below: b.below - a.below }
    })
    .filter(({ above, below }) => above !== 0 || below !== 0)
}

const byChild = (a: { child: string }, b: { child: string }) => (a.child < b.child ? -1 : 1)
const sum = (figure: RestatedFigure, part: 'numerator' | 'denominator') =>
  inHundredths(figure.because.reduce((total, its) => total + its[part], 0))

/** Lists of children take long to draw up, so that some windows stand for all. */
const isListed = ({ window }: Place): boolean =>
  window.to === MONTH || (window.to === '2017-09' && window.stretch === 'month') || window.to === '2017-03'

/** Households are counted where there are no children to move. */
const isOfHouseholds = ({ indicator }: Place): boolean =>
  definitions.indicators.find(({ id }) => id === indicator)?.counting[0]?.own !== undefined

/** Holds a restatement against two scorecards and their lists of children, each counted afresh. */
function expectExplained(restated: Restatement, before: Then, after: Then): void {
  const [was, is] = [figuresOn(before.scorecard), figuresOn(after.scorecard)]
  const restatedBy = new Map(restated.figures.map(figure => [keyOf(figure.place), figure]))
  const measures = new Map(definitions.indicators.flatMap(i => waysOf(i)).map(({ way, what }) => [way, what.measure]))
  for (const [key, { place, figure }] of was) {
    const its = restatedBy.get(key)
    const now = is.get(key)?.figure
    if (now === undefined) continue
    if (!its) {
      expect([key, isSameFigure(figure, now)]).toEqual([key, true])
      if (isListed(place)) expect([key, movedByLists(before, after, place)]).toEqual([key, []])
      continue
    }
    expect([key, its.before, its.after]).toEqual([key, figure, now])
    for (const part of ['numerator', 'denominator'] as const)
      expect([key, part, sum(its, part)]).toEqual([key, part, changeOf(part, figure, now)])
    if (!hasChildren(figure) || !hasChildren(now) || isOfHouseholds(place)) continue
    const net = netMovements(its)
    const measure = measures.get(wayOf(place))!
    if (measure === 'mean')
      expect(inHundredths(net.reduce((total, { above }) => total + above, 0))).toBe(sum(its, 'numerator'))
    else {
      expect([key, [...net].sort(byChild)]).toEqual([key, movedByLists(before, after, place).sort(byChild)])
      expect([key, net.reduce((total, { above }) => total + above, 0)]).toEqual([key, sum(its, 'numerator')])
    }
    if (measure === 'percent' || measure === 'mean')
      expect([key, net.reduce((total, { below }) => total + below, 0)]).toEqual([key, sum(its, 'denominator')])
  }
  for (const { because } of restated.figures)
    for (const { cause } of because) expect(restated.causes[cause]).toBeDefined()
}

/** Every figure is counted afresh again and again, which takes its time on a machine with other work to do. */
const ROOM = { timeout: 240_000 }

describe('whatever is recorded after a report was frozen', ROOM, () => {
  const asTold = () => new MemoryLedger(definitions, { entries: TOLD, returnYears: [2016, 2017, 2018] })
  const before = asTold().at(MONTH, FROZEN)
  const issue = asTold().freeze(before)

  const opened: Issue = JSON.parse(JSON.stringify(issue))

  const taken = (steps: readonly Step[]): MemoryLedger => {
    const ledger = asTold()
    for (const [minute, step] of steps.entries()) take(ledger, step, minute)
    return ledger
  }
  const explained = (steps: readonly Step[]): Restatement => {
    const ledger = taken(steps)
    const restated = ledger.restate(MONTH, before.since, before, NOW, opened)
    expectExplained(restated, before, ledger.at(MONTH, NOW))
    return restated
  }

  test('every changed figure is explained to the last child, and the explanations add up', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 1, maxLength: 12 }), steps => {
        explained(steps)
      }),
      { numRuns: 5 },
    )
  })

  test('told from one count of everyone as they are now, it is what counting everyone as they were tells', () => {
    const ofSameReturns = anyStep.filter(({ what }) => what !== 'another year')
    fc.assert(
      fc.property(fc.array(ofSameReturns, { minLength: 20, maxLength: 60 }), steps => {
        const ledger = taken(steps)
        const [anew, told] = [false, true].map(isShared =>
          ledger.restate(MONTH, before.since, before, NOW, opened, isShared),
        )
        expect(told).toEqual(anew)
      }),
      { numRuns: 3 },
    )
  })

  test('also where five hundred entries came late or were corrected', () => {
    const [steps] = fc.sample(fc.array(anyStep, { minLength: 500, maxLength: 500 }), { numRuns: 1, seed: 2017 })
    const restated = explained(steps!)
    expect(restated.figures.length).toBeGreaterThan(100)
  })
})
