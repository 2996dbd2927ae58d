import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Figure } from './figure.ts'
import { card, flowRow, months, snapshotRow } from './rows-to-suppress.testing.ts'
import type { ScorecardRow } from './scorecard.ts'
import { suppressed } from './suppression.ts'

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
