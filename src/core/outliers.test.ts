import { describe, expect, test } from 'vitest'
import { monthsTo } from './dates.ts'
import { type Figure, figureOf } from './figure.ts'
import daysToAdoptivePlacement from './indicators/days-to-adoptive-placement.ts'
import dentalChecks from './indicators/dental-checks-up-to-date.ts'
import type { Indicator } from './indicators/indicator.ts'
import { outliersIn } from './outliers.ts'

const share = (numerator: number, denominator: number): Figure =>
  figureOf('percent', { numerator, denominator, leftOut: 0, unclear: 0, groups: undefined })
const value = (value: number): Figure => ({ value, shown: value, display: String(value) })
const CHECK = 'Check what was recorded, and whether the way of recording changed, before explaining it.'

const found = (indicator: Indicator, months: readonly Figure[], years: readonly Figure[] = []) =>
  outliersIn({
    indicator: { ...indicator, counting: [] },
    months: monthsTo('2017-06', months.length).map((month, i) => ({ month, figure: months[i]! })),
    annual: years.map((figure, i) => ({ yearEnding: 2018 - years.length + i, figure })),
  })

describe('an outlier', () => {
  test('is a percentage that moved further than chance, as care leavers in education or work did in a council’s report', () => {
    // 44.4%, 62.9%, 65.4%, 65.0%, 65.3%: printed without what they are percentages of.
    expect(found(dentalChecks, [44.4, 62.9, 65.4, 65, 65.3].map(value))).toEqual([
      `From February 2017 to March 2017 this moved further than it does by itself. ${CHECK}`,
    ])
    expect(found(dentalChecks, [share(99, 223), share(140, 223)])).toHaveLength(1)
  })

  test('of a percentage of few children is none where chance would do', () => {
    expect(found(dentalChecks, [share(1, 3), share(1, 1)])).toEqual([])
    expect(found(dentalChecks, [share(30, 100), share(50, 100)])).toEqual([])
    expect(found(dentalChecks, [share(30, 100), share(52, 100)])).toHaveLength(1)
  })

  test('is a percentage that moved by fifteen points, where nobody knows of how many it is', () => {
    expect(found(dentalChecks, [value(50), value(64.9)])).toEqual([])
    expect(found(dentalChecks, [value(50), value(65)])).toHaveLength(1)
  })

  test('is an average that swings, as days to an adoptive placement did: 404, 618, 316', () => {
    expect(found(daysToAdoptivePlacement, [368.8, 374.7, 404, 618, 316.3, 323].map(value))).toEqual([
      `From March 2017 to April 2017 this moved further than it does by itself. ${CHECK}`,
      `From April 2017 to May 2017 this moved further than it does by itself. ${CHECK}`,
    ])
    expect(found(daysToAdoptivePlacement, [value(100), value(140)])).toEqual([])
  })

  test('is a year that broke with the one before, as dental checks did when a council changed its system', () => {
    expect(found(dentalChecks, [], [value(95), value(57.3)])).toEqual([
      `From 2015-16 to 2016-17 this broke with what it was. ${CHECK}`,
    ])
    expect(found(dentalChecks, [], [share(400, 430), share(375, 430)])).toEqual([])
    expect(found(dentalChecks, [], [share(3, 4), share(2, 4)])).toEqual([])
  })

  test('is not looked for across a month without a figure', () => {
    expect(found(dentalChecks, [value(50), { display: 'not recorded' }, value(90)])).toEqual([])
  })

  test('is a last month outside the range of those before', () => {
    const control = { centre: 10, lower: 5, upper: 15, months: 11 } as const
    const row = { indicator: dentalChecks, months: [], annual: [] }
    expect(outliersIn({ ...row, control: { ...control, last: 'below' } })).toEqual([
      `This month is below the range of the 11 months before. ${CHECK}`,
    ])
    expect(outliersIn({ ...row, control: { ...control, last: 'shifted up' } })).toEqual([])
  })
})
