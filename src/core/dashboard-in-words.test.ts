import { describe, expect, test } from 'vitest'
import dental from '#core/indicators/dental-checks-up-to-date.ts'
import health from '#core/indicators/health-assessments-up-to-date.ts'
import lookedAfter from '#core/indicators/number-of-looked-after-children.ts'
import plans from '#core/indicators/plans-up-to-date.ts'
import type { PromiseOutcome, Said } from './commentary.ts'
import { dashboardOf } from './dashboard.ts'
import {
  colourInWords,
  headline,
  linesBeside,
  moreInWords,
  profileLine,
  silentInWords,
  standingsInWords,
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
    const { better, worse, red, improving, measures } = dashboardOf(june2017).counts
    expect(said(june2017)).toBe(
      `Of ${measures} measures, ${better} got better since May 2017 and ${worse} worse; ${red} are red, ${improving} of them improving.`,
    )
  })

  test('speaks of one as one, and of none as none', () => {
    expect(said(card({ indicator: health, months: ['96.0%', '70.0%'] }))).toBe(
      'Of 1 measure, none got better since May 2017 and 1 worse; 1 is red.',
    )
    expect(said(card({ indicator: health, months: ['70.0%', '71.0%'] }))).toBe(
      'Of 1 measure, 1 got better since May 2017 and none worse; 1 is red, but improving.',
    )
  })

  test('says how many promises were kept, and how many are late', () => {
    const promised = (...outcomes: readonly (PromiseOutcome | undefined)[]) => {
      const plain = card({ indicator: plans, months: ['95.0%', '96.0%'] })
      const groups = outcomes.map((promise, i): [string, Said] => {
        const of = { about: `Group ${i}`, whatNext: 'More.', by: '2017-06-15' }
        return [
          of.about,
          {
            state: 'written',
            commentary: { about: of.about, month: '2017-06', ...(promise && { promise }) },
            promised: { ...of, month: '2017-05' },
          },
        ]
      })
      return said({ ...plain, saidOfGroups: new Map(groups) }).split('red. ')[1]
    }
    expect(promised('done', 'partly', undefined, 'done')).toBe('Of 4 promises 2 were kept and 1 in part; 1 is late.')
    expect(promised(undefined)).toBe('Of 1 promise none was kept; 1 is late.')
    expect(promised('done')).toBe('Of 1 promise 1 was kept.')
    expect(promised()).toBeUndefined()
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

  test('is followed by what has no figure and why, where something has none', () => {
    const board = dashboardOf(
      card(
        { indicator: health, months: ['70.0%', 'suppressed'] },
        { indicator: dental, months: ['70.0%', ''] },
        { indicator: plans, months: ['70.0%', '71.0%'] },
      ),
    )
    expect(silentInWords(board)).toBe(
      '2 measures without a figure: 1 suppressed, so that no child can be recognised, 1 not recorded',
    )
    expect(silentInWords(dashboardOf(card({ indicator: plans, months: ['70.0%', '71.0%'] })))).toBeUndefined()
  })
})

describe('the colour', () => {
  const colour = (...months: readonly string[]) => {
    const { worse, better, rest } = dashboardOf(card({ indicator: plans, months }))
    return colourInWords([worse, better, rest].flatMap(({ first }) => first)[0]!)
  }

  test.each([
    [['95.0%', '95.0%', '70.0%'], 'Red this month'],
    [['95.0%', '71.0%', '70.0%'], 'Red for 2 months'],
    [['72.0%', '71.0%', '70.0%'], 'Red for 3+ months'],
    [['72.0%', '71.0%', '95.0%'], 'Green'],
  ] as const)('of %s reads %s', (months, words) => expect(colour(...months)).toBe(words))

  test('is said of how many are folded away', () => {
    const glances = [health, plans, dental].map((indicator, i) => {
      const { worse } = dashboardOf(card({ indicator, months: ['96.0%', i < 2 ? '70.0%' : '95.5%'] }))
      return worse.first[0]!
    })
    expect(moreInWords(glances, 'got worse', true)).toBe('3 more got worse, 2 of them red')
    expect(moreInWords(glances.slice(0, 1), 'got worse', false)).toBe('1 got worse, all red')
    expect(moreInWords(glances.slice(2), 'got worse', true)).toBe('1 more got worse, none of them red')
  })
})

describe('beside a figure', () => {
  const lines = (more: Partial<ScorecardRow>) => {
    const plain = card({ indicator: plans, months: ['95.0%', '89.1%'] })
    const { worse } = dashboardOf({ ...plain, rows: plain.rows.map(row => ({ ...row, ...more })) })
    return linesBeside(worse.first[0]!, plain.asAt)
  }

  test('stands the target, and before it what is out of the ordinary', () => {
    expect(lines({})).toEqual(['Target 95% or more'])
    const control = { centre: 95, lower: 93, upper: 97, months: 11, last: 'below' } as const
    expect(lines({ control })).toEqual(['Below its usual range', 'Target 95% or more'])
  })

  test('stands first that few children are behind it', () => {
    expect(lines({ isOfFew: true })[0]).toMatch(/^Few children/)
  })
})

test('a measure is on its profile or behind it', () => {
  const [row] = card({ indicator: plans, months: ['95.0%', '89.1%'] }).rows
  const aim = { month: '2017-06', value: 90 }
  expect(profileLine({ ...row!, profile: { ...aim, isReached: false } })).toBe('Behind its profile: 90.0% by June 2017')
  expect(profileLine({ ...row!, profile: { ...aim, isReached: true } })).toBe('On profile: 90.0% by June 2017')
  expect(profileLine(row!)).toBeUndefined()
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
    expect(thenAndNow({ ...promised, figureThen: then!, figureNow: now! })).toBe('86.8% then, 89.1% now')
    const since = { arrow: '↑', means: 'better', comparedWith: '2017-05' } as const
    expect(thenAndNow({ ...promised, figureThen: then!, figureNow: now!, since })).toBe('86.8% then, 89.1% now: better')
    expect(thenAndNow({ ...promised, figureNow: now! })).toBe('89.1% now')
    expect(thenAndNow(promised)).toBeUndefined()
  })

  test('is counted with the others by where it stands', () => {
    expect(standingsInWords([promised, { ...promised, standing: 'done' }, promised])).toBe('1 done; 2 not yet due')
    expect(standingsInWords([])).toBe('')
  })
})
