import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { counted } from './counted-figure.ts'
import {
  bookOf,
  contextOf,
  disagreementsOf,
  figureOf,
  june,
  quarter,
  reviewed,
  yearToJune,
} from './entered-figures.testing.ts'
import { faultsOfEntered } from './entered-figures.ts'
import { totalsThatDiffer } from './entered-totals.ts'
import type { Body } from './entry.ts'
import { disagreementsIn } from './figure-disagreements.ts'
import daysToPlacement from './indicators/days-to-adoptive-placement.ts'
import healthAssessments from './indicators/health-assessments-up-to-date.ts'
import lookedAfterChildren from './indicators/number-of-looked-after-children.ts'
import reviews from './indicators/reviewed-within-timescales.ts'
import stage1 from './indicators/wider/escalations-at-stage-1.ts'

describe('what disagrees', () => {
  const ytd = { indicator: '6.7', stretch: 'year-to-date', month: '2017-06' }

  test('is a year to date that does not follow from its months, and the print stands', () => {
    const printed = { ...ytd, printed: '86.8%' }
    expect(figureOf(reviews, yearToJune, ...quarter, printed).display).toBe('86.8%')
    expect(disagreementsOf(reviews, yearToJune, ...quarter, printed)).toEqual([
      'Year to date to June 2017: printed as 86.8%, in the tracker. Its months give 87.2%, 266 of 305.',
    ])
    expect(disagreementsOf(reviews, yearToJune, ...quarter, { ...ytd, printed: '87.2%' })).toEqual([])
    expect(disagreementsOf(reviews, yearToJune, ...quarter, { ...ytd, printed: '87%' })).toEqual([])
  })

  test('is a percentage that is not what it is said to be made of', () => {
    expect(disagreementsOf(reviews, june, { ...reviewed('2017-06', 82, 92), printed: '89.2%' })).toEqual([
      'June 2017: printed as 89.2%, in the tracker. 82 of 92 is 89.1%.',
    ])
    expect(disagreementsOf(reviews, june, { ...reviewed('2017-06', 82, 92), printed: '89.1%' })).toEqual([])
  })

  test('is a value that is not the one printed, which is shown as it is given', () => {
    const other = { indicator: '6.9', month: '2017-06', printed: '71.7%', value: 70.7 }
    expect(figureOf(healthAssessments, june, other)).toMatchObject({ value: 70.7, display: '70.7%' })
    expect(disagreementsOf(healthAssessments, june, other)).toEqual([
      'June 2017: printed as 71.7%, in the tracker. Its value is given as 70.7%.',
    ])
    expect(disagreementsOf(healthAssessments, june, { ...other, printed: '71%' })).toEqual([])
  })

  test('is what the records have nobody to work out of', () => {
    const context = { ...contextOf(reviewed('2017-06', 82, 92)), returnYears: [2018] }
    expect(disagreementsIn(bookOf(reviews), reviews, [june], context).map(({ says }) => says)).toEqual([
      'June 2017: entered as 82 of 92, from the tracker. The records give none to work it out of, which stands.',
    ])
  })

  test('is no month of which it is said that there is no figure', () => {
    const of = (printed: string) => ({
      ...contextOf({ indicator: '6.7', month: '2017-06', printed }),
      returnYears: [2018],
    })
    const says = (printed: string) => disagreementsIn(bookOf(reviews), reviews, [june], of(printed))
    expect(says('Unavailable')).toEqual([])
    expect(says('89.1%')).toHaveLength(1)
  })

  test('is the same figure entered twice in different ways, of which the last stands', () => {
    const other = { ...reviewed('2017-06', 83, 92), source: 'the health team' }
    expect(figureOf(reviews, june, reviewed('2017-06', 82, 92), other).numerator).toBe(83)
    expect(disagreementsOf(reviews, june, reviewed('2017-06', 82, 92), other)).toEqual([
      'June 2017: entered as 82 of 92, from the tracker, and as 83 of 92, from the health team. The latter stands.',
    ])
    expect(disagreementsOf(reviews, june, other, other)).toEqual([])
  })

  test('is what the records count otherwise, which stands', () => {
    const context = { ...contextOf({ indicator: '6.1', month: '2017-06', value: 1 }), returnYears: [2018] }
    const book = bookOf(lookedAfterChildren)
    expect(counted(book, lookedAfterChildren, june, context)).toEqual({
      numerator: 0,
      value: 0,
      shown: 0,
      display: '0',
    })
    expect(disagreementsIn(book, lookedAfterChildren, [june], context).map(({ says }) => says)).toEqual([
      'June 2017: entered as 1, from the tracker. The records give 0, which stands.',
    ])
  })
})

describe('whatever is entered', () => {
  const part = fc.integer({ min: 1, max: 500 }).chain(d => fc.tuple(fc.integer({ min: 0, max: d }), fc.constant(d)))
  const threeMonths = fc.tuple(part, part, part)
  const entries = (parts: readonly (readonly [number, number])[]) =>
    parts.map(([n, d], i) => reviewed(['2017-04', '2017-05', '2017-06'][i]!, n, d))

  test('the year to date is its months added up, in whatever order they were entered', () => {
    fc.assert(
      fc.property(threeMonths, fc.boolean(), (parts, isReversed) => {
        const bodies = isReversed ? entries(parts).reverse() : entries(parts)
        const [n, d] = [parts.reduce((sum, [its]) => sum + its, 0), parts.reduce((sum, [, its]) => sum + its, 0)]
        expect(figureOf(reviews, yearToJune, ...bodies)).toMatchObject({ numerator: n, denominator: d })
      }),
    )
  })

  test('a printed year to date disagrees just where another is displayed', () => {
    fc.assert(
      fc.property(threeMonths, fc.integer({ min: 0, max: 1000 }), (parts, tenths) => {
        const follows = figureOf(reviews, yearToJune, ...entries(parts)).display
        const printed = `${(tenths / 10).toFixed(1)}%`
        const found = (says: string) =>
          disagreementsOf(reviews, yearToJune, ...entries(parts), {
            indicator: '6.7',
            stretch: 'year-to-date',
            month: '2017-06',
            printed: says,
          }).length
        expect(found(follows)).toBe(0)
        expect(found(printed)).toBe(printed === follows ? 0 : 1)
      }),
    )
  })

  test('a figure of its parts is shown as the parts come to, half a tenth rounded up', () => {
    fc.assert(
      fc.property(part, ([n, d]) => {
        const { display } = figureOf(reviews, june, reviewed('2017-06', n, d))
        expect(Number.parseFloat(display) * 10).toBeCloseTo(Math.floor((n * 2000 + d) / (2 * d)), 6)
      }),
    )
  })
})

describe('what is wrong with an entered figure', () => {
  const indicators = [reviews, daysToPlacement, lookedAfterChildren]

  test.each<[string, Body, readonly string[]]>([
    ['an indicator that there is none of', { indicator: '6.99', month: '2017-06' }, ['indicator']],
    ['a month that there is none of', { indicator: '6.7', month: '2017-13' }, ['month']],
    ['a year that does not end in March', { indicator: '6.7', month: '2017-06', stretch: 'year' }, ['month']],
    ['more than there were', reviewed('2017-06', 93, 92), ['numerator']],
    ['a percentage above 100', { indicator: '6.7', month: '2017-06', value: 100.1 }, ['value']],
    ['a share of nobody knows how many', { indicator: '6.7', month: '2017-06', numerator: 82 }, ['denominator']],
    ['no more than there were', reviewed('2017-06', 92, 92), []],
    [
      'a year to date of what is so on a day',
      { indicator: '6.1', month: '2017-06', stretch: 'year-to-date', value: 5 },
      ['stretch'],
    ],
    ['a year', { indicator: '6.7', month: '2016-17', stretch: 'year', value: 91.3 }, []],
    [
      'days added up, which may be more than the children',
      { indicator: '10.4', month: '2017-06', numerator: 1615, denominator: 5 },
      [],
    ],
  ])('%s', (_, body, fields) => {
    expect(faultsOfEntered(body, indicators).map(({ path }) => path[0])).toEqual(fields)
  })
})

describe('a printed total of several months', () => {
  const totalOf = (printed: string, months = '2017-04 to 2017-06') => ({
    indicator: '17.1',
    stretch: 'total',
    month: months,
    printed,
    source: 'the report',
  })
  const raised = (month: string, value: number) => ({ indicator: '17.1', month, value })
  const spring = [raised('2017-04', 23), raised('2017-05', 21), raised('2017-06', 23)]
  const says = (...bodies: readonly Body[]) => {
    const shown = ['2017-04', '2017-05', '2017-06']
    const context = contextOf(...bodies)
    return totalsThatDiffer(bookOf(stage1), stage1, shown, context).map(its => its.says)
  }

  test('is held against its months', () => {
    expect(says(...spring, totalOf('66'))).toEqual([
      'April 2017 to June 2017: the total is printed as 66, in the report. The months add up to 67.',
    ])
    expect(says(...spring, totalOf('67'))).toEqual([])
  })

  test('says of how many months something is recorded, and nothing where none is', () => {
    expect(says(spring[0]!, spring[2]!, totalOf('66'))).toEqual([
      'April 2017 to June 2017: the total is printed as 66, in the report. The 2 of 3 months that are recorded add up to 46.',
    ])
    expect(says(totalOf('66'))).toEqual([])
  })

  test('is told of where its last month is shown', () => {
    expect(says(raised('2017-03', 1), ...spring, totalOf('9', '2017-03 to 2017-04'))).toHaveLength(1)
    expect(says(raised('2017-03', 1), ...spring, totalOf('9', '2017-02 to 2017-03'))).toEqual([])
    expect(says(...spring, totalOf('9', '2017-06 to 2017-07'))).toEqual([])
  })

  test('is no figure of a month', () => {
    expect(counted(bookOf(stage1), stage1, june, contextOf(totalOf('66'))).value).toBeUndefined()
  })

  test.each<[string, Body, readonly string[]]>([
    ['two months in order', totalOf('66'), []],
    ['months in words', totalOf('66', 'April 2017 – June 2017'), []],
    ['one month', totalOf('66', '2017-04'), ['month']],
    ['months in the wrong order', totalOf('66', '2017-06 to 2017-04'), ['month']],
    ['a percentage', { ...totalOf('66'), indicator: '6.7' }, ['stretch']],
    ['a number of a day', { ...totalOf('66'), indicator: '6.1' }, ['stretch']],
  ])('of %s', (_, body, fields) => {
    expect(faultsOfEntered(body, [stage1, reviews, lookedAfterChildren]).map(({ path }) => path[0])).toEqual(fields)
  })
})
