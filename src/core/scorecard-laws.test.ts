import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { childrenBehind } from './children-behind.ts'
import { day, isoOf, monthsTo } from './dates.ts'
import type { Counted } from './indicators/indicator.ts'
import { type Journey, journeyOf } from './journey.ts'
import { indicators, known, row, scorecardOf } from './scorecard.testing.ts'
import { Tallies } from './scorecard.ts'
import type { Stretch } from './stretch.ts'

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
