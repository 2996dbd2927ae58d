import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at, between, chanceFrom, evenly, mix, pickFromBands, proportions } from './chance.ts'

const seeds = fc.integer({ min: 0, max: 0x7fffffff })

test('the same seed gives the same stream, and another seed another', () => {
  fc.assert(
    fc.property(seeds, seeds, (seed, other) => {
      const stream = (from: number) => {
        const chance = chanceFrom(from)
        return Array.from({ length: 5 }, chance)
      }
      expect(stream(seed)).toEqual(stream(seed))
      if (seed !== other) expect(stream(seed)).not.toEqual(stream(other))
    }),
  )
})

test('a number between two bounds may be either of them and nothing outside', () => {
  const chance = chanceFrom(7)
  const drawn = new Set(Array.from({ length: 200 }, () => between(chance, 3, 5)))
  expect([...drawn].sort()).toEqual([3, 4, 5])
})

test('shares are kept', () => {
  const chance = chanceFrom(11)
  const shares = { often: 7, seldom: 2, never: 0, now: 1 }
  const counts: Record<string, number> = { often: 0, seldom: 0, never: 0, now: 0 }
  for (let i = 0; i < 20_000; i++) counts[at(shares, chance())]!++
  for (const [outcome, share] of Object.entries(proportions(shares)))
    expect(counts[outcome]! / 20_000).toBeCloseTo(share, 1.5)
  expect(counts.never).toBe(0)
})

test('an even stream keeps a few hundred close to their shares', () => {
  fc.assert(
    fc.property(seeds, seed => {
      const third = Array.from({ length: 300 }, (_, n) => evenly(n, undefined, seed)).filter(x => x < 1 / 3).length
      expect(Math.abs(third - 100)).toBeLessThanOrEqual(3)
    }),
  )
})

test('a band ends where the next begins', () => {
  const chance = chanceFrom(3)
  const drawn = Array.from({ length: 500 }, () => pickFromBands(chance, { '0': 1, '10': 0, '12': 1 }, 20))
  expect(Math.min(...drawn)).toBe(0)
  expect(Math.max(...drawn)).toBe(19)
  expect(drawn.filter(n => n === 10 || n === 11)).toEqual([])
})

test('mixing tells apart numbers that differ in one place', () => {
  const mixed = new Set<number>()
  for (let kind = 0; kind < 40; kind++) for (let n = 0; n < 500; n++) mixed.add(mix(1, kind, n))
  expect(mixed.size).toBeGreaterThan(40 * 500 - 3)
})
