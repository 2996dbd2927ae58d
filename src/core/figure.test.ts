import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import { directionOf, type Figure, figureOf, ragOf } from './figure.ts'
import averageCaseload from './indicators/average-caseload.ts'
import familyBasedSetting from './indicators/family-based-setting.ts'
import type { Indicator } from './indicators/indicator.ts'
import largestCaseload from './indicators/largest-caseload.ts'
import threeOrMorePlacements from './indicators/three-or-more-placements.ts'

const tally = (numerator: number, denominator = numerator, groups?: Map<string, number>) => ({
  numerator,
  denominator,
  leftOut: 0,
  unclear: 0,
  groups,
})

const shown = (value: number): Figure => ({ shown: value, display: String(value) })

describe('a figure as it is shown', () => {
  test('half a tenth is rounded up, as 1 of 16 is printed 6.3%', () => {
    expect(figureOf('percent', tally(1, 16)).display).toBe('6.3%')
    expect(figureOf('mean', tally(1265, 4)).display).toBe('316.3')
  })

  test('a percentage that is not exact in binary is still rounded on the whole numbers', () => {
    expect(figureOf('percent', tally(201, 2000)).display).toBe('10.1%')
    expect(figureOf('percent', tally(1, 800)).display).toBe('0.1%')
    expect(figureOf('percent', tally(1, 801)).display).toBe('0.1%')
    expect(figureOf('percent', tally(1, 2001)).display).toBe('0.0%')
  })

  test('none of some is 0.0%, none of none is not a figure', () => {
    expect(figureOf('percent', tally(0, 4)).display).toBe('0.0%')
    expect(figureOf('percent', tally(0, 0))).toMatchObject({ display: 'not applicable', numerator: 0, denominator: 0 })
    expect(figureOf('percent', tally(0, 0)).value).toBeUndefined()
  })

  test('a rate is for every 10,000 children', () => {
    expect(figureOf('rate', tally(522), { population: 56_356 }).display).toBe('92.6')
  })

  test('a caseload is of the worker with most, and an average of those with any', () => {
    const groups = new Map(Object.entries({ a: 3, b: 5 }))
    expect(figureOf('largest', tally(8, 8, groups))).toMatchObject({ display: '5', numerator: 5 })
    expect(figureOf('per-group', tally(8, 8, groups))).toMatchObject({ display: '4.0', denominator: 2 })
    expect(figureOf('largest', tally(0)).display).toBe('not applicable')
  })
})

describe('the direction of travel', () => {
  const arrow = (indicator: Parameters<typeof directionOf>[0], before: number, now: number) =>
    directionOf(indicator, shown(now), shown(before), '2017-05')

  test('up is better by polarity, and merely higher where neither is better', () => {
    expect(arrow({ better: 'higher' }, 1, 2)).toMatchObject({ arrow: '↑', means: 'better' })
    expect(arrow({ better: 'lower' }, 1, 2)).toMatchObject({ arrow: '↓', means: 'worse' })
    expect(arrow({ better: 'neither' }, 2, 1)).toMatchObject({ arrow: '↓', means: 'lower' })
    expect(arrow({ better: 'lower' }, 5, 5)).toEqual({ arrow: '→', means: 'no change', comparedWith: '2017-05' })
  })

  test('within limits, nearer to them is better and anywhere inside is the same', () => {
    expect(arrow(averageCaseload, 11.7, 10.7)).toMatchObject({ arrow: '↓', means: 'worse' })
    expect(arrow(averageCaseload, 15, 19)?.means).toBe('no change')
    expect(arrow(averageCaseload, 22, 20.5)?.means).toBe('better')
  })

  test('without a figure for both months there is none', () => {
    expect(directionOf({ better: 'higher' }, shown(1), { display: 'not recorded' }, '2017-05')).toBeUndefined()
  })
})

describe('red, amber and green', () => {
  const rag = (indicator: Indicator, value: number, asAt = '2017-06-30') => ragOf(indicator, shown(value), asAt)

  test('for lower is better, green is below the target and red from the ceiling', () => {
    expect([9.5, 9.6, 11.9, 12].map(v => rag(threeOrMorePlacements, v))).toEqual(['green', 'amber', 'amber', 'red'])
  })

  test('where the print leaves a gap there is no colour', () => {
    expect([17, 18, 19, 20, 21].map(v => rag(largestCaseload, v))).toEqual([
      'green',
      'amber',
      'amber',
      undefined,
      'red',
    ])
    expect([87.4, 87.5].map(v => rag(familyBasedSetting, v))).toEqual([undefined, 'green'])
    expect([13.9, 14, 20, 20.1, 20.2, 20.3].map(v => rag(averageCaseload, v))).toEqual([
      undefined,
      'green',
      'green',
      'amber',
      'amber',
      'red',
    ])
  })

  test('tolerances colour nothing before they were in force', () => {
    expect(rag(threeOrMorePlacements, 5, '2017-03-31')).toBeUndefined()
  })
})

interface PrintedMonth {
  readonly text: string | null
  readonly value: number | null
  readonly n?: number
  readonly d?: number
}
interface Printed {
  readonly number: string
  readonly unit: string
  readonly monthly: Readonly<Record<string, PrintedMonth>>
  readonly dot: { readonly printed: '↑' | '↓' | '→' }
  readonly rag: { readonly computed: Readonly<Record<string, string | null>> }
}

const file = '../shared/data/rotherham/rotherham-2017-06.json'
const printed = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { indicators: Printed[] }).indicators : []

describe.skipIf(printed.length === 0)('the printed scorecard of June 2017', async () => {
  const indicators = await loadCatalogue<Indicator>(new URL('./indicators/', import.meta.url), i => i.id)
  const ours = printed.flatMap(p => indicators.filter(i => i.number === p.number).map(i => [p, i] as const))

  test('every percentage and rate printed with its numbers is shown as printed', () => {
    let checked = 0
    for (const [p] of ours)
      for (const { text, n, d } of Object.values(p.monthly)) {
        if (!text || n === undefined || d === undefined) continue
        const figure =
          p.unit === 'percent' ? figureOf('percent', tally(n, d)) : figureOf('rate', tally(n), { population: d })
        expect(figure.display, p.number).toBe(text)
        checked++
      }
    expect(checked).toBeGreaterThan(60)
  })

  test('every arrow is as printed', () => {
    expect(ours).toHaveLength(indicators.length)
    for (const [p, indicator] of ours) {
      const [may, june] = [p.monthly['2017-05']!.value!, p.monthly['2017-06']!.value!]
      expect(directionOf(indicator, shown(june), shown(may), '2017-05')?.arrow, p.number).toBe(p.dot.printed)
    }
  })

  test('every colour that the printed tolerances decide is as they decide it', () => {
    for (const [p, indicator] of ours)
      for (const month of ['2017-04', '2017-05', '2017-06']) {
        const [value, colour] = [p.monthly[month]?.value, p.rag.computed[month]]
        if (value === null || value === undefined) continue
        const expected = colour && /^(red|amber|green)$/.test(colour) ? colour : undefined
        expect(ragOf(indicator, shown(value), `${month}-30`), `${p.number} ${month}`).toBe(expected)
      }
  })
})
