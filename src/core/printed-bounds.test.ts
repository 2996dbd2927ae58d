import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import type { Indicator } from './indicators/indicator.ts'
import { boundInWords, onOneLine, printedBounds } from './printed-bounds.ts'
import { boundsOf, withTargets } from './targets.ts'
import type { Tolerance } from './tolerance.ts'

const indicators = await loadCatalogue<Indicator>(new URL('./indicators/', import.meta.url), i => i.id)
const numbered = (number: string): Indicator => indicators.find(its => its.number === number)!
const line = (number: string) => onOneLine(printedBounds(numbered(number), '2017-06-30'))
const source = { title: 'A council', section: 'Its targets' }

describe('tolerances as they are printed', () => {
  test.each([
    ['6.14', '<93% | 93%> | 95%+'],
    ['8.2', '12%+ | 12%< | 9.6%<'],
    ['11.3', '21+ | 20< | 18<'],
    ['11.4', 'over 1% above range | 1% above range | 14-20'],
  ])('of %s are %s, as the paper of June 2017 has them', (number, printed) => expect(line(number)).toBe(printed))

  test('are as the council that set them wrote them', () => {
    const own = { indicator: '6.9', from: '2018-04-01', green: '96 %+', amber: '94%>' }
    expect(printedBounds(withTargets([numbered('6.9')], [own])[0]!, '2018-04-30')).toEqual({
      green: '96 %+',
      amber: '94%>',
    })
  })

  test('are those in force on the day, or a range to be set; what is for information has none', () => {
    const { tolerances: _, ...none } = numbered('6.9')
    const toBeSet = { ...none, tolerances: [{ from: '2018-04-01', source, isToBeSet: true as const }] }
    expect(printedBounds(toBeSet, '2018-04-01')).toEqual({ green: 'range to be set' })
    expect(printedBounds(none, '2018-03-31')).toEqual({ green: 'range to be set' })
    expect(printedBounds({ ...none, better: 'neither' }, '2018-03-31')).toEqual({})
  })

  test('are read back as what they say', () => {
    const value = fc.integer({ min: 1, max: 999 }).map(tenths => tenths / 10)
    fc.assert(
      fc.property(value, value, value, fc.constantFrom('higher' as const, 'lower' as const), (a, b, c, better) => {
        const [low, middle, high] = [a, b, c].sort((x, y) => x - y) as [number, number, number]
        const bounds =
          better === 'higher'
            ? { green: high, amber: low }
            : { green: low, amber: middle, ...(high > middle && { red: high }) }
        const tolerance: Tolerance = { from: '2017-04-01', source, ...bounds }
        const printed = printedBounds({ better, measure: 'percent', tolerances: [tolerance] }, '2017-06-30')
        expect(boundsOf(printed, better)).toEqual({ bounds })
      }),
    )
  })
})

test.each([
  ['<93%', 'below 93%'],
  ['93%>', 'from 93%'],
  ['95%+', '95% or more'],
  ['9.6%<', 'below 9.6%'],
  ['511+', '511 or more'],
  ['14-20', '14-20'],
  ['over 1% above range', 'over 1% above range'],
  ['range to be set', 'range to be set'],
])('the bound %s is read as %s', (bound, words) => {
  expect(boundInWords(bound)).toBe(words)
})
