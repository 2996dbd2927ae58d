import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import dental from '#core/indicators/dental-checks-up-to-date.ts'
import health from '#core/indicators/health-assessments-up-to-date.ts'
import lookedAfter from '#core/indicators/number-of-looked-after-children.ts'
import plans from '#core/indicators/plans-up-to-date.ts'
import threePlacements from '#core/indicators/three-or-more-placements.ts'
import visits from '#core/indicators/visits-to-national-standard.ts'
import peps from '#core/indicators/with-an-education-plan.ts'
import { dashboardOf, type Told } from './dashboard.ts'
import { june2017 } from './june-2017.testing.ts'
import { type PrintedRow, printedCard } from './printed-card.testing.ts'
import type { Scorecard, ScorecardRow } from './scorecard.ts'

const card = (...rows: readonly PrintedRow[]): Scorecard => printedCard('2017-06', rows)
const allOf = <T>({ first, more }: Told<T>): readonly T[] => [...first, ...more]
const numbers = (glances: readonly { readonly row: ScorecardRow }[]): readonly string[] =>
  glances.map(({ row }) => row.indicator.number)
const told = (its: Told): readonly string[] => numbers(allOf(its))

/** A card on which the last month of its only row is so by the limits of the months before. */
const withLimits = (of: Scorecard, last: NonNullable<ScorecardRow['control']>['last']): Scorecard => ({
  ...of,
  rows: of.rows.map(row => ({ ...row, control: { centre: 80, lower: 75, upper: 85, months: 11, last } })),
})

describe('a measure', () => {
  test('is better, worse or the same as it displays, to a tenth', () => {
    const board = dashboardOf(
      card(
        { indicator: health, months: ['85.4%', '85.5%'] },
        { indicator: dental, months: ['85.5%', '85.4%'] },
        { indicator: plans, months: ['85.4%', '85.4%'] },
      ),
    )
    expect([told(board.better), told(board.worse), told(board.rest)]).toEqual([
      [health.number],
      [dental.number],
      [plans.number],
    ])
    expect(board.counts).toMatchObject({ measures: 3, better: 1, worse: 1, same: 1, moved: 0 })
  })

  test('of which lower is better is worse when it rises', () => {
    expect(told(dashboardOf(card({ indicator: threePlacements, months: ['11.0%', '11.1%'] })).worse)).toEqual([
      threePlacements.number,
    ])
  })

  test('that is neither good nor bad has moved, and is neither better nor worse', () => {
    const board = dashboardOf(card({ indicator: lookedAfter, months: ['501', '504'] }))
    expect([told(board.worse), told(board.better), told(board.rest)]).toEqual([[], [], [lookedAfter.number]])
    expect(board.counts).toMatchObject({ better: 0, worse: 0, same: 0, moved: 1 })
  })

  test('of the first month is told without being compared', () => {
    const board = dashboardOf(card({ indicator: health, months: ['', '85.4%'] }))
    expect(numbers(board.rest.first)).toEqual([health.number])
    expect(board.counts).toMatchObject({ better: 0, worse: 0, same: 0, moved: 0, red: 1, notRecorded: 0 })
  })

  test('without a figure is silent, and counted by why', () => {
    const board = dashboardOf(
      card({ indicator: health, months: ['85.4%', ''] }, { indicator: dental, months: ['85.4%', 'suppressed'] }),
    )
    expect(numbers(board.silent)).toEqual([health.number, dental.number])
    expect(board.counts).toMatchObject({ notRecorded: 1, suppressed: 1, red: 0 })
  })

  test('that is red comes before one that is amber, and that before the others, whatever their numbers', () => {
    const worse = dashboardOf(
      card(
        { indicator: lookedAfter, months: ['501', '504'] },
        { indicator: health, months: ['96.0%', '95.5%'] },
        { indicator: dental, months: ['94.0%', '93.5%'] },
        { indicator: plans, months: ['90.0%', '80.0%'] },
      ),
    ).worse
    expect(allOf(worse).map(({ row }) => row.rag)).toEqual(['red', 'amber', 'green'])
  })
})

describe('of many measures of a kind', () => {
  const five = [health, dental, plans, peps, visits].map(indicator => ({
    indicator,
    months: ['96.0%', '95.9%'],
  }))

  test('four are told at once, and the others after them', () => {
    expect(told(dashboardOf(card(...five.slice(0, 4))).worse)).toHaveLength(4)
    expect(dashboardOf(card(...five.slice(0, 4))).worse.more).toEqual([])
    const { first, more } = dashboardOf(card(...five)).worse
    expect([first.length, more.length]).toEqual([4, 1])
  })

  test('that moved neither way those are told at once that are red or out of the ordinary', () => {
    const same = dashboardOf(
      card({ indicator: health, months: ['96.0%', '96.0%'] }, { indicator: dental, months: ['80.0%', '80.0%'] }),
    ).rest
    expect([numbers(same.first), numbers(same.more)]).toEqual([[dental.number], [health.number]])
    const unusual = dashboardOf(withLimits(card({ indicator: health, months: ['96.0%', '96.0%'] }), 'shifted up')).rest
    expect(numbers(unusual.first)).toEqual([health.number])
  })

  test('of a first month any are told at once', () => {
    const { rest } = dashboardOf(card(...five.map(row => ({ ...row, months: ['', '95.9%'] }))))
    expect([rest.first.length, rest.more.length]).toEqual([4, 1])
  })
})

describe('what is out of the ordinary', () => {
  const fell = card({ indicator: health, months: ['85.4%', '70.7%'] })

  test.each(['above', 'below', 'shifted up', 'shifted down'] as const)('is said of a figure that is %s', last => {
    expect(dashboardOf(withLimits(fell, last)).worse.first[0]?.news).toBe(last)
  })

  test('is not what merely moved within its limits', () => {
    expect(dashboardOf(withLimits(fell, 'within')).worse.first[0]).not.toHaveProperty('news')
  })

  test('gives nothing away of a figure that is suppressed', () => {
    const hidden = card({ indicator: health, months: ['85.4%', 'suppressed'] })
    expect(dashboardOf(withLimits(hidden, 'above')).silent[0]).not.toHaveProperty('news')
  })
})

describe('red', () => {
  const redOf = (...months: readonly string[]) => {
    const { worse, better, rest } = dashboardOf(card({ indicator: plans, months }))
    return [worse, better, rest].flatMap(allOf)[0]
  }

  test('is counted in months in a row up to this one', () => {
    expect(redOf('95.0%', '70.0%', '71.0%')).toMatchObject({ redFor: 2, isRedThroughout: false })
    expect(redOf('70.0%', '95.0%', '71.0%')).toMatchObject({ redFor: 1, isRedThroughout: false })
  })

  test('in every month that is shown may be so for longer', () => {
    expect(redOf('70.0%', '70.0%', '71.0%')).toMatchObject({ redFor: 3, isRedThroughout: true })
  })

  test('is not carried over a month that nobody recorded or that is suppressed', () => {
    expect(redOf('70.0%', '', '71.0%')?.redFor).toBe(1)
    expect(redOf('70.0%', 'suppressed', '71.0%')?.redFor).toBe(1)
  })

  test('and improving is counted as both', () => {
    const { counts } = dashboardOf(
      card({ indicator: plans, months: ['70.0%', '71.0%'] }, { indicator: health, months: ['71.0%', '70.0%'] }),
    )
    expect(counts).toMatchObject({ red: 2, better: 1, improving: 1 })
  })

  test('ends where the month is not red', () => {
    expect(redOf('70.0%', '70.0%', '95.0%')?.redFor).toBe(0)
  })
})

test('every measure is told once, whatever the month is like', () => {
  const months = fc.array(
    fc.oneof(
      fc.constantFrom('', 'suppressed'),
      fc.integer({ min: 0, max: 1000 }).map(tenths => `${(tenths / 10).toFixed(1)}%`),
    ),
    { minLength: 3, maxLength: 3 },
  )
  const last = fc.constantFrom('above', 'below', 'shifted up', 'shifted down', 'within', undefined)
  fc.assert(
    fc.property(fc.tuple(months, months, months, last), ([a, b, c, last]) => {
      const plain = card(
        { indicator: health, months: a },
        { indicator: threePlacements, months: b },
        { indicator: plans, months: c },
      )
      const { worse, better, rest, silent, counts } = dashboardOf(last ? withLimits(plain, last) : plain)
      const all = [...told(worse), ...told(better), ...told(rest), ...numbers(silent)]
      expect(all.toSorted()).toEqual(plain.rows.map(({ indicator }) => indicator.number).toSorted())
      expect(counts.red + counts.amber + counts.green).toBe(plain.rows.filter(({ rag }) => rag).length)
    }),
  )
})

test('June 2017 as it was printed has as many better and worse as its arrows say', () => {
  const arrows = (means: string) => june2017.rows.filter(({ direction }) => direction?.means === means).length
  const { counts, worse, better } = dashboardOf(june2017)
  expect([counts.worse, counts.better]).toEqual([arrows('worse'), arrows('better')])
  expect([told(worse).length, told(better).length]).toEqual([counts.worse, counts.better])
})
