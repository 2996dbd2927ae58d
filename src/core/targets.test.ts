import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import { ragOf } from './figure.ts'
import type { Indicator } from './indicators/indicator.ts'
import { aimFor, boundsOf, faultOf, type Target, targetOn, targetsIn, withTargets } from './targets.ts'

const indicators = await loadCatalogue<Indicator>(new URL('./indicators/', import.meta.url), i => i.id)
const numbered = (number: string): Indicator => indicators.find(its => its.number === number)!
const target = (number: string, more: Partial<Target> = {}): Target => ({
  indicator: number,
  from: '2017-04-01',
  ...more,
})
const rag = (number: string, said: Partial<Target>, shown: number, asAt = '2017-06-30') =>
  ragOf(withTargets([numbered(number)], [target(number, said)])[0]!, { shown, display: '' }, asAt)

describe('a printed target', () => {
  test('of which higher is better is met from its value on, and amber from the one below', () => {
    const printed = { red: '<93%', amber: '93%>', green: '95%+' }
    expect([92.9, 93, 94.9, 95].map(shown => rag('6.14', printed, shown))).toEqual(['red', 'amber', 'amber', 'green'])
  })

  test('of which lower is better is met below its value, and a gap between amber and red has no colour', () => {
    const printed = { red: '21+', amber: '20<', green: '18<' }
    expect([17, 18, 19, 20, 21].map(shown => rag('11.3', printed, shown))).toEqual([
      'green',
      'amber',
      'amber',
      undefined,
      'red',
    ])
  })

  test('of which lower is better has no gap where red begins where amber ends', () => {
    const printed = { red: '12%+', amber: '12%<', green: '9.6%<' }
    expect([9.5, 9.6, 11.9, 12].map(shown => rag('8.2', printed, shown))).toEqual(['green', 'amber', 'amber', 'red'])
  })

  test('that is a range is met within it, is amber a share above it, and says nothing below it', () => {
    const printed = { red: 'over 1% above range', amber: '1% above range', green: '14-20' }
    expect([13.9, 14, 20, 20.2, 20.3].map(shown => rag('11.4', printed, shown))).toEqual([
      undefined,
      'green',
      'green',
      'amber',
      'red',
    ])
  })

  test('that is yet to be set has no colour, and takes the place of the one before', () => {
    expect(rag('6.14', { green: 'range to be set' }, 50)).toBeUndefined()
    expect(rag('6.14', { green: 'n/a', amber: '', red: ' ' }, 50)).toBeUndefined()
  })

  test('that is a number alone is read by which way is better', () => {
    expect(boundsOf({ green: '75' }, 'lower')).toEqual({ bounds: { green: 75 } })
    expect(boundsOf({ green: '87.5%' }, 'higher')).toEqual({ bounds: { green: 87.5 } })
  })

  test.each([
    ['points the wrong way', { green: '9.6%<' }, '6.14', /wrong way.*higher is better/],
    ['is no number', { green: 'lots' }, '6.14', /"lots" is no target that can be read/],
    ['is a range that runs backwards', { green: '20-14' }, '11.4', /cannot|no target/],
    [
      'has an amber that is better than its green',
      { green: '95%+', amber: '96%>' },
      '6.14',
      /"96%>" is better than "95%\+"/,
    ],
    [
      'has a red that is better than its amber',
      { green: '9.6%<', amber: '12%<', red: '11%+' },
      '8.2',
      /"11%\+" is better/,
    ],
    ['is of what is for information', { green: '500+' }, '6.1', /neither higher nor lower is better/],
    ['has a profile of no month', { green: '95%+', profile: 'June=90' }, '6.14', /"June=90" is no month/],
  ])('that %s cannot be used, and says so', (_, said, number, says) => {
    const fault = faultOf(target(number, said), indicators)
    expect(fault?.says).toMatch(says)
    expect(fault?.fix).not.toBe('')
  })

  test('for an indicator that there is not cannot be used', () => {
    expect(faultOf(target('6.99'), indicators)?.says).toBe('There is no indicator "6.99".')
  })
})

describe('targets of a council', () => {
  const said = (id: number, body: Record<string, string>) =>
    ({ id, record: id, kind: 'statement', standing: 0, type: 'target', body }) as const

  test('hold from their day on, and the one before up to it', () => {
    const targets = targetsIn([
      said(1, { indicator: '6.14', fromOn: '2017-04-01', green: '95%+' }),
      said(2, { indicator: '6.14', fromOn: '2018-04-01', green: '97%+' }),
    ])
    const [own] = withTargets([numbered('6.14')], targets)
    expect(ragOf(own!, { shown: 96, display: '' }, '2018-03-31')).toBe('green')
    expect(ragOf(own!, { shown: 96, display: '' }, '2018-04-30')).toBeUndefined()
    expect(targetOn(targets, numbered('6.14'), '2018-04-01')?.green).toBe('97%+')
    expect(targetOn(targets, numbered('6.14'), '2017-03-31')).toBeUndefined()
  })

  test('of one day are those recorded later', () => {
    const targets = targetsIn([
      said(1, { indicator: '6.14', fromOn: '2017-04-01', green: '95%+' }),
      said(2, { indicator: 'plans-up-to-date', fromOn: '2017-04-01', green: '90%+' }),
    ])
    expect(ragOf(withTargets([numbered('6.14')], targets)[0]!, { shown: 91, display: '' }, '2017-06-30')).toBe('green')
  })

  test('leave an indicator without one as it is', () => {
    const other = numbered('6.9')
    expect(withTargets([other], [target('6.14', { green: '95%+' })])[0]).toBe(other)
  })

  test('may say what is aimed at on the way: by the end of the month, or of the last one named before it in the year', () => {
    const its = target('6.14', { green: '95%+', profile: '2017-06=88, 2017-09=90.5%, 2018-06=91' })
    expect(aimFor(its, '2017-05')).toBeUndefined()
    expect(aimFor(its, '2017-06')).toEqual({ month: '2017-06', value: 88 })
    expect(aimFor(its, '2017-08')).toEqual({ month: '2017-06', value: 88 })
    expect(aimFor(its, '2018-03')).toEqual({ month: '2017-09', value: 90.5 })
    expect(aimFor(its, '2018-05')).toBeUndefined()
  })
})
