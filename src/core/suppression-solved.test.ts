import { describe, expect, test } from 'vitest'
import { onOneCard, suppressedBoth } from './both-cards.ts'
import { type Month, monthsTo } from './dates.ts'
import { beyond, councilOf, printed } from './demonstration-cards.testing.ts'
import { isSmall } from './disclosure.ts'
import type { Figure } from './figure.ts'
import { fewFoundOut, foundOut } from './found-out.testing.ts'
import type { Scorecard } from './scorecard.ts'
import { suppressed } from './suppression.ts'

const LAST = '2026-10'
const alone = (card: Scorecard) => ({ card, published: suppressed(card) })

interface Frozen {
  readonly card: Scorecard
  readonly published: Scorecard
  readonly counted: Scorecard
}

/**
 * The issues of a council in which one child of every so many is recorded late, each with a later issue: the months before
 * are restated in every one of them. The last month is published twice, corrected.
 */
function issuesOf(seed: number, lookedAfter: number, lateIsOneOf: number, months: readonly Month[]): readonly Frozen[] {
  const council = councilOf(seed, lookedAfter)
  const issues: Frozen[] = []
  for (const [i, to] of months.entries()) {
    const has = (_: unknown, place: number) => place % lateIsOneOf !== 0 || (place / lateIsOneOf) % months.length <= i
    const card = council(to, { has })
    const published = suppressed(
      card,
      issues.map(issue => issue.published),
    )
    issues.push({ card, published, counted: council(to, { has, months: 48 }) })
  }
  return issues
}

describe('with a program that solves equations', () => {
  test.each([
    [1, 150],
    [2, 300],
    [3, 522],
  ])(
    'nobody finds out what is suppressed of council %i with %i looked after',
    async (seed, lookedAfter) => {
      expect(await foundOut([alone(councilOf(seed, lookedAfter)(LAST))])).toEqual([])
    },
    120_000,
  )

  test.each([
    [1, 150],
    [4, 400],
  ])(
    'nor of all the months’ cards of council %i put together',
    async (seed, lookedAfter) => {
      const council = councilOf(seed, lookedAfter)
      const published: Scorecard[] = []
      const cards = monthsTo(LAST, 3).map(to => council(to))
      for (const card of cards) published.push(suppressed(card, published))
      expect(await foundOut(cards.map((card, i) => ({ card, published: published[i]! })))).toEqual([])
    },
    120_000,
  )

  test.each([
    [1, 150, 20],
    [2, 300, 60],
  ])(
    'nor a small number of all the issues of council %i put together, each of which restates those before',
    async (seed, lookedAfter, lateIsOneOf) => {
      const issues = issuesOf(seed, lookedAfter, lateIsOneOf, [...monthsTo(LAST, 2), LAST])
      expect(await fewFoundOut(issues)).toEqual([])
    },
    240_000,
  )

  test.each([
    [1, 150],
    [3, 522],
  ])(
    'nor of both scorecards of council %i together, the printed one and the one beyond it',
    async (seed, lookedAfter) => {
      const council = councilOf(seed, lookedAfter)
      const both = { scorecard: council(LAST), wider: council(LAST, { of: beyond }) }
      expect(await foundOut([{ card: onOneCard(both), published: onOneCard(suppressedBoth(both)) }])).toEqual([])
    },
    240_000,
  )

  test('somebody would, were only the small numbers themselves suppressed', async () => {
    const card = councilOf(2, 300)(LAST, { of: printed })
    const hide = (figure: Figure): Figure =>
      isSmall(figure.numerator ?? 0) || isSmall((figure.denominator ?? 0) - (figure.numerator ?? 0))
        ? { display: 'suppressed', suppressed: true }
        : figure
    const rows = card.rows.map(row => ({
      ...row,
      months: row.months.map(({ month, figure }) => ({ month, figure: hide(figure) })),
    }))
    expect((await foundOut([{ card, published: { ...card, rows } }])).length).toBeGreaterThan(0)
  }, 120_000)

  test('and somebody would, were each month’s card suppressed without thinking of those before', async () => {
    const council = councilOf(1, 150)
    expect((await foundOut(monthsTo(LAST, 3).map(to => alone(council(to))))).length).toBeGreaterThan(0)
  }, 120_000)

  test('and somebody would, of issues that restate, were each suppressed without thinking of those before', async () => {
    const issues = issuesOf(1, 150, 20, monthsTo(LAST, 3))
    const careless = issues.map(({ card, counted }) => ({ ...alone(card), counted }))
    expect((await foundOut(careless)).length).toBeGreaterThan(0)
  }, 120_000)
})
