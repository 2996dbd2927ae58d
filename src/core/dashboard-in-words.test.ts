import { describe, expect, test } from 'vitest'
import dental from '#core/indicators/dental-checks-up-to-date.ts'
import health from '#core/indicators/health-assessments-up-to-date.ts'
import lookedAfter from '#core/indicators/number-of-looked-after-children.ts'
import plans from '#core/indicators/plans-up-to-date.ts'
import type { Benchmark } from './benchmarks.ts'
import { dashboardOf } from './dashboard.ts'
import {
  benchmarkLine,
  besideHeadline,
  headline,
  linesBeside,
  redInWords,
  thenAndNow,
  whoAndWhen,
} from './dashboard-in-words.ts'
import { june2017 } from './june-2017.testing.ts'
import { type PrintedRow, printedCard } from './printed-card.testing.ts'
import type { Scorecard, ScorecardRow } from './scorecard.ts'

const card = (...rows: readonly PrintedRow[]): Scorecard => printedCard('2017-06', rows)
const said = (of: Scorecard): string => headline(dashboardOf(of))

describe('the headline', () => {
  test('says how many are better, worse and red, in the numbers of the card', () => {
    const { better, worse, red, measures } = dashboardOf(june2017).counts
    expect(said(june2017)).toBe(
      `Of ${measures} measures ${better} are better than in May 2017 and ${worse} worse; ${red} are red.`,
    )
  })

  test('speaks of one as one, and of none as none', () => {
    expect(said(card({ indicator: health, months: ['96.0%', '70.0%'] }))).toBe(
      'Of 1 measure none is better than in May 2017 and 1 worse; 1 is red.',
    )
  })

  test('of the first month says that nothing can be compared, and what is red', () => {
    expect(
      said(card({ indicator: health, months: ['', '70.0%'] }, { indicator: lookedAfter, months: ['', '501'] })),
    ).toBe('Of 2 measures none can be compared with May 2017; 1 is red.')
  })

  test('of a month that nobody recorded says so, rather than that nothing is red', () => {
    expect(said(card({ indicator: health, months: ['70.0%', ''] }))).toBe(
      'Of 1 measure none has a figure for June 2017.',
    )
  })

  test('of a card on which everything is suppressed says why', () => {
    expect(said(card({ indicator: health, months: ['suppressed', 'suppressed'] }))).toBe(
      'Of 1 measure none can be shown: so few children are behind each that they could be recognised.',
    )
  })

  test('is followed by how much of the card is left out, where some is', () => {
    const board = dashboardOf(
      card(
        { indicator: health, months: ['70.0%', 'suppressed'] },
        { indicator: dental, months: ['70.0%', ''] },
        { indicator: plans, months: ['70.0%', '71.0%'] },
      ),
    )
    expect(besideHeadline(board)).toEqual([
      '1 measure has nothing recorded.',
      '1 measure is suppressed, so that no child can be recognised.',
    ])
    expect(besideHeadline(dashboardOf(card({ indicator: plans, months: ['70.0%', '71.0%'] })))).toEqual([])
  })
})

describe('red', () => {
  const red = (...months: readonly string[]) => redInWords(dashboardOf(card({ indicator: plans, months })).red[0]!)

  test.each([
    [['95.0%', '95.0%', '70.0%'], 'Red this month'],
    [['95.0%', '71.0%', '70.0%'], 'Red for 2 months in a row'],
    [['95.0%', '70.0%', '71.0%'], 'Red for 2 months in a row, and improving'],
    [['72.0%', '71.0%', '70.0%'], 'Red for at least 3 months in a row'],
  ] as const)('of %s reads %s', (months, words) => expect(red(...months)).toBe(words))
})

describe('other councils', () => {
  const held: Benchmark = {
    entry: 1,
    measure: '1',
    yearEnding: 2016,
    neighbours: [],
    neighboursLeftOut: 0,
    among: 150,
    matches: 'yes',
    source: { title: 'Local authority interactive tool', section: 'Children looked after' },
  }
  const line = (more: Partial<Benchmark>) =>
    benchmarkLine({
      ...card({ indicator: plans, months: ['86.8%', '89.1%'] }).rows[0]!,
      benchmark: { ...held, ...more },
    })

  test('are England, or the neighbours where England is not published', () => {
    expect(line({ england: 81, neighboursMean: 84 })).toBe('England 81.0% (2015-16)')
    expect(line({ neighboursMean: 84 })).toBe('Statistical neighbours 84.0% (2015-16)')
    expect(line({})).toBeUndefined()
  })

  test('are not held beside a number, which goes by the size of a council', () => {
    const [row] = card({ indicator: lookedAfter, months: ['501', '504'] }).rows
    expect(benchmarkLine({ ...row!, benchmark: { ...held, england: 70410 } })).toBeUndefined()
  })

  test('that are counted otherwise are said to be', () => {
    expect(line({ england: 81, matches: 'nearly' })).toBe('England 81.0% (2015-16, counted differently)')
  })
})

describe('beside a figure', () => {
  const lines = (more: Partial<ScorecardRow>) => {
    const plain = card({ indicator: plans, months: ['95.0%', '89.1%'] })
    const [glance] = dashboardOf({ ...plain, rows: plain.rows.map(row => ({ ...row, ...more })) }).worse
    return linesBeside(glance!, plain.asAt)
  }

  test('stands for how long it has been red and the target', () => {
    expect(lines({})).toEqual(['Red this month', 'Target 95% or more'])
  })

  test('stands what was aimed at by now, and whether it is reached', () => {
    const aim = { month: '2017-06', value: 90 }
    expect(lines({ profile: { ...aim, isReached: false } })).toContain('Behind its profile: 90.0% by June 2017')
    expect(lines({ profile: { ...aim, isReached: true } })).toContain('On profile: 90.0% by June 2017')
  })

  test('stands first that few children are behind it', () => {
    expect(lines({ isOfFew: true })[0]).toMatch(/^Few children/)
  })
})

describe('a promise', () => {
  const promised = {
    about: plans.id,
    month: '2017-05',
    whatNext: 'x',
    standing: 'due',
    title: plans.title,
    words: 'x',
  } as const

  test('is said to be whose and by when, as far as that is known', () => {
    expect(whoAndWhen({ ...promised, byWhom: 'Head of service', by: '2017-06-15' })).toBe(
      'Head of service, by 15 June 2017',
    )
    expect(whoAndWhen({ ...promised, by: '2017-06-15' })).toBe('By 15 June 2017')
    expect(whoAndWhen({ ...promised, byWhom: 'Head of service' })).toBe('Head of service')
    expect(whoAndWhen(promised)).toBeUndefined()
  })

  test('stands beside its figure then and now', () => {
    const [then, now] = card({ indicator: plans, months: ['86.8%', '89.1%'] }).rows[0]!.months.map(m => m.figure)
    expect(thenAndNow({ ...promised, figureThen: then!, figureNow: now! })).toBe('86.8% in May 2017, 89.1% now')
    expect(thenAndNow({ ...promised, figureNow: now! })).toBe('89.1% now')
    expect(thenAndNow(promised)).toBeUndefined()
  })
})
