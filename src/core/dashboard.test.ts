import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import dental from '#core/indicators/dental-checks-up-to-date.ts'
import health from '#core/indicators/health-assessments-up-to-date.ts'
import lookedAfter from '#core/indicators/number-of-looked-after-children.ts'
import plans from '#core/indicators/plans-up-to-date.ts'
import threePlacements from '#core/indicators/three-or-more-placements.ts'
import { dashboardOf, isPressing } from './dashboard.ts'
import { june2017 } from './june-2017.testing.ts'
import { type PrintedRow, printedCard } from './printed-card.testing.ts'
import type { Scorecard, ScorecardRow } from './scorecard.ts'

const card = (...rows: readonly PrintedRow[]): Scorecard => printedCard('2017-06', rows)
const numbers = (glances: readonly { readonly row: ScorecardRow }[]): readonly string[] =>
  glances.map(({ row }) => row.indicator.number)

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
    expect([numbers(board.better), numbers(board.worse), numbers(board.rest)]).toEqual([
      [health.number],
      [dental.number],
      [plans.number],
    ])
    expect(board.counts).toMatchObject({ measures: 3, better: 1, worse: 1, same: 1, moved: 0 })
  })

  test('of which lower is better is worse when it rises', () => {
    expect(numbers(dashboardOf(card({ indicator: threePlacements, months: ['11.0%', '11.1%'] })).worse)).toEqual([
      threePlacements.number,
    ])
  })

  test('that is neither good nor bad has moved, and is neither better nor worse', () => {
    const board = dashboardOf(card({ indicator: lookedAfter, months: ['501', '504'] }))
    expect([board.worse, board.better, numbers(board.rest)]).toEqual([[], [], [lookedAfter.number]])
    expect(board.counts).toMatchObject({ better: 0, worse: 0, same: 0, moved: 1 })
  })

  test('of the first month is told without being compared', () => {
    const board = dashboardOf(card({ indicator: health, months: ['', '85.4%'] }))
    expect(numbers(board.rest)).toEqual([health.number])
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
    expect(worse.map(({ row }) => row.rag)).toEqual(['red', 'amber', 'green'])
  })
})

describe('a measure of few children', () => {
  const few = (...of: readonly string[]) => {
    const plain = card(
      { indicator: health, months: ['80.0%', '70.0%'] },
      { indicator: dental, months: ['94.0%', '93.5%'] },
      { indicator: lookedAfter, months: ['501', '501'] },
    )
    const rows = plain.rows.map(row => (of.includes(row.indicator.id) ? { ...row, isOfFew: true as const } : row))
    return dashboardOf({ ...plain, rows })
  }

  test('comes after the others, also if it is red', () => {
    expect(numbers(few().worse)).toEqual([health.number, dental.number])
    expect(numbers(few(health.id).worse)).toEqual([dental.number, health.number])
  })

  test('does not press, as red and amber ones of many do', () => {
    const { worse, rest } = few(health.id)
    expect([...worse, ...rest].filter(isPressing).map(({ row }) => row.indicator.id)).toEqual([dental.id])
    expect(few().worse.every(isPressing)).toBe(true)
  })
})

describe('what is out of the ordinary', () => {
  const fell = card({ indicator: health, months: ['85.4%', '70.7%'] })

  test.each(['below', 'shifted down'] as const)('comes first when a figure is %s its limits', last => {
    const board = dashboardOf(withLimits(fell, last))
    expect(board.news.map(({ news }) => news)).toEqual([{ last, means: 'worse' }])
    expect([board.worse, board.counts.news]).toEqual([[], 1])
  })

  test('is to the good where a figure leaves its limits the right way, also if it fell since the month before', () => {
    expect(dashboardOf(withLimits(fell, 'above')).news[0]?.news?.means).toBe('better')
    const few = card({ indicator: threePlacements, months: ['11.0%', '9.0%'] })
    expect(dashboardOf(withLimits(few, 'below')).news[0]?.news?.means).toBe('better')
    expect(dashboardOf(withLimits(few, 'shifted up')).news[0]?.news?.means).toBe('worse')
  })

  test('is neither good nor bad of a number of which neither is better', () => {
    const many = card({ indicator: lookedAfter, months: ['501', '540'] })
    expect(dashboardOf(withLimits(many, 'above')).news[0]?.news?.means).toBe('neither')
  })

  test('is not what merely moved within its limits', () => {
    const board = dashboardOf(withLimits(fell, 'within'))
    expect([board.news, numbers(board.worse)]).toEqual([[], [health.number]])
  })

  test('gives nothing away of a figure that is suppressed', () => {
    const hidden = card({ indicator: health, months: ['85.4%', 'suppressed'] })
    expect(dashboardOf(withLimits(hidden, 'above')).news).toEqual([])
  })
})

describe('red', () => {
  const redOf = (...months: readonly string[]) => dashboardOf(card({ indicator: plans, months })).red[0]

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

  test('and improving is among the red as well as among the better', () => {
    const board = dashboardOf(card({ indicator: plans, months: ['70.0%', '71.0%'] }))
    expect([numbers(board.red), numbers(board.better)]).toEqual([[plans.number], [plans.number]])
  })

  test('has those first that have been red for longest', () => {
    const board = dashboardOf(
      card({ indicator: health, months: ['96.0%', '70.0%'] }, { indicator: plans, months: ['70.0%', '70.0%'] }),
    )
    expect(numbers(board.red)).toEqual([plans.number, health.number])
  })

  test('ends where the month is not red', () => {
    expect(redOf('70.0%', '70.0%', '95.0%')).toBeUndefined()
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
      const { news, worse, better, rest, silent, counts } = dashboardOf(last ? withLimits(plain, last) : plain)
      const told = [...news, ...worse, ...better, ...rest, ...silent]
      expect(numbers(told).toSorted()).toEqual(plain.rows.map(({ indicator }) => indicator.number).toSorted())
      expect(counts.red + counts.amber + counts.green).toBe(plain.rows.filter(({ rag }) => rag).length)
    }),
  )
})

test('June 2017 as it was printed has as many better and worse as its arrows say', () => {
  const arrows = (means: string) => june2017.rows.filter(({ direction }) => direction?.means === means).length
  const { counts, worse, better } = dashboardOf(june2017)
  expect([counts.worse, counts.better]).toEqual([arrows('worse'), arrows('better')])
  expect([worse.length, better.length]).toEqual([counts.worse, counts.better])
})
