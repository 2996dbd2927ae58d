import { describe, expect, test } from 'vitest'
import health from '#core/indicators/health-assessments-up-to-date.ts'
import lookedAfter from '#core/indicators/number-of-looked-after-children.ts'
import plans from '#core/indicators/plans-up-to-date.ts'
import threePlacements from '#core/indicators/three-or-more-placements.ts'
import { printedCard } from './printed-card.testing.ts'
import { distanceFromTarget, isUnusual, mostTellingFirst, type Telling } from './telling.ts'

const asAt = '2017-06-30'
const row = (indicator: Telling['indicator'], now: string, more: Partial<Telling> = {}): Telling => ({
  ...printedCard('2017-06', [{ indicator, months: ['50.0%', now] }]).rows[0]!,
  ...more,
})
const limits = (lower: number, centre: number, upper: number, last: NonNullable<Telling['control']>['last']) => ({
  control: { lower, centre, upper, months: 11, last },
})
const isBefore = (a: Telling, b: Telling) => mostTellingFirst(a, b, asAt) < 0 && mostTellingFirst(b, a, asAt) > 0

describe('how far a measure is from its target', () => {
  test('is in times of how far it moves of itself', () => {
    expect(distanceFromTarget(row(health, '85.0%', limits(75, 80, 85, 'within')), asAt)).toBe(2)
    expect(distanceFromTarget(row(health, '85.0%', limits(60, 80, 100, 'within')), asAt)).toBe(0.5)
  })

  test('is nothing where the target is met, and so is measured from the side that misses it', () => {
    expect(distanceFromTarget(row(health, '95.0%', limits(75, 80, 85, 'within')), asAt)).toBe(0)
    expect(distanceFromTarget(row(health, '94.9%', limits(75, 80, 85, 'within')), asAt)).toBeGreaterThan(0)
    expect(distanceFromTarget(row(threePlacements, '9.5%', limits(8, 10, 12, 'within')), asAt)).toBe(0)
    expect(distanceFromTarget(row(threePlacements, '11.6%', limits(8, 10, 12, 'within')), asAt)).toBe(1)
  })

  test('without limits is in times of what chance makes of as many children', () => {
    const few = distanceFromTarget(row(health, '8 of 10 80.0%'), asAt)!
    const many = distanceFromTarget(row(health, '800 of 1000 80.0%'), asAt)!
    expect(many / few).toBeCloseTo(10)
  })

  test('is not known without a target, without a figure, and where nobody can tell how far it moves', () => {
    expect(distanceFromTarget(row(lookedAfter, '501', limits(480, 490, 500, 'above')), asAt)).toBeUndefined()
    expect(distanceFromTarget(row(health, '', limits(75, 80, 85, 'within')), asAt)).toBeUndefined()
    expect(distanceFromTarget(row(health, '80.0%'), asAt)).toBeUndefined()
  })
})

describe('first comes', () => {
  test('what is of enough children, then what is out of the ordinary, then red, then amber', () => {
    const order = [
      row(health, '96.0%', { ...limits(80, 85, 90, 'above') }),
      row(health, '80.0%', { rag: 'red' }),
      row(health, '94.0%', { rag: 'amber' }),
      row(health, '96.0%', { rag: 'green' }),
      row(health, '40.0%', { rag: 'red', isOfFew: true }),
    ]
    for (const [i, one] of order.slice(1).entries()) expect(isBefore(order[i]!, one)).toBe(true)
  })

  test('of the same colour what is further from its target', () => {
    const near = row(health, '90.0%', { rag: 'red', ...limits(75, 80, 85, 'within') })
    const far = row(plans, '70.0%', { rag: 'red', ...limits(75, 80, 85, 'within') })
    expect(isBefore(far, near)).toBe(true)
  })

  test('of the same distance what has more children behind it', () => {
    expect(isBefore(row(health, '96 of 100 96.0%'), row(plans, '48 of 50 96.0%'))).toBe(true)
    expect(mostTellingFirst(row(health, '96 of 100 96.0%'), row(plans, '97 of 100 97.0%'), asAt)).toBe(0)
  })
})

test('only what is shown and outside its limits is out of the ordinary', () => {
  expect(isUnusual(row(health, '70.0%', limits(75, 80, 85, 'below')))).toBe(true)
  expect(isUnusual(row(health, '75.0%', limits(75, 80, 85, 'within')))).toBe(false)
  expect(isUnusual(row(health, 'suppressed', limits(75, 80, 85, 'below')))).toBe(false)
  expect(isUnusual(row(health, '70.0%'))).toBe(false)
})
