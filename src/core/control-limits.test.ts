import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { controlLimitsOf } from './control-limits.ts'
import { type Figure, figureOf } from './figure.ts'

const number = (value: number): Figure =>
  figureOf('count', { numerator: value, denominator: 0, leftOut: 0, unclear: 0, groups: undefined })
const share = (numerator: number, denominator: number): Figure =>
  figureOf('percent', { numerator, denominator, leftOut: 0, unclear: 0, groups: undefined })
const mean = (value: number): Figure => ({ value, shown: value, display: String(value) })

const ofNumbers = (values: readonly number[]) =>
  controlLimitsOf({ measure: 'count', basis: 'month' }, 'flow', values.map(number))
const ofValues = (values: readonly number[]) =>
  controlLimitsOf({ measure: 'mean', basis: 'snapshot' }, 'snapshot', values.map(mean))
const ofShares = (shares: readonly (readonly [number, number])[], kind: 'flow' | 'snapshot' = 'flow') =>
  controlLimitsOf(
    { measure: 'percent', basis: kind === 'flow' ? 'month' : 'snapshot' },
    kind,
    shares.map(([n, d]) => share(n, d)),
  )
const rounded = (value: number | undefined) => value && Math.round(value * 1000) / 1000

describe('control limits, by published tables', () => {
  test('of individual values are those of the viscosity of aircraft paint (Montgomery, Introduction to statistical quality control, table 6.6)', () => {
    // 15 batches; the book finds a mean of 33.52, a mean moving range of 0.48, and limits of 34.80 and 32.24.
    const viscosity = [33.75, 33.05, 34, 33.81, 33.46, 34.02, 33.68, 33.27, 33.49, 33.2, 33.62, 33, 33.54, 33.12, 33.84]
    const limits = ofValues([...viscosity, 33.5])!
    expect([limits.centre, limits.lower, limits.upper].map(value => Math.round(value * 100) / 100)).toEqual([
      33.52, 32.24, 34.8,
    ])
    expect(limits).toMatchObject({ months: 15, last: 'within' })
  })

  test('of percentages are those of cartons of orange juice (the same, section 7.2.1): 0.2313, 0.0524 and 0.4102 of 50', () => {
    const unfit = [
      12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
    ]
    const limits = ofShares([...unfit, 11].map(n => [n, 50]))!
    expect([limits.centre, limits.lower, limits.upper].map(value => Math.round(value * 100) / 100)).toEqual([
      23.13, 5.24, 41.02,
    ])
  })

  test('of numbers are those of boards with faults (the same, section 7.3.1): 19.85, 6.48 and 33.22 of the rounded centre', () => {
    const faults = [
      21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19, 17, 15,
    ]
    const limits = ofNumbers([...faults, 20])!
    expect([limits.centre, limits.lower, limits.upper].map(value => Math.round(value * 100) / 100)).toEqual([
      19.85, 6.48, 33.21,
    ])
  })
})

describe('the last month', () => {
  const usual = [10, 12, 9, 11, 10, 8, 12, 10, 9, 9] // a mean of 10, so limits of 10 ± 3√10: 0.513 and 19.487

  test('is news above the upper limit and below the lower, and not on them', () => {
    expect(ofNumbers([...usual, 19])?.last).toBe('within')
    expect(ofNumbers([...usual, 20])?.last).toBe('above')
    expect(ofNumbers([...usual, 1])?.last).toBe('within')
    expect(ofNumbers([...usual, 0])?.last).toBe('below')
  })

  test('has shifted where it is the eighth in a row on one side of the centre, and not where it is the seventh', () => {
    const low = [4, 4, 4, 4, 4]
    expect(ofNumbers([...low, 8, 9, 8, 9, 8, 9, 8, 9])?.last).toBe('shifted up')
    expect(ofNumbers([...low, 4, 9, 8, 9, 8, 9, 8, 9])?.last).toBe('within')
    expect(ofNumbers([9, 9, 9, 9, 9, 4, 4, 4, 4, 4, 4, 4, 4])?.last).toBe('shifted down')
  })

  test('has no limits with nine months before it, and has with ten', () => {
    expect(ofNumbers([...usual.slice(1), 10])).toBeUndefined()
    expect(ofNumbers([...usual, 10])).toMatchObject({ months: 10, last: 'within' })
  })

  test('is held against the months that have a figure: the others are passed over', () => {
    const none: Figure = { display: 'not recorded', notRecorded: 'No return is held.' }
    const figures = [none, ...usual.map(number), none, number(20)]
    expect(controlLimitsOf({ measure: 'count', basis: 'month' }, 'flow', figures)).toMatchObject({
      months: 10,
      last: 'above',
    })
    expect(controlLimitsOf({ measure: 'count', basis: 'month' }, 'flow', [...figures, none])).toBeUndefined()
  })

  test('of few children has wider limits than of many', () => {
    const before = Array.from({ length: 10 }, () => [80, 100] as const)
    const [few, many] = [ofShares([...before, [3, 5]])!, ofShares([...before, [60, 100]])!]
    expect([few.last, many.last]).toEqual(['within', 'below'])
    expect([few.upper, rounded(many.upper)]).toEqual([100, 92])
  })

  test('of percentages of which one was printed alone is held against them as numbers', () => {
    const alone = (value: number): Figure => ({ value, shown: value, display: `${value}%` })
    const figures = [...[60, 62, 61, 63, 60, 62, 61, 63, 60].map(n => share(n, 100)), alone(62), share(80, 100)]
    const limits = controlLimitsOf({ measure: 'percent', basis: 'month' }, 'flow', figures)!
    const values = controlLimitsOf({ measure: 'rate', basis: 'month' }, 'flow', figures)!
    expect(limits).toEqual(values)
    expect(limits.last).toBe('above')
  })

  test('of what is so on a day is held against how far it moved before, whatever chance alone would do', () => {
    const steady = [400, 401, 400, 402, 401, 400, 401, 402, 401, 400, 401].map(n => [n, 500] as const)
    expect(ofShares([...steady, [390, 500]], 'snapshot')?.last).toBe('below')
    expect(ofShares([...steady, [390, 500]], 'flow')?.last).toBe('within')
  })

  test('has no limits where nothing ever varied, or where months overlap', () => {
    expect(ofValues(Array(12).fill(21))).toBeUndefined()
    expect(ofNumbers(Array(12).fill(0))).toBeUndefined()
    expect(ofShares(Array(12).fill([50, 50]))).toBeUndefined()
    for (const basis of ['year-to-date', 'rolling-year'] as const)
      expect(
        controlLimitsOf(
          { measure: 'percent', basis },
          'flow',
          usual.map(n => share(n, 40)),
        ),
      ).toBeUndefined()
  })
})

describe('limits', () => {
  const shares = fc
    .array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 60 })), { minLength: 11, maxLength: 24 })
    .map(pairs => pairs.map(([n, d]) => [Math.min(n, d), d] as const))
  const kind = fc.constantFrom('flow' as const, 'snapshot' as const)

  test('stand about the centre, within 0% and 100%, and call within what lies between them unless it is a shift', () => {
    fc.assert(
      fc.property(shares, kind, (shares, kind) => {
        const limits = ofShares(shares, kind)
        if (!limits) return
        const { lower, centre, upper, last } = limits
        expect(0 <= lower && lower <= centre && centre <= upper && upper <= 100).toBe(true)
        const [n, d] = shares.at(-1)!
        const value = (100 * n) / d
        expect(value > upper || value < lower).toBe(last === 'above' || last === 'below')
      }),
    )
  })

  test('rest on the months before, in any size: the last month moves neither the centre nor the months', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 10, maxLength: 24 }),
        fc.nat(90),
        (before, now) => {
          const [one, other] = [ofNumbers([...before, now]), ofNumbers([...before, 0])]
          expect(one?.centre).toBe(other?.centre)
          expect(one?.upper).toBe(other?.upper)
        },
      ),
    )
  })

  test('move with the values: so many more of everything moves centre and limits by as many', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 100, max: 200 }), { minLength: 11, maxLength: 24 }),
        fc.integer({ min: 1, max: 50 }),
        (values, more) => {
          const [one, other] = [ofValues(values), ofValues(values.map(value => value + more))]
          expect(other === undefined).toBe(one === undefined)
          if (!one || !other || one.lower === 0) return
          expect(other.last).toBe(one.last)
          expect(other.upper - one.upper).toBeCloseTo(more, 6)
          expect(other.lower - one.lower).toBeCloseTo(more, 6)
        },
      ),
    )
  })
})
