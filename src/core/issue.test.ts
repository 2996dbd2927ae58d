import { describe, expect, test } from 'vitest'
import { loadDefinitions } from '../definitions.ts'
import { onOneCard } from './both-cards.ts'
import { childrenBehind } from './children-behind.ts'
import { demonstrationEntries } from './demonstration/journeys.ts'
import { behindIssued, cardsOf } from './issue.ts'
import { type AllDefinitions, MemoryLedger } from './memory-ledger.testing.ts'
import { figuresOn, hasChildren, wayOf, waysOf } from './published-figures.ts'

const definitions: AllDefinitions = await loadDefinitions()
const council = { authority: 'Testshire', lookedAfter: 30, careLeavers: 25, years: 3, lastYear: 2026, seed: 7 }
const told = { entries: demonstrationEntries(council, definitions.tables), returnYears: [2024, 2025, 2026] }

describe('an issue of both scorecards', () => {
  const ledger = new MemoryLedger(definitions, told)
  const then = ledger.at('2026-02', '2026-12-31T09:00:00.000Z')
  const issue = ledger.freeze(then)
  const cards = cardsOf(issue)
  const ways = new Map([...then.indicators, ...then.wider].flatMap(waysOf).map(({ way, what }) => [way, what] as const))

  test('keeps the printed rows apart from those beyond them', () => {
    expect(cards.scorecard.rows.map(({ indicator }) => indicator.id)).toEqual(then.indicators.map(({ id }) => id))
    expect(cards.wider.rows.map(({ indicator }) => indicator.id)).toEqual(then.wider.map(({ id }) => id))
    expect(issue.definitions.indicators.map(({ id }) => id)).toEqual([
      ...then.indicators.map(({ id }) => id),
      ...then.wider.map(({ id }) => id),
    ])
  })

  test.each([
    ['printed', cards.scorecard],
    ['wider', cards.wider],
  ] as const)('names the children behind every %s figure, as they are counted of the records', (_, card) => {
    const journeys = [...then.journeys.values()]
    let walked = 0
    for (const { place, figure } of figuresOn(card).values()) {
      if (!hasChildren(figure)) continue
      const { above, below } = behindIssued(issue.children, place)
      const is = childrenBehind(ways.get(wayOf(place))!, journeys, place.window, then.context.staff)
      expect([place, above]).toEqual([place, is.numerator.map(({ child }) => child.ref)])
      if (below) expect([place, below]).toEqual([place, is.denominator?.map(({ child }) => child.ref)])
      walked++
    }
    expect(walked).toBeGreaterThan(100)
  })

  test('opens without those beyond the scorecard where it was frozen without them', () => {
    const { wider: _, ...older } = issue
    expect(cardsOf(older).wider.rows).toEqual([])
    expect(onOneCard(cardsOf(older)).rows).toHaveLength(then.indicators.length)
  })
})
