import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestOf, meanOf, medianOf, quantileOf, rankOf, topQuartileOf } from './ranking.ts'

const values = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 160 })
const better = fc.constantFrom('higher' as const, 'lower' as const)

describe('councils in order', () => {
  test('of which two tie share the better place, and the next has the place after both', () => {
    expect([97, 93, 93, 90].map(own => rankOf(own, [97, 93, 93, 90], 'higher'))).toEqual([1, 2, 2, 4])
    expect([97, 93, 93, 90].map(own => rankOf(own, [97, 93, 93, 90], 'lower'))).toEqual([4, 2, 2, 1])
  })

  test('have a top quarter that begins between two of them in proportion, as QUARTILE.INC has it', () => {
    // QUARTILE.INC({1;2;4;7;8;9;10;12};3) is 9.25, the example of Microsoft's documentation of it turned about.
    expect(quantileOf([1, 2, 4, 7, 8, 9, 10, 12], 0.25)).toBe(3.5)
    expect(topQuartileOf([1, 2, 4, 7, 8, 9, 10, 12], 'higher')).toBe(9.25)
    expect(topQuartileOf([1, 2, 4, 7, 8, 9, 10, 12], 'lower')).toBe(3.5)
  })

  test('of which nothing is published have neither mean, median nor best', () => {
    expect([meanOf([]), medianOf([]), bestOf([], 'lower'), topQuartileOf([], 'higher')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  test('have a mean and a median', () => {
    expect(meanOf([0.1, 0.2])).toBe(0.15)
    expect([medianOf([3, 1, 2]), medianOf([4, 1, 3, 2])]).toEqual([2, 2.5])
  })

  test('lie between the lowest and the highest, whichever share of them is asked about', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
        const found = quantileOf(all, share)!
        expect(found).toBeGreaterThanOrEqual(Math.min(...all) - 1e-6)
        expect(found).toBeLessThanOrEqual(Math.max(...all) + 1e-6)
      }),
    )
  })

  test('have a best in the first place, and nobody is behind more than there are', () => {
    fc.assert(
      fc.property(values, better, (all, better) => {
        const ranks = all.map(own => rankOf(own, all, better))
        expect(rankOf(bestOf(all, better)!, all, better)).toBe(1)
        expect(Math.max(...ranks)).toBeLessThanOrEqual(all.length)
        for (const [i, rank] of ranks.entries())
          expect(
            all.filter((value, j) => j !== i && (better === 'lower' ? value < all[i]! : value > all[i]!)),
          ).toHaveLength(rank - 1)
      }),
    )
  })

  test('are ranked the other way about where the other way is better', () => {
    fc.assert(
      fc.property(values, all => {
        for (const own of all) {
          const ties = all.filter(value => value === own).length
          expect(rankOf(own, all, 'higher') + rankOf(own, all, 'lower')).toBe(all.length - ties + 2)
        }
      }),
    )
  })
})
