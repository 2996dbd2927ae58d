import { describe, expect, test } from 'vitest'
import { suppressedBoth } from './both-cards.ts'
import type { Disagreement } from './disagreement.ts'
import { always, card, displays, flowRow, months, shown, snapshotRow, with_ } from './rows-to-suppress.testing.ts'
import type { Scorecard, ScorecardRow } from './scorecard.ts'
import { suppressed } from './suppression.ts'

describe('for those who may not see children', () => {
  test('a number from 1 to 5 is hidden, with all that says it; 0 and 6 are shown', () => {
    const row = shown(snapshotRow('x', with_(6, { 20: 0, 21: 1, 22: 5, 23: 6 })))
    expect(displays(row).slice(20)).toEqual(['0', 'suppressed', 'suppressed', '6'])
    expect(row.months[21]?.figure).toEqual({ display: 'suppressed', suppressed: true })
  })

  test('the direction and the colour are hidden with the month, and the direction with the month before', () => {
    expect(shown(snapshotRow('x', with_(9, { 23: 3 })))).not.toHaveProperty('rag')
    expect(shown(snapshotRow('x', with_(9, { 23: 3 })))).not.toHaveProperty('direction')
    expect(shown(snapshotRow('x', with_(9, { 22: 3 })))).not.toHaveProperty('direction')
    expect(shown(snapshotRow('x', with_(9, { 22: 3 })))).toHaveProperty('rag', 'green')
    expect(shown(snapshotRow('x', with_(9, { 21: 3 })))).toHaveProperty('direction')
  })

  test('what the month is held against is hidden with it, and its limits with any month', () => {
    const control = { centre: 9, lower: 3, upper: 15, months: 11, last: 'within' } as const
    const held = { control, isOfFew: true, profile: { month: '2019-03', value: 9, isReached: true } } as const
    const many = flowRow('a', Array(24).fill(9))
    const [shown] = suppressed({ asAt: '2019-03-31', months, rows: [{ ...many, ...held }] }).rows
    expect(shown).toMatchObject({ control, profile: held.profile })
    expect(shown).not.toHaveProperty('isOfFew')
    const few = flowRow('a', [...Array(20).fill(9), 2, 9, 9, 9])
    expect(suppressed({ asAt: '2019-03-31', months, rows: [{ ...few, ...held }] }).rows[0]).not.toHaveProperty(
      'control',
    )
  })

  test('a percentage is hidden where few are above, below or between the lines', () => {
    const row = shown(snapshotRow('x', with_(50, { 20: 5, 21: 95, 22: 0, 23: 6 }), with_(100, { 22: 4 })))
    expect(displays(row).slice(19)).toEqual(['50', 'suppressed', 'suppressed', 'suppressed', '6'])
  })

  test('none and all are shown where many are below the line', () => {
    expect(displays(shown(snapshotRow('x', with_(50, { 22: 0, 23: 100 }), always(100)))).slice(22)).toEqual([
      '0',
      '100',
    ])
  })

  test('a total is shown and two months are hidden, so that the small one cannot be worked out', () => {
    const row = shown(flowRow('x', with_(9, { 14: 3 })))
    expect(row.yearToDate?.display).toBe('102')
    expect(displays(row).filter(d => d === 'suppressed')).toHaveLength(2)
    expect(displays(row)[14]).toBe('suppressed')
  })

  test('many small months are hidden and their total is shown', () => {
    const row = shown(flowRow('x', always(2)))
    expect(displays(row)).toEqual(months.map(() => 'suppressed'))
    expect([row.yearToDate?.display, row.annual[1]?.figure.display]).toEqual(['24', '24'])
  })

  test('a month with none is not a secret', () => {
    expect(displays(shown(flowRow('x', with_(0, { 3: 7 })))).filter(d => d === 'suppressed')).toEqual([])
  })

  test('none below the line says that there were none above it, which hides another month', () => {
    const [all, some] = [with_(0, { 20: 7, 21: 8 }), with_(0, { 20: 6, 21: 2 })]
    const row = shown(flowRow('x', some, all))
    expect([row.yearToDate?.suppressed, row.months[20]?.figure.suppressed]).toContain(true)
    expect(displays(row)[21]).toBe('suppressed')
  })

  test('two indicators that count the same hide the same', () => {
    const counts = with_(9, { 14: 3 })
    const { rows } = suppressed(card([flowRow('a', counts), flowRow('b', counts)]))
    expect(displays(rows[1]!)).toEqual(displays(rows[0]!))
  })

  test('a rest that a whole and its parts leave is hidden', () => {
    const rows = [
      snapshotRow('family-based-setting', always(60), always(100)),
      snapshotRow('placed-with-parents', always(17), always(100)),
      snapshotRow('in-fostering-placements', with_(30, { 23: 40 }), always(100)),
    ]
    const [family, parents, foster] = suppressed(card(rows)).rows
    expect([family, parents, foster].map(row => displays(row!).at(-1))).toEqual(['60', '17', 'suppressed'])
    expect([family, parents, foster].map(row => displays(row!).at(-2))).toEqual(['60', '17', '30'])
  })

  test('those who left are not given away by those who came and the numbers before and after', () => {
    const [came, went] = [always(9), with_(9, { 20: 2 })]
    const stock = months.map((_, i) => (i < 20 ? 500 : 507))
    const rows = [
      snapshotRow('number-of-looked-after-children', stock),
      flowRow('admissions-of-looked-after-children', came),
      flowRow('ceased-to-be-looked-after', went),
    ]
    const [, comers, leavers] = suppressed(card(rows)).rows
    expect([displays(comers!)[20], displays(leavers!)[20]]).toEqual(['suppressed', 'suppressed'])
    expect(displays(suppressed(card(rows.slice(1))).rows[0]!)[20]).toBe('9')
  })

  test('households that left are not given away by those that came and the numbers before and after', () => {
    const [came, went] = [always(9), with_(9, { 20: 2 })]
    const stock = months.map((_, i) => (i < 20 ? 500 : 507))
    const rows = [
      snapshotRow('fostering-households', stock),
      flowRow('fostering-households-recruited', came),
      flowRow('fostering-households-deregistered', went),
    ]
    const [, comers, leavers] = suppressed(card(rows)).rows
    expect([displays(comers!)[20], displays(leavers!)[20]]).toEqual(['suppressed', 'suppressed'])
    expect(displays(suppressed(card(rows.slice(1))).rows[0]!)[20]).toBe('9')
  })

  test('what disagrees with a figure is left out, since it would say the number again', () => {
    const says = 'March 2019: printed as 3, in the tracker. Its months give 2.'
    const row = { ...flowRow('x', always(9)), disagreements: [{ says } as Disagreement] }
    expect(JSON.stringify(shown(row))).not.toContain('tracker')
  })

  test('an average is shown without its counts, and hidden where few are behind it', () => {
    const means = (children: number) =>
      shown(snapshotRow('x', always(700), always(children), 'mean')).months.at(-1)!.figure
    expect(means(5).display).toBe('suppressed')
    expect(means(7)).toMatchObject({ display: '10000' })
    expect(means(7)).not.toHaveProperty('numerator')
    expect(means(7)).not.toHaveProperty('denominator')
  })

  test('limits are left out where a month is hidden, and what was said otherwise always', () => {
    const control = { centre: 9, lower: 2, upper: 16, months: 24, last: 'within' } as const
    const disagreements = [{ says: 'The tracker said 3.' } as never]
    const of = (counts: readonly number[]) => shown({ ...flowRow('x', counts), control, disagreements })
    expect(of(always(9))).toHaveProperty('control')
    expect(of(with_(9, { 3: 3 }))).not.toHaveProperty('control')
    expect(of(always(9))).not.toHaveProperty('disagreements')
  })

  test('a small caseload is hidden', () => {
    const caseloads = displays(shown(snapshotRow('x', with_(9, { 23: 5 }), undefined, 'largest')))
    expect(caseloads.slice(22)).toEqual(['9', 'suppressed'])
  })

  test('what is not recorded says so, and other ways of counting are left out', () => {
    const row = shown({ ...flowRow('x', always(9)), companions: [{} as never] })
    expect(row.annual[0]?.figure.display).toBe('not recorded')
    expect(row.companions).toEqual([])
  })
})

test('a part of another indicator is one up to the day from which a council counts it otherwise', () => {
  const whole = snapshotRow('whole', always(50))
  const part = snapshotRow('part', always(47))
  const within = { mine: 'numerator', of: 'whole', its: 'numerator' } as const
  const shownWith = (until?: string) => {
    const saying = { ...part.indicator, within: [{ ...within, ...(until !== undefined && { until }) }] }
    return displays(suppressed(card([whole, { ...part, indicator: saying }])).rows[1]!)
  }
  expect(shownWith()).toEqual(months.map(() => 'suppressed'))
  expect(shownWith('2019-03-15').slice(-2)).toEqual(['suppressed', '47'])
  expect(shownWith('2019-02-28').slice(-3)).toEqual(['suppressed', '47', '47'])
})

describe('a scorecard published beside another', () => {
  const cardOf = (...rows: readonly ScorecardRow[]): Scorecard => ({ asAt: '2019-03-31', months, rows })
  const careLeavers = cardOf(snapshotRow('number-of-care-leavers', always(100)))
  const beside = (row: ScorecardRow) => suppressedBoth({ scorecard: careLeavers, wider: cardOf(row) })
  const shownBeside = (row: ScorecardRow): readonly string[] => displays(beside(row).wider.rows[0]!)

  test('hides what is a few short of what the other shows, and would be shown alone', () => {
    const few = snapshotRow('care-leavers-given-a-health-passport', always(50), always(97))
    expect(new Set(displays(suppressed(cardOf(few)).rows[0]!))).toEqual(new Set(['51.5']))
    expect(new Set(shownBeside(few))).toEqual(new Set(['suppressed']))
  })

  test('shows what is many short of it, and has the rows that it had', () => {
    const many = snapshotRow('care-leavers-given-a-health-passport', always(50), always(94))
    expect(new Set(shownBeside(many))).toEqual(new Set(['53.2']))
    expect(beside(many).wider.rows).toHaveLength(1)
    expect(beside(many).scorecard).toEqual(suppressed(careLeavers))
  })
})
