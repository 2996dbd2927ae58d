import { describe, expect, test } from 'vitest'
import { benchmarkFor } from '#core/benchmarks.ts'
import { day } from '#core/dates.ts'
import dental from '#core/indicators/dental-checks-up-to-date.ts'
import lookedAfter from '#core/indicators/number-of-looked-after-children.ts'
import { benchmarksIn } from '#core/publications.ts'
import { benchmarksTold } from './benchmarks.ts'
import { councilOf } from './council.ts'

const told = (toldTo: string) =>
  benchmarksTold(
    councilOf({
      authority: 'Wexcombe',
      lookedAfter: 50,
      careLeavers: 20,
      years: 1,
      lastYear: 2027,
      seed: 1,
      toldTo: day(toldTo),
    }),
  )
const held = (toldTo: string) =>
  benchmarksIn(
    told(toldTo).map(({ body, type }, i) => ({
      id: i + 1,
      record: i + 1,
      type,
      kind: 'statement',
      standing: 0,
      body,
    })),
  )

describe('what the demonstration council holds of others', () => {
  test('is said to be made up, by whom it is of and by where it comes from', () => {
    const benchmark = benchmarkFor(held('2026-11-21'), dental, '2026-10-31')
    expect(benchmark).toMatchObject({ isSynthetic: true, matches: 'yes', yearEnding: 2025 })
    expect(benchmark?.source.title).toContain('Made up')
    expect(benchmark?.own).toBeDefined()
    expect(benchmark?.neighbours).toHaveLength(10)
    expect(benchmark?.rank).toBeLessThanOrEqual(benchmark!.among)
  })

  test('is of no council that there is: their numbers begin at 201', () => {
    const { publications, council } = held('2026-11-21')
    const areas = publications.flatMap(({ values }) => values.split(' ').map(said => said.split('=')[0]!))
    expect(new Set(areas.filter(code => Number(code) >= 201))).toEqual(new Set(['970']))
    expect(Number(council?.laCode)).toBeLessThan(201)
  })

  test('is published late in the year after, and nothing is held of what is not', () => {
    expect(benchmarkFor(held('2026-11-30'), dental, '2026-11-30')?.yearEnding).toBe(2026)
    expect(benchmarkFor(held('2026-11-26'), dental, '2026-11-30')?.yearEnding).toBe(2025)
    expect(benchmarkFor(held('2026-11-21'), lookedAfter, '2026-10-31')).toBeUndefined()
  })
})
