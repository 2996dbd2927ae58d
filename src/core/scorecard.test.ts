import { describe, expect, test } from 'vitest'
import { day } from './dates.ts'
import rateOfLookedAfterChildren from './indicators/rate-of-looked-after-children.ts'
import { example, indicators, known, leavers, row, scorecardOf } from './scorecard.testing.ts'

describe('a scorecard', () => {
  const card = scorecardOf(leavers, '2017-06', 3)

  test('has every indicator in printed order, as at the last day of the last month', () => {
    expect(card.asAt).toBe('2017-06-30')
    expect(card.months).toEqual(['2017-04', '2017-05', '2017-06'])
    expect(card.rows.map(r => r.indicator.number)).toEqual(indicators.map(i => i.number))
  })

  test('adds what happens up: since 1 April, over 12 months, over whole years', () => {
    const left = row(card, '6.4')
    expect(left.months.map(m => m.figure.display)).toEqual(['1', '0', '2'])
    expect(left.yearToDate?.display).toBe('3')
    expect(left.rollingYear?.display).toBe('4')
    expect(left.annual.map(a => [a.yearEnding, a.figure.display])).toEqual([
      [2015, 'not recorded'],
      [2016, '0'],
      [2017, '2'],
    ])
  })

  test('takes a percentage of the sums, not the mean of the months', () => {
    expect(row(card, '6.5').yearToDate).toMatchObject({ numerator: 2, denominator: 3, display: '66.7%' })
  })

  test('has neither a year to date nor a rolling year for what is so on a day', () => {
    expect(row(card, '6.1')).not.toHaveProperty('yearToDate')
    expect(row(card, '6.1')).not.toHaveProperty('rollingYear')
    expect(row(card, '6.1').annual.at(-1)).toMatchObject({ yearEnding: 2017, figure: { display: '4' } })
  })

  test('compares with the month before, also where only one month is shown', () => {
    expect(row(card, '6.4').direction).toEqual({ arrow: '↑', means: 'better', comparedWith: '2017-05' })
    expect(row(scorecardOf(leavers, '2017-04', 1), '6.4').direction).toMatchObject({
      arrow: '→',
      comparedWith: '2017-03',
    })
  })

  test('compares the number looked after with a month that is not shown', () => {
    expect(row(scorecardOf(leavers, '2017-06', 1), '6.1').direction).toMatchObject({ arrow: '↓', means: 'lower' })
  })

  test('in March counts the year that ends among the whole years', () => {
    expect(row(scorecardOf(leavers, '2018-03'), '6.4').annual.map(a => a.figure.display)).toEqual(['0', '2', '4'])
  })

  test('leaves a percentage of none without a value', () => {
    const { months } = row(card, '6.5')
    expect(months[1]?.figure).toMatchObject({ numerator: 0, denominator: 0, display: 'not applicable' })
  })
})

describe('what no return speaks of', () => {
  const stayers = example(`
    child | started    | ended | legal status | placement
    Ana   | 2015-05-01 |       | C2           | U4`)

  test('is not recorded, never 0, and the remedy is said', () => {
    const { months } = row(scorecardOf(leavers, '2017-06', 16, { ...known, returnYears: [2018] }), '6.4')
    const figures = new Map(months.map(m => [m.month, m.figure]))
    expect(figures.get('2017-03')).toEqual({
      display: 'not recorded',
      notRecorded: 'No return is held for 2016-17. Import it to see this figure.',
    })
    expect(figures.get('2017-04')?.display).toBe('1')
  })

  test('does not hide who was in care on the 31 March before the first return', () => {
    const { months } = row(scorecardOf(leavers, '2017-04', 3, { ...known, returnYears: [2018] }), '6.1')
    expect(months.map(m => m.figure.display)).toEqual(['not recorded', '4', '3'])
  })

  test('is not recorded, never 0, after the day on which the last return was recorded in its own year', () => {
    const context = { ...known, returnYears: [2018], knownTo: day('2017-06-29') }
    const card = scorecardOf(leavers, '2017-06', 2, context)
    for (const number of ['6.1', '6.4']) {
      const [may, june] = row(card, number).months.map(m => m.figure)
      expect(may?.notRecorded).toBeUndefined()
      expect(june?.notRecorded).toBe(
        'The last return was recorded on 29 June 2017 and says nothing of the days after. Import a later one to see this figure.',
      )
    }
    const onTheDay = scorecardOf(leavers, '2017-06', 2, { ...context, knownTo: day('2017-06-30') })
    expect(row(onTheDay, '6.4').months.at(-1)?.figure.display).toBe('2')
    expect(row(onTheDay, '6.4').yearToDate?.display).toBe('3')
    expect(row(card, '6.4').yearToDate?.notRecorded).toContain('29 June 2017')
  })

  test('is a gap where a year is missing between two returns, and the 31 March in it is not known', () => {
    const context = { ...known, returnYears: [2016, 2018] }
    const card = scorecardOf(leavers, '2017-04', 14, context)
    const isKnown = (number: string) => row(card, number).months.map(m => m.figure.display !== 'not recorded')
    const expected = [true, ...Array.from({ length: 12 }, () => false), true]
    expect(isKnown('6.1')).toEqual(expected)
    expect(isKnown('6.4')).toEqual(expected)
    expect(row(card, '6.4').rollingYear?.notRecorded).toContain('2016-17')
    expect(row(card, '6.4').yearToDate?.display).toBe('1')
  })

  test('calls for caution where a figure looks back beyond it', () => {
    const said = row(scorecardOf(leavers, '2017-06', 1, { ...known, returnYears: [2018] }), '8.2').cautions
    expect(said).toEqual(['History begins on 1 April 2017; this figure looks back to 1 July 2016.'])
    const [before, since] = (['2018-02', '2018-03'] as const).map(to =>
      row(scorecardOf(stayers, to, 1, { ...known, returnYears: [2018] }), '8.2'),
    )
    expect([before?.cautions.length, since?.cautions.length]).toEqual([1, 0])
    expect(row(scorecardOf(stayers, '2018-03', 1, { ...known, returnYears: [2016, 2018] }), '8.1').cautions).toEqual([
      'History begins on 1 April 2017; this figure looks back to 1 October 2015.',
    ])
    expect(
      row(scorecardOf(stayers, '2018-03', 1, { ...known, returnYears: [2016, 2017, 2018] }), '8.1').cautions,
    ).toEqual([])
  })

  test('is every year, where no return is held at all', () => {
    const card = scorecardOf(leavers, '2017-06', 1, {
      returnYears: [],
      populations: [],
      recordedFrom: { days: new Map(), titles: new Map() },
      staff: new Map(),
    })
    expect(card.rows.every(r => r.months[0]!.figure.display === 'not recorded')).toBe(true)
  })

  test('what a return says once a year is not known in other months, nor before the first return', () => {
    const children = example('', {
      records: { 'yearly-outcomes': 'child | year | teethCheck\nAna | 2018 | 1\nBen | 2017 | 0' },
    })
    const card = scorecardOf(children, '2018-03', 13, { ...known, returnYears: [2018] })
    const figures = row(card, '6.10').months.map(m => m.figure)
    expect(figures.map(f => f.display)).toEqual([...Array.from({ length: 12 }, () => 'not recorded'), '100.0%'])
    expect(figures[11]?.notRecorded).toBe('The return says this once a year, for 31 March.')
    expect(row(card, '7.1').months.at(-1)?.figure.notRecorded).toBe('The return for 2017-18 says nothing of this.')
  })
})

describe('the population for a rate', () => {
  const rate = (year: number) =>
    row(
      scorecardOf(leavers, '2017-03', 1, { ...known, populations: [{ year, children: 56_356 }] }, [
        rateOfLookedAfterChildren,
      ]),
      '6.2',
    )

  test('is that of the middle of the year before the one that the financial year ends in', () => {
    expect(rate(2016).cautions).toEqual([])
    expect(rate(2016).months[0]!.figure).toMatchObject({ numerator: 4, denominator: 56_356, display: '0.7' })
  })

  test('is an earlier one, with a caution, where that is not held', () => {
    expect(rate(2015).cautions).toEqual([
      'No population estimate for mid-2016 is held; that for mid-2015 stands in for it.',
    ])
  })

  test('is never a later one: then there is no rate, and what to import is said', () => {
    expect(rate(2017).months[0]!.figure.notRecorded).toBe(
      'No population estimate is held. Import the number of children aged 0 to 17 in mid-2016.',
    )
  })
})
