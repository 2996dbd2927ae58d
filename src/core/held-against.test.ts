import { describe, expect, test } from 'vitest'
import { monthsTo } from './dates.ts'
import { type Figure, figureOf } from './figure.ts'
import { heldAgainst, standingInWords } from './held-against.ts'
import healthAssessments from './indicators/health-assessments-up-to-date.ts'
import type { Indicator } from './indicators/indicator.ts'
import numberOfAdoptions from './indicators/number-of-adoptions.ts'
import threeOrMorePlacements from './indicators/three-or-more-placements.ts'
import type { CountingContext } from './scorecard.ts'
import { smallNumberRulesIn } from './small-numbers.ts'
import type { Target } from './targets.ts'

const known: CountingContext = {
  returnYears: [],
  populations: [],
  recordedFrom: { days: new Map(), titles: new Map() },
  staff: new Map(),
}
const share = (numerator: number, denominator: number): Figure =>
  figureOf('percent', { numerator, denominator, leftOut: 0, unclear: 0, groups: undefined })
const count = (numerator: number): Figure =>
  figureOf('count', { numerator, denominator: 0, leftOut: 0, unclear: 0, groups: undefined })

/** Months to June 2017 with these figures. */
const monthsOf = (figures: readonly Figure[]) =>
  monthsTo('2017-06', figures.length).map((month, i) => ({ month, figure: figures[i]! }))
const held = (
  indicator: Indicator,
  figures: readonly Figure[],
  context: Partial<CountingContext> = {},
  yearToDate?: Figure,
) =>
  heldAgainst(indicator, { months: monthsOf(figures), ...(yearToDate && { yearToDate }) }, '2017-06-30', {
    ...known,
    ...context,
  })
const target = (more: Partial<Target>): Target => ({ indicator: '6.9', from: '2017-04-01', green: '95%+', ...more })

describe('a figure of few children', () => {
  const setting = (fewerThan: number, colour?: string) =>
    smallNumberRulesIn([
      {
        id: 7,
        record: 7,
        kind: 'statement',
        standing: 0,
        type: 'small-number-setting',
        body: { fromOn: '2017-06-30', fewerThan, ...(colour && { colour }) },
      },
    ])

  test('has its colour marked below five, and not from five on', () => {
    expect(held(healthAssessments, [share(4, 4)])).toMatchObject({ rag: 'green', isOfFew: true })
    expect(held(healthAssessments, [share(5, 5)])).toEqual({ rag: 'green' })
  })

  test('has none where the council has set so, from the day it was set', () => {
    expect(held(healthAssessments, [share(9, 9)], { smallNumbers: setting(10, 'none') })).toEqual({ isOfFew: true })
    expect(held(healthAssessments, [share(9, 9)], { smallNumbers: setting(10) })).toMatchObject({
      rag: 'green',
      isOfFew: true,
    })
    expect(held(healthAssessments, [share(10, 10)], { smallNumbers: setting(10, 'none') })).toEqual({ rag: 'green' })
    expect(held(healthAssessments, [share(1, 1)], { smallNumbers: setting(0) })).toEqual({ rag: 'green' })
    const before = heldAgainst(healthAssessments, { months: monthsOf([share(9, 9)]) }, '2017-06-29', {
      ...known,
      smallNumbers: setting(10, 'none'),
    })
    expect(before).toEqual({ rag: 'green' })
  })

  test('is no number, which is what it is', () => {
    expect(held(numberOfAdoptions, [count(1)])).not.toHaveProperty('isOfFew')
  })
})

describe('a profile', () => {
  const of = (profile: string, ...figures: readonly Figure[]) =>
    held(healthAssessments, figures, { targets: [target({ profile })] }).profile

  test('is reached from what is aimed at on, where higher is better', () => {
    expect(of('2017-06=90', share(90, 100))).toEqual({ month: '2017-06', value: 90, isReached: true })
    expect(of('2017-06=90', share(89, 100))).toMatchObject({ isReached: false })
  })

  test('is reached up to what is aimed at, where lower is better', () => {
    const lower = (n: number) =>
      held(threeOrMorePlacements, [share(n, 100)], {
        targets: [target({ indicator: '8.2', green: '9.6%<', profile: '2017-05=12' })],
      }).profile
    expect(lower(12)).toEqual({ month: '2017-05', value: 12, isReached: true })
    expect(lower(13)).toMatchObject({ isReached: false })
  })

  test('of what happens is held against the year to date', () => {
    const targets = [target({ indicator: '10.1', green: '30+', profile: '2017-06=8' })]
    expect(held(numberOfAdoptions, [count(3)], { targets }, count(8)).profile).toMatchObject({ isReached: true })
    expect(held(numberOfAdoptions, [count(8)], { targets }, count(7)).profile).toMatchObject({ isReached: false })
  })

  test('is not there without a month, without a figure, or of a range', () => {
    expect(of('2017-09=90', share(90, 100))).toBeUndefined()
    expect(of('2017-06=90', { display: 'not recorded' })).toBeUndefined()
    expect(held(healthAssessments, [share(1, 1)]).profile).toBeUndefined()
  })
})

test('limits rest on the months that were counted the same way', () => {
  const ways: Indicator = {
    ...healthAssessments,
    counting: [
      { ...healthAssessments.counting[0]!, from: '2017-01-01', by: 'casework' },
      { ...healthAssessments.counting[0]!, from: '2010-01-01', by: 'the return' },
    ],
  }
  const figures = Array.from({ length: 12 }, (_, i) => share(400 + (i % 3), 500))
  expect(held(ways, figures).control).toBeUndefined()
  const { control } = held({ ...ways, counting: [ways.counting[1]!] }, figures)
  expect(control).toMatchObject({ months: 11, last: 'within' })
})

test('colour and direction are told together: red and improving is a fact', () => {
  const direction = { arrow: '↑', means: 'better', comparedWith: '2017-05' } as const
  expect(standingInWords({ rag: 'red', direction })).toBe('Red, and better than May 2017')
  expect(standingInWords({ rag: 'green', direction: { ...direction, means: 'worse' }, isOfFew: true })).toBe(
    'Green (few children), and worse than May 2017',
  )
  expect(standingInWords({ rag: 'amber', direction: { ...direction, means: 'no change' } })).toBe(
    'Amber, and the same as May 2017',
  )
  expect(standingInWords({ direction: { ...direction, means: 'higher' } })).toBe('Higher than May 2017')
  expect(standingInWords({ rag: 'amber' })).toBe('Amber')
  expect(standingInWords({})).toBeUndefined()
})
