import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '#catalogue.ts'
import { suppressedBoth } from './both-cards.ts'
import { monthsTo } from './dates.ts'
import type { Disagreement } from './disagreement.ts'
import type { Figure } from './figure.ts'
import type { Indicator, Measure } from './indicators/indicator.ts'
import type { Scorecard, ScorecardRow } from './scorecard.ts'
import { suppressed } from './suppression.ts'

const figure = (numerator: number, denominator?: number): Figure => {
  if (denominator === 0) return { numerator, denominator, display: 'not applicable', notRecorded: 'None.' }
  const shown = denominator === undefined ? numerator : Math.round((numerator / denominator) * 1000) / 10
  const below = denominator === undefined ? {} : { denominator }
  return { numerator, ...below, value: shown, shown, display: String(shown) }
}

const known = [
  ...(await loadCatalogue<Indicator>(new URL('./indicators/', import.meta.url), ({ id }) => id)),
  ...(await loadCatalogue<Indicator>(new URL('./indicators/wider/', import.meta.url), ({ id }) => id)),
]

/** An indicator of that name, a part of others as the one of the catalogue is. */
const indicator = (id: string, measure: Measure): Indicator =>
  ({
    id,
    within: known.find(its => its.id === id)?.within ?? [],
    measure,
    title: id,
    number: '1.1',
    better: 'higher',
    basis: 'month',
    counting: [],
    examples: [],
  }) as unknown as Indicator

/** A row of what happens, from the counts of 24 months to March 2019. */
function flowRow(id: string, counts: readonly number[], all?: readonly number[]): ScorecardRow {
  const sum = (of: readonly number[] | undefined, from: number, to: number) =>
    of?.slice(from, to).reduce((a, b) => a + b, 0)
  const of = (from: number, to: number) => figure(sum(counts, from, to)!, sum(all, from, to))
  return {
    indicator: indicator(id, all ? 'percent' : 'count'),
    months: months.map((month, i) => ({ month, figure: of(i, i + 1) })),
    yearToDate: of(12, 24),
    rollingYear: of(12, 24),
    annual: [
      { yearEnding: 2017, figure: { display: 'not recorded' } },
      { yearEnding: 2018, figure: of(0, 12) },
      { yearEnding: 2019, figure: of(12, 24) },
    ],
    direction: { arrow: '↑', means: 'better', comparedWith: '2019-02' },
    rag: 'green',
    cautions: [],
    companions: [],
  }
}

function snapshotRow(id: string, counts: readonly number[], all?: readonly number[], measure?: Measure): ScorecardRow {
  const of = (i: number) => figure(counts[i]!, all?.[i])
  const { yearToDate: _, rollingYear: __, ...row } = flowRow(id, counts, all)
  const [before, year, now] = row.annual
  return {
    ...row,
    indicator: indicator(id, measure ?? row.indicator.measure),
    annual: [before!, { ...year!, figure: of(11) }, { ...now!, figure: of(23) }],
  }
}

const months = monthsTo('2019-03', 24)
const card = (rows: readonly ScorecardRow[]): Scorecard => ({ asAt: '2019-03-31', months, rows })
const shown = (row: ScorecardRow) => suppressed(card([row])).rows[0]!
const displays = (row: ScorecardRow) => row.months.map(m => m.figure.display)
const always = (n: number) => months.map(() => n)
const with_ = (n: number, changes: Readonly<Record<number, number>>) => months.map((_, i) => changes[i] ?? n)

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

/*
 * Someone with a pencil: unknown are, month by month, how many came and how many left for each reason; known is every
 * number on the card. Whatever combination of these gives a number of children must not give a small one.
 */
const kinds = ['came', 'guardianship', 'adopted soon', 'adopted late', 'residence', 'other'] as const
type Kind = (typeof kinds)[number]
const unknowns = kinds.length * months.length + 1
const place = (kind: Kind, month: number) => kinds.indexOf(kind) * months.length + month
const adopted: readonly Kind[] = ['adopted soon', 'adopted late']
const permanence: readonly Kind[] = [...adopted, 'guardianship', 'residence']
const left: readonly Kind[] = [...permanence, 'other']

interface Equation {
  readonly of: Float64Array
  readonly equals: number
}

function sumOver(whose: readonly Kind[], from: number, to: number): Float64Array {
  const of = new Float64Array(unknowns)
  for (const kind of whose) for (let m = from; m < to; m++) of[place(kind, m)] = 1
  return of
}

/** Equations in echelon form: each with the place of its first unknown. */
class Pencil {
  readonly #rows: { readonly first: number; readonly of: Float64Array; readonly equals: number }[] = []

  /** What is left of an equation once everything known is taken out of it. */
  reduce({ of, equals }: Equation): Equation {
    const left = Float64Array.from(of)
    let value = equals
    for (const row of this.#rows) {
      const times = left[row.first]!
      if (Math.abs(times) < 1e-9) continue
      for (let i = row.first; i < unknowns; i++) left[i] = left[i]! - times * row.of[i]!
      value -= times * row.equals
    }
    return { of: left, equals: value }
  }

  know(equation: Equation): void {
    const { of, equals } = this.reduce(equation)
    const first = of.findIndex(x => Math.abs(x) > 1e-9)
    if (first < 0) return
    const by = of[first]!
    this.#rows.push({ first, of: of.map(x => x / by), equals: equals / by })
    this.#rows.sort((a, b) => a.first - b.first)
  }

  /** The value of a sum of unknowns, if what is known settles it. */
  settles(of: Float64Array): number | undefined {
    const reduced = this.reduce({ of, equals: 0 })
    return reduced.of.some(x => Math.abs(x) > 1e-9) ? undefined : Math.round(-reduced.equals)
  }
}

const counts = fc.array(fc.constantFrom(0, 0, 1, 2, 3, 5, 6, 8, 12), {
  minLength: months.length,
  maxLength: months.length,
})
const lives = fc.record(Object.fromEntries(kinds.map(kind => [kind, counts])) as Record<Kind, typeof counts>)

test('nobody can work a small number out from the card with a pencil', () => {
  fc.assert(
    fc.property(lives, life => {
      const of = (whose: readonly Kind[]) => months.map((_, m) => whose.reduce((sum, kind) => sum + life[kind][m]!, 0))
      const before = of(left).reduce((sum, n) => sum + n, 0)
      const stock: number[] = []
      for (const [m] of months.entries()) stock.push((stock[m - 1] ?? before) + life.came[m]! - of(left)[m]!)
      const described: readonly (readonly [ScorecardRow, readonly Kind[], (readonly Kind[])?])[] = [
        [flowRow('admissions-of-looked-after-children', life.came), ['came']],
        [flowRow('ceased-to-be-looked-after', of(left)), left],
        [flowRow('ceased-to-permanence', of(permanence), of(left)), permanence, left],
        [flowRow('ceased-to-special-guardianship', life.guardianship, of(left)), ['guardianship'], left],
        [flowRow('ceased-to-adoption', of(adopted), of(left)), adopted, left],
        [flowRow('number-of-adoptions', of(adopted)), adopted],
        [flowRow('number-of-adoptions-within-12-months', life['adopted soon']), ['adopted soon']],
        [flowRow('adoptions-within-12-months', life['adopted soon'], of(adopted)), ['adopted soon'], adopted],
      ]
      const stockRow = snapshotRow('number-of-looked-after-children', stock)
      const published = suppressed(card([stockRow, ...described.map(([row]) => row)])).rows

      const equations: Equation[] = []
      for (const [m, { figure }] of published[0]!.months.entries()) {
        if (figure.suppressed) continue
        const rise = sumOver(['came'], 0, m + 1)
        for (const [i, x] of sumOver(left, 0, m + 1).entries()) rise[i] = rise[i]! - x
        rise[unknowns - 1] = 1
        equations.push({ of: rise, equals: figure.numerator! })
      }
      for (const [r, [, above, below]] of described.entries()) {
        const row = published[r + 1]!
        const cells: readonly (readonly [Figure, number, number])[] = [
          ...row.months.map(({ figure }, m) => [figure, m, m + 1] as const),
          [row.yearToDate!, 12, 24],
          [row.annual[1]!.figure, 0, 12],
          [row.annual[2]!.figure, 12, 24],
        ]
        for (const [{ numerator, denominator }, from, to] of cells) {
          if (numerator !== undefined) equations.push({ of: sumOver(above, from, to), equals: numerator })
          if (below && denominator !== undefined) equations.push({ of: sumOver(below, from, to), equals: denominator })
        }
      }
      const pencil = new Pencil()
      for (const equation of equations) pencil.know(equation)

      const nameable = [
        ...kinds.map(kind => [kind]),
        adopted,
        permanence,
        left,
        left.filter(k => !permanence.includes(k)),
        left.filter(k => !adopted.includes(k)),
        left.filter(k => k !== 'guardianship'),
      ]
      const spans = months.flatMap((_, from) => months.slice(from).map((__, i) => [from, from + i + 1] as const))
      for (let isNew = true; isNew; ) {
        isNew = false
        for (const whose of nameable)
          for (const [from, to] of spans) {
            if (pencil.settles(sumOver(whose, from, to)) !== 0) continue
            for (const kind of whose)
              for (let m = from; m < to; m++)
                if (pencil.settles(sumOver([kind], m, m + 1)) === undefined) {
                  pencil.know({ of: sumOver([kind], m, m + 1), equals: 0 })
                  isNew = true
                }
          }
      }
      for (const whose of nameable)
        for (const [from, to] of spans) {
          const worked = pencil.settles(sumOver(whose, from, to))
          if (worked !== undefined)
            expect(worked >= 1 && worked <= 5, `${whose} ${from} to ${to}: ${worked}`).toBe(false)
        }
    }),
    { numRuns: 30 },
  )
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
