import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import { day, isoOf, type Month, monthsTo } from './dates.ts'
import { journeysOf } from './examples.ts'
import { byNumber, type Counted, type Example, flow, type Indicator, snapshot } from './indicators/indicator.ts'
import numberOfAdoptions from './indicators/number-of-adoptions.ts'
import numberOfLookedAfterChildren from './indicators/number-of-looked-after-children.ts'
import { indicatorsOf } from './indicators/of-council.ts'
import { ceased, lookedAfter } from './indicators/populations.ts'
import rateOfLookedAfterChildren from './indicators/rate-of-looked-after-children.ts'
import { type Journey, journeyOf } from './journey.ts'
import { type CountingContext, childrenBehind, type Scorecard, Tallies } from './scorecard.ts'
import type { Stretch } from './stretch.ts'

/** As a council counts them that has recorded no casework. */
const indicators = indicatorsOf(await loadCatalogue<Indicator>(new URL('./indicators/', import.meta.url), i => i.id), {
  standards: [],
  recordedFrom: { days: new Map(), titles: new Map() },
}).toSorted(byNumber)

const known: CountingContext = {
  recordedFrom: { days: new Map(), titles: new Map() },
  staff: new Map(),
  returnYears: [2016, 2017, 2018, 2019],
  populations: [{ year: 2015, children: 56_356 }],
}

function scorecardOf(
  journeys: Iterable<Journey>,
  to: Month,
  months = 12,
  context: CountingContext = known,
  of: readonly Indicator[] = indicators,
): Scorecard {
  const tallies = new Tallies(of, { to, months })
  tallies.count(journeys)
  return tallies.scorecard(context)
}

const row = (card: Scorecard, number: string) => card.rows.find(r => r.indicator.number === number)!
const example = (episodes: string, more: Partial<Example> = {}): readonly Journey[] =>
  journeysOf({ name: '', asAt: '2018-03-31', numerator: [], display: '', episodes, ...more })

const leavers = example(`
  child | started    | ended      | legal status | placement | ceased reason
  Ana   | 2015-05-01 | 2016-05-10 | C2           | U4        | E11
  Ben   | 2015-05-01 | 2017-03-10 | C2           | U4        | E4A
  Cal   | 2015-05-01 | 2017-04-10 | C2           | U4        | E12
  Dee   | 2015-05-01 | 2017-06-10 | C2           | U4        | E45
  Eve   | 2015-05-01 | 2017-06-30 | C2           | U4        | E4B
  Fay   | 2015-05-01 | 2018-01-01 | C2           | U4        | E4B`)

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

describe('a definition that changes', () => {
  const rule = { source: { title: 'A circular', section: '1' } }
  const changed: Indicator = {
    ...numberOfLookedAfterChildren,
    counting: [
      snapshot({
        ...rule,
        from: '2017-06-30',
        population: lookedAfter,
        numerator: { says: 'fostered', counts: e => e.placement === 'U4' },
      }),
      snapshot({ ...rule, from: '2017-04-01', population: lookedAfter }),
    ],
  }
  const children = example(`
    child | started    | ended | legal status | placement
    Ana   | 2015-05-01 |       | C2           | U4
    Ben   | 2015-05-01 |       | C2           | K2`)

  test('does not change history: each month is counted by the rule in force on its last day', () => {
    const { months } = row(scorecardOf(children, '2017-07', 5, known, [changed]), '6.1')
    expect(months.map(m => m.figure.display)).toEqual(['not recorded', '2', '2', '1', '1'])
    expect(months[0]?.figure.notRecorded).toBe('This is counted from 1 April 2017.')
    expect(childrenBehind(changed, children, '2017-05').numerator).toHaveLength(2)
    expect(childrenBehind(changed, children, '2017-06').numerator).toHaveLength(1)
    expect(childrenBehind(changed, children, '2017-03').numerator).toEqual([])
  })

  test('counts a period that it falls in by the rule in force on its last day', () => {
    const flows: Indicator = {
      ...numberOfAdoptions,
      counting: [
        flow({
          ...rule,
          from: '2017-06-01',
          population: ceased,
          numerator: { says: '', counts: e => e.reasonEnded === 'E45' },
        }),
        flow({ ...rule, from: '2010-04-01', population: ceased }),
      ],
    }
    const [may, june] = (['2017-05', '2017-06'] as const).map(to =>
      row(scorecardOf(leavers, to, 1, known, [flows]), '10.1'),
    )
    expect([may?.yearToDate?.display, june?.yearToDate?.display]).toEqual(['1', '1'])
    expect(june?.rollingYear?.display).toBe('1')
    expect(may?.rollingYear?.display).toBe('2')
  })
})

describe('cautions', () => {
  test('are said where records were left out, and are gone with the records', () => {
    const adoptedWithoutStart = example(`
      child | started    | ended      | legal status | placement | new episode reason | ceased reason
      Ana   | 2016-01-01 | 2017-06-01 | E1           | A6        | P                  | E11`)
    expect(row(scorecardOf(adoptedWithoutStart, '2017-06'), '10.4').months.at(-1)?.figure.display).toBe(
      'not applicable',
    )
    const children = [
      ...adoptedWithoutStart,
      ...example(`
      child | started    | ended      | legal status | placement | ceased reason
      Ben   | 2016-01-01 | 2017-06-01 | E1           | A6        | E11`),
    ]
    expect(row(scorecardOf(children, '2017-06'), '10.4').cautions).toHaveLength(1)
    expect(row(scorecardOf(children.slice(1), '2017-06'), '10.4').cautions).toEqual([])
  })

  test('are said where a blank counts as a no', () => {
    expect(row(scorecardOf(leavers, '2017-04'), '8.5').cautions).toEqual([
      'The provider is not recorded for some children; they count as not commissioned.',
    ])
  })
})

describe('companions', () => {
  const returned = example(`
    child | started    | ended      | legal status | placement
    Ana   | 2017-04-05 | 2017-04-20 | V2           | U6
    Ana   | 2017-05-05 | 2017-05-20 | V2           | U6
    Ben   | 2017-05-05 |            | V2           | U6`)

  test('count a child who came into care twice in the year once', () => {
    const card = scorecardOf(returned, '2017-06')
    expect(row(card, '6.3').yearToDate?.display).toBe('3')
    expect(row(card, '6.3').companions[0]?.yearToDate?.display).toBe('2')
    expect(row(card, '6.3').companions[0]).not.toHaveProperty('rollingYear')
    expect(row(card, '6.4').yearToDate?.display).toBe('2')
    expect(row(card, '6.4').companions[0]?.yearToDate?.display).toBe('1')
  })

  test('stop the clock earlier for a child adopted by their foster carers', () => {
    const adopted = example(`
      child | started    | ended      | legal status | placement | new episode reason | ceased reason
      Ana   | 2016-01-01 | 2016-01-11 | C2           | K2        | S                  |
      Ana   | 2016-01-11 | 2016-04-10 | C2           | U5        | P                  |
      Ana   | 2016-04-10 | 2017-06-01 | E1           | A5        | U                  | E12`)
    const { months, companions, rollingThreeYears } = row(scorecardOf(adopted, '2017-06'), '10.4')
    expect(months.at(-1)?.figure.display).toBe('100.0')
    expect(companions[0]?.months.at(-1)?.figure.display).toBe('10.0')
    expect(rollingThreeYears?.display).toBe('not recorded')
  })

  test('count reviews that were due and never held', () => {
    const children = example(
      `
      child | started    | ended      | legal status | placement
      Ana   | 2017-05-15 |            | V2           | U6
      Ben   | 2017-05-15 |            | V2           | U6
      Cal   | 2017-05-15 | 2017-06-13 | V2           | U6
      Dee   | 2017-05-15 | 2017-06-14 | V2           | U6`,
      { records: { review: 'child | heldOn\nAna | 2017-06-01' } },
    )
    const { months, companions } = row(scorecardOf(children, '2017-06'), '6.7')
    expect(months.at(-1)?.figure).toMatchObject({ numerator: 1, denominator: 1 })
    expect(companions[0]?.months.at(-1)?.figure).toMatchObject({ numerator: 1, denominator: 3 })
  })
})

describe('caseloads', () => {
  test('leave out an allocation that names no social worker', () => {
    const children = example(
      'child | started | ended | legal status | placement\nAna | 2023-05-01 | | C2 | U4\nBen | 2023-05-01 | | C2 | U4',
      {
        records: {
          'social-worker-allocation': 'child | socialWorker | startedOn\nAna | SW1 | 2023-05-01\nBen | | 2023-06-01',
        },
      },
    )
    const card = scorecardOf(children, '2024-03', 1, { ...known, returnYears: [2024] })
    expect(row(card, '11.4').months[0]!.figure).toMatchObject({ numerator: 1, denominator: 1 })
    expect(row(card, '11.3').months[0]!.figure.display).toBe('1')
  })

  test('are not known before the return had social workers', () => {
    expect(row(scorecardOf(leavers, '2018-03'), '11.3').months.at(-1)?.figure.notRecorded).toBe(
      'This is counted from 1 April 2023.',
    )
  })
})

/** Episodes of a child as anyone might record them: codes and dates that need not agree. */
const episodes = fc
  .uniqueArray(
    fc.record({
      start: fc.integer({ min: day('2014-01-01'), max: day('2019-03-31') }),
      days: fc.option(fc.integer({ min: 0, max: 900 })),
      reasonForNewEpisode: fc.constantFrom('S', 'S', 'P', 'P', 'L', 'T', 'U', 'B', undefined),
      legalStatus: fc.constantFrom('C2', 'V2', 'E1', 'V3', 'V4'),
      placement: fc.constantFrom('U1', 'U4', 'U6', 'A5', 'A6', 'P1', 'K2', 'T1', 'T3'),
      placementProvider: fc.constantFrom('PR1', 'PR4', undefined),
      reasonEnded: fc.constantFrom('X1', 'E11', 'E12', 'E41', 'E43', 'E45', 'E48', 'E4A', 'E5', undefined),
    }),
    { selector: e => e.start, maxLength: 6 },
  )
  .map(list =>
    list.map(({ start, days, ...e }) => ({
      ...e,
      startedOn: isoOf(start),
      ...(days !== null && { endedOn: isoOf(start + days) }),
    })),
  )

/** Episodes of periods of care that dates and codes agree on, with a leaving on or before the 18th birthday. */
const cleanEpisodes = fc
  .array(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 4 }), { maxLength: 4 })
  .chain(periods =>
    fc.record({
      periods: fc.constant(periods),
      from: fc.integer({ min: day('2014-01-01'), max: day('2018-12-31') }),
      isOpen: fc.boolean(),
    }),
  )
  .map(({ periods, from, isOpen }) => {
    let on = from
    return periods.flatMap((lengths, p) => {
      const period = lengths.map((length, i) => {
        const [startedOn, last] = [isoOf(on), i === lengths.length - 1]
        on += length
        const ends =
          last && isOpen && p === periods.length - 1 ? {} : { endedOn: isoOf(on), reasonEnded: last ? 'E4A' : 'X1' }
        return { startedOn, reasonForNewEpisode: i === 0 ? 'S' : 'P', legalStatus: 'C2', placement: 'U4', ...ends }
      })
      on += 1 + (lengths[0]! % 50)
      return period
    })
  })

const reviews = fc.uniqueArray(fc.integer({ min: day('2015-01-01'), max: day('2019-03-31') }), { maxLength: 5 })

function journey(
  name: string,
  bodies: readonly object[],
  heldOn: readonly number[] = [],
  bornOn = '2008-02-29',
): Journey {
  const entries = [
    { type: 'child-details', body: { bornOn } },
    ...bodies.map(({ ...body }) => ({
      type: 'episode',
      body: Object.fromEntries(Object.entries(body).filter(([, v]) => v !== undefined)),
    })),
    ...heldOn.map(on => ({ type: 'review', body: { heldOn: isoOf(on) } })),
    { type: 'social-worker-allocation', body: { socialWorker: `SW${name.length % 2}`, startedOn: '2015-01-01' } },
    { type: 'adoption', body: { decidedOn: '2017-01-01', matchedOn: '2017-06-01' } },
  ]
  return journeyOf(
    { ref: name, childId: name },
    entries.map((e, i) => ({ ...e, id: i + 1, record: i + 1, kind: 'statement', standing: 0 })),
    { returnYears: known.returnYears },
  )
}

const names = Array.from({ length: 8 }, (_, i) => 'abcdefgh'.slice(0, i + 1))
const born = fc.integer({ min: day('1998-01-01'), max: day('2018-01-01') }).map(isoOf)
const anyone = fc.tuple(episodes, reviews, born).map(
  ([e, r, b]) =>
    (name: string) =>
      journey(name, e, r, b),
)
const families = fc
  .array(anyone, { minLength: 1, maxLength: 8 })
  .map(makers => makers.map((make, i) => make(names[i]!)))

describe('whatever the children’s records say', () => {
  const anyMonth = fc.constantFrom(...monthsTo('2019-03', 30))

  test('permanence is at least special guardianship and adoption together, and a part is never more than the whole', () => {
    fc.assert(
      fc.property(families, anyMonth, (children, to) => {
        const card = scorecardOf(children, to)
        for (const i of card.months.keys()) {
          const of = (number: string) => row(card, number).months[i]!.figure.numerator!
          expect(of('6.5')).toBeGreaterThanOrEqual(of('6.6') + of('6.8'))
          expect(of('6.8')).toBe(of('10.1'))
          expect(of('10.2')).toBeLessThanOrEqual(of('10.1'))
          expect(of('8.3')).toBeGreaterThanOrEqual(of('9.1') + of('8.4'))
        }
        for (const { indicator, months } of card.rows)
          for (const { figure } of months)
            if (indicator.measure === 'percent' && figure.denominator !== undefined)
              expect(figure.numerator).toBeLessThanOrEqual(figure.denominator)
      }),
    )
  })

  test('one child counted out and in again as they now are gives what a fresh count gives', () => {
    fc.assert(
      fc.property(families, families, anyMonth, (children, others, to) => {
        const tallies = new Tallies(indicators, { to, months: 6 })
        tallies.count(children)
        for (const [i, before] of children.entries()) tallies.replace(before, others[i])
        tallies.replace(undefined, children[0]!)
        const now = [...children.flatMap((_, i) => others[i] ?? []), children[0]!]
        expect(tallies.scorecard(known)).toEqual(scorecardOf(now, to, 6))
      }),
    )
  })

  test('the order of the children makes no difference', () => {
    fc.assert(
      fc.property(families, anyMonth, (children, to) => {
        expect(scorecardOf([...children].reverse(), to)).toEqual(scorecardOf(children, to))
      }),
    )
  })

  test('the children behind a figure are as many as the figure says, over any stretch', () => {
    const stretches: readonly Stretch[] = ['month', 'year-to-date', 'rolling-year', 'rolling-three-years']
    fc.assert(
      fc.property(families, anyMonth, (children, to) => {
        for (const { indicator, months, companions, ...figures } of scorecardOf(children, to, 1).rows) {
          const agree = (
            counted: Counted,
            figure: { numerator?: number; denominator?: number } | undefined,
            stretch?: Stretch,
          ) => {
            if (figure?.numerator === undefined) return
            const behind = childrenBehind(counted, children, stretch ? { to, stretch } : to)
            if (counted.measure === 'mean') expect(behind.numerator).toHaveLength(figure.denominator!)
            else expect(behind.numerator).toHaveLength(figure.numerator)
            if (counted.measure === 'percent') expect(behind.denominator).toHaveLength(figure.denominator!)
            if (behind.denominator)
              for (const one of behind.numerator) expect(behind.denominator.map(c => c.item)).toContain(one.item)
          }
          agree(indicator, months[0]?.figure)
          if (figures.yearToDate) agree(indicator, figures.yearToDate, stretches[1])
          agree(indicator, figures.rollingYear, stretches[2])
          agree(indicator, figures.rollingThreeYears, stretches[3])
          for (const c of companions) agree(c.companion, c.yearToDate, 'year-to-date')
        }
      }),
    )
  })
})

test('where dates and codes agree, the number looked after is last month’s, and those who came, less those who left', () => {
  const clean = fc.array(cleanEpisodes, { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(clean, children => {
      const card = scorecardOf(
        children.map((e, i) => journey(names[i]!, e)),
        '2019-03',
        36,
      )
      const of = (number: string) => row(card, number).months.map(m => m.figure.numerator!)
      const [stock, came, left] = [of('6.1'), of('6.3'), of('6.4')]
      for (let i = 1; i < stock.length; i++) expect(stock[i]).toBe(stock[i - 1]! + came[i]! - left[i]!)
    }),
  )
})
