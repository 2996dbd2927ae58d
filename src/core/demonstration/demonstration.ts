import { careLeaver } from './care-leaver-lives.ts'
import { type Council, councilOf, type DemonstrationOptions } from './council.ts'
import { families } from './families.ts'
import { leaverFamily } from './leaver-lives.ts'
import type { Life } from './life.ts'
import { rowsOfLife } from './life-rows.ts'
import { lookedAfterFamily } from './looked-after-lives.ts'
import { careLeaverAges, closedCases } from './margins/care-leavers.ts'
import { shortBreaks } from './margins/children.ts'
import { yearsBack } from './margins/margin.ts'
import { ceasedUnder18, childrenPerLookedAfter } from './margins/stock-and-flow.ts'
import { isInReturns, toldLives } from './named-lives.ts'
import type { ReturnRow } from './return-rows.ts'
import { shortBreakLife } from './short-break-lives.ts'

/** A mid-year estimate of the children who live in the area. */
export interface PopulationEstimate {
  readonly year: number
  readonly aged0To17: number
}

/** The numbers of the kinds of life: with a child's number among its kind, they make the child's identity. */
const KIND = { named: 0, lookedAfter: 1, shortBreaks: 2, leavers: 10, careLeavers: 60 } as const

/** The number of the kind that the named lives are of. */
export const NAMED = KIND.named

/** Every row of every year's return, life by life; one life at a time is held in memory. */
export function* demonstrationRows(options: DemonstrationOptions): Generator<ReturnRow> {
  const council = councilOf(options)
  for (const life of livesOf(council)) yield* rowsOfLife(life, council)
}

/** Everyone whom the returns speak of, and some of whom they no longer do. */
export function* livesOf(council: Council): Generator<Life> {
  const named = toldLives(council, KIND.named).flatMap(told => told.lives)
  yield* named
  const others = council.lookedAfter - named.filter(life => isInReturns(life, council)).length
  for (const family of families(others)) yield* lookedAfterFamily(council, KIND.lookedAfter, family)
  for (let back = 0; back < council.years; back++) {
    const count = Math.round(council.lookedAfter * yearsBack(ceasedUnder18.is, back))
    for (const family of families(count))
      yield* leaverFamily(council, KIND.leavers + back, council.lastYear - back, family)
  }
  yield* careLeaversOf(council, council.careLeavers - named.filter(life => life.outcomes.length > 0).length)
  for (let n = 0; n < Math.round(council.lookedAfter * shortBreaks.is.ofOneLookedAfter); n++)
    yield shortBreakLife(council, KIND.shortBreaks, n)
}

/** The oldest care leavers in the first year returned turned 18 seven years before it. */
const OLDEST = 7

function* careLeaversOf(council: Council, count: number): Generator<Life> {
  const open = apportion(count, careLeaverAges.is)
  const turned18 = council.careLeavers * (careLeaverAges.is['18'] / 100) * closedCases.is.beforeNow
  for (let back = -1; back < council.years + OLDEST; back++) {
    const openNow = open[String(18 + back)] ?? 0
    const all = back < 0 ? openNow : Math.max(openNow, Math.round(turned18 * closedCases.is.yearlyShrink ** back))
    for (let n = 0; n < all; n++)
      yield careLeaver(council, KIND.careLeavers + back, council.lastYear - back, n, n < openNow)
  }
}

/** A whole number shared out so that the parts add up to it, the largest remainders first. */
export function apportion(total: number, shares: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const sum = Object.values(shares).reduce((a, b) => a + b, 0)
  const parts = Object.entries(shares).map(([key, share]) => ({ key, exact: (total * share) / sum }))
  const left = total - parts.reduce((a, { exact }) => a + Math.floor(exact), 0)
  const largest = parts.toSorted((a, b) => (b.exact % 1) - (a.exact % 1)).slice(0, left)
  return Object.fromEntries(parts.map(part => [part.key, Math.floor(part.exact) + (largest.includes(part) ? 1 : 0)]))
}

/** A named life, and the numbers by which the returns know its children. */
export interface NamedChildren {
  readonly id: string
  readonly title: string
  readonly tells: string
  readonly children: readonly string[]
}

/** Who among the children are those of the named lives, so that other records can be told about them. */
export const demonstrationNamedLives = (options: DemonstrationOptions): readonly NamedChildren[] =>
  toldLives(councilOf(options), KIND.named).map(({ id, title, tells, lives }) => ({
    id,
    title,
    tells,
    children: lives.map(life => life.child),
  }))

/** Estimates for the years by which the rate per 10,000 is reckoned: each year's return uses the mid-year before it. */
export function demonstrationPopulation({
  lookedAfter,
  years,
  lastYear,
}: DemonstrationOptions): readonly PopulationEstimate[] {
  const { ofOneLookedAfter, yearlyGrowth } = childrenPerLookedAfter.is
  const latest = lookedAfter * ofOneLookedAfter
  return Array.from({ length: years + 1 }, (_, i) => {
    const back = years - i
    return { year: lastYear - 1 - back, aged0To17: Math.round(latest / (1 + yearlyGrowth) ** back) }
  })
}
