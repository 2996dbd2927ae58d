import { describe, expect, test } from 'vitest'
import type { CountingContext } from './counted-figure.ts'
import {
  contextOf,
  disagreementsOf,
  figureOf,
  june,
  months,
  quarter,
  reviewed,
  yearToJune,
} from './entered-figures.testing.ts'
import daysToPlacement from './indicators/days-to-adoptive-placement.ts'
import healthAssessments from './indicators/health-assessments-up-to-date.ts'
import lookedAfterChildren from './indicators/number-of-looked-after-children.ts'
import reviews from './indicators/reviewed-within-timescales.ts'
import { monthsReached } from './reach.ts'
import { Tallies } from './scorecard.ts'

describe('a figure that was entered', () => {
  test('is worked out of its numerator and denominator, and says where it comes from', () => {
    expect(figureOf(reviews, june, reviewed('June 2017', 82, 92))).toMatchObject({
      numerator: 82,
      denominator: 92,
      display: '89.1%',
      entered: { source: 'the tracker', entries: [1] },
    })
  })

  test('stands as it is printed where nobody knows what it is made of', () => {
    const printed = { indicator: '6.9', month: '2017-06', printed: '70.7%' }
    expect(figureOf(healthAssessments, june, printed)).toMatchObject({ value: 70.7, shown: 70.7, display: '70.7%' })
    expect(figureOf(healthAssessments, june, { ...printed, printed: '70%' }).display).toBe('70%')
    expect(figureOf(healthAssessments, june, { ...printed, printed: undefined, value: 70.65 }).display).toBe('70.7%')
    expect(figureOf(healthAssessments, june, { ...printed, printed: 'Unavailable' }).display).toBe('not recorded')
  })

  test('may name the indicator by its id, and is of its own month alone', () => {
    const body = { indicator: lookedAfterChildren.id, month: '2017-06', value: 522 }
    expect(figureOf(lookedAfterChildren, june, body)).toMatchObject({ numerator: 522, display: '522' })
    expect(figureOf(lookedAfterChildren, { to: '2017-05', stretch: 'month' }, body).display).toBe('not recorded')
  })

  test('that cannot be is not shown', () => {
    expect(figureOf(reviews, june, reviewed('2017-06', 93, 92)).display).toBe('not recorded')
    expect(figureOf(reviews, june, reviewed('2017-06', 92, 92)).display).toBe('100.0%')
    expect(disagreementsOf(reviews, june, reviewed('2017-06', 93, 92))).toEqual([
      'June 2017: entered as 93 of 92, from the tracker, which cannot be. It is not shown.',
    ])
  })

  test('of what is so on a day is also that of the year which the day ends', () => {
    const body = { indicator: '6.1', month: '2017-03', value: 488 }
    expect(figureOf(lookedAfterChildren, { to: '2017-03', stretch: 'year-to-date' }, body).display).toBe('488')
    expect(figureOf(reviews, { to: '2017-03', stretch: 'year-to-date' }, reviewed('2017-03', 132, 142)).display).toBe(
      'not recorded',
    )
  })

  test('of what is printed as the year so far is the year so far, and no month to add to', () => {
    const body = { indicator: '10.4', month: '2017-06', value: 323, numerator: 1615, denominator: 5 }
    expect(figureOf(daysToPlacement, yearToJune, body)).toMatchObject({ numerator: 1615, display: '323.0' })
    expect(figureOf(daysToPlacement, june, body).display).toBe('not recorded')
  })
})

describe('a year to date that nobody printed', () => {
  test('is added up of its months', () => {
    expect(figureOf(reviews, yearToJune, ...quarter)).toMatchObject({
      numerator: 266,
      denominator: 305,
      display: '87.2%',
      entered: { source: 'the tracker', entries: [1, 2, 3] },
    })
  })

  test('is not known where one of its months is not', () => {
    expect(figureOf(reviews, yearToJune, ...quarter.slice(1)).display).toBe('not recorded')
    expect(
      figureOf(reviews, yearToJune, ...quarter.slice(1), { indicator: '6.7', month: '2017-04', value: 87.4 }).display,
    ).toBe('not recorded')
  })
})

describe('on a scorecard', () => {
  const cardOf = (context: CountingContext) =>
    new Tallies([reviews], { to: '2017-04', months: 2 }).scorecard(context).rows[0]!

  test('entered months beside counted ones are told apart, and direction goes from one to the other', () => {
    const march = reviewed('2017-03', 132, 142)
    const row = cardOf({ ...contextOf(march), returnYears: [2018] })
    expect(row.months.map(({ figure }) => [figure.display, figure.entered?.source])).toEqual([
      ['93.0%', 'the tracker'],
      ['not applicable', undefined],
    ])
    const entered = cardOf(contextOf(march, reviewed('2017-04', 76, 87)))
    expect([entered.direction?.arrow, entered.rag, entered.cautions, entered.disagreements]).toEqual([
      '↓',
      'red',
      [],
      undefined,
    ])
  })

  test('entered and counted months of one row call for caution', () => {
    const row = new Tallies([lookedAfterChildren], { to: '2017-04', months: 2 }).scorecard({
      ...contextOf(
        { indicator: '6.1', month: '2017-02', value: 483 },
        { indicator: '6.1', month: '2017-03', value: 5 },
      ),
      returnYears: [2018],
    }).rows[0]!
    expect(row.months.map(({ figure }) => figure.display)).toEqual(['0', '0'])
    const earlier = new Tallies([lookedAfterChildren], { to: '2017-04', months: 3 }).scorecard({
      ...contextOf({ indicator: '6.1', month: '2017-02', value: 483 }),
      returnYears: [2018],
    }).rows[0]!
    expect(earlier.months.map(({ figure }) => figure.display)).toEqual(['483', '0', '0'])
    expect(earlier.cautions).toContain(
      'Some of these months were entered, from the tracker; the others are counted from the records. They may not be counted alike.',
    )
  })
})

describe('a council that holds nothing but entered figures', () => {
  test('has the months from the first to the last, as far as they are over', () => {
    const context = contextOf(reviewed('2017-01', 72, 89), reviewed('2017-06', 82, 92))
    expect(monthsReached(context, '2017-08-09T00:00:00.000Z')).toEqual(months)
    expect(monthsReached(context, '2017-06-30T00:00:00.000Z')).toEqual(months.slice(0, 1))
    expect(monthsReached({ ...context, returnYears: [2018] }, '2017-06-30T00:00:00.000Z').at(-1)).toBe('2017-05')
  })
})
