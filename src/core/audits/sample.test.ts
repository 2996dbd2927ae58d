import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawn } from './sample.ts'

const children = (count: number) => Array.from({ length: count }, (_, i) => `child-${i}`)
const itself = (child: string) => child
const population = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 60 })
const seed = fc.string({ maxLength: 20 })
const size = fc.integer({ min: 0, max: 70 })
const fixed = { seed: 82, numRuns: 300 }

describe('a sample', () => {
  test('has as many as were asked for, everyone where there are fewer, and nobody twice', () => {
    fc.assert(
      fc.property(population, seed, size, (all, seed, size) => {
        const sample = drawn(all, itself, { seed, size })
        expect(sample).toHaveLength(Math.min(size, all.length))
        expect(new Set(sample).size).toBe(sample.length)
        expect(all).toEqual(expect.arrayContaining([...sample]))
      }),
      fixed,
    )
  })

  test('is the same again, whatever the order in which children come', () => {
    fc.assert(
      fc.property(population, seed, size, fc.integer(), (all, seed, size, turn) => {
        const at = all.length === 0 ? 0 : Math.abs(turn) % all.length
        const another = [...all.slice(at), ...all.slice(0, at)].reverse()
        const drawing = { seed, size, stratumOf: (child: string) => child.slice(0, 1) }
        expect(drawn(another, itself, { seed, size })).toEqual(drawn(all, itself, { seed, size }))
        expect(drawn(another, itself, drawing)).toEqual(drawn(all, itself, drawing))
      }),
      fixed,
    )
  })

  test('is another with another seed', () => {
    const samples = children(20).map(seed => drawn(children(100), itself, { seed, size: 10 }).join())
    expect(new Set(samples).size).toBe(20)
  })

  test('gives every child the same chance', () => {
    const [draws, all, size] = [2000, children(20), 5]
    const times = new Map(all.map(child => [child, 0]))
    for (let i = 0; i < draws; i++)
      for (const child of drawn(all, itself, { seed: `draw ${i}`, size })) times.set(child, times.get(child)! + 1)
    // 500 expected each, with a standard deviation of 19.4: four of them either way. The seeds are fixed.
    for (const count of times.values()) expect(Math.abs(count - 500)).toBeLessThan(78)
  })

  test('gives every child the same chance of each place in the draw', () => {
    const first = new Map<string, number>()
    for (let i = 0; i < 2000; i++) {
      const child = drawn(children(10), itself, { seed: `place ${i}`, size: 3 })[0]!
      first.set(child, (first.get(child) ?? 0) + 1)
    }
    // 200 expected each, with a standard deviation of 13.4.
    expect(first.size).toBe(10)
    for (const count of first.values()) expect(Math.abs(count - 200)).toBeLessThan(54)
  })
})

describe('a sample in strata', () => {
  const stratumOf = (child: string): string => child.slice(0, 1)
  const members = (stratum: string, count: number) => Array.from({ length: count }, (_, i) => `${stratum}${i}`)

  test('gives each stratum its share rounded down or up, and has as many in all as were asked for', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(sizes, seed, size, (sizes, seed, size) => {
        const all = sizes.flatMap((count, i) => members('abcdef'[i]!, count))
        const sample = drawn(all, itself, { seed, size, stratumOf })
        expect(sample).toHaveLength(Math.min(size, all.length))
        expect(new Set(sample).size).toBe(sample.length)
        for (const [i, count] of sizes.entries()) {
          const exact = (sample.length * count) / all.length
          const places = sample.filter(child => stratumOf(child) === 'abcdef'[i]).length
          expect(places).toBeGreaterThanOrEqual(Math.floor(exact))
          expect(places).toBeLessThanOrEqual(Math.ceil(exact))
        }
      }),
      fixed,
    )
  })

  test('gives what is left over to the largest remainder', () => {
    // 7 of 100: shares of 3.57, 2.45 and 0.98. The last two places go to the third and the first.
    const all = [...members('a', 51), ...members('b', 35), ...members('c', 14)]
    const sample = drawn(all, itself, { seed: 'any', size: 7, stratumOf })
    expect(['a', 'b', 'c'].map(stratum => sample.filter(child => stratumOf(child) === stratum).length)).toEqual([
      4, 2, 1,
    ])
  })

  test('decides between equal remainders by lot, so that no stratum is always passed over', () => {
    const all = [...members('a', 10), ...members('b', 10)]
    const strata = children(40).map(seed => stratumOf(drawn(all, itself, { seed, size: 1, stratumOf })[0]!))
    expect(new Set(strata)).toEqual(new Set(['a', 'b']))
  })
})
