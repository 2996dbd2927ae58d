import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addToMonth, isoOf, type Month, monthPeriod, monthsTo } from './dates.ts'
import type { Figure } from './figure.ts'
import daysToAdoptivePlacement from './indicators/days-to-adoptive-placement.ts'
import type { PublishedBefore } from './said-figures.ts'
import type { Scorecard } from './scorecard.ts'
import { suppressed } from './suppression.ts'

/** An average of some children: what it comes to is not looked at. */
const averageOf = (children: number): Figure =>
  children === 0
    ? { numerator: 0, denominator: 0, display: 'not applicable', notRecorded: 'None.' }
    : { numerator: 400, denominator: children, value: 400, shown: 400, display: '400' }

/** A card to the end of a month in which an average of the year so far is of so many children in each month since April. */
function cardOf(to: Month, children: readonly number[]): Scorecard {
  const months = monthsTo(to, children.length)
  const figures = children.map(averageOf)
  const row = {
    indicator: daysToAdoptivePlacement,
    months: months.map((month, i) => ({ month, figure: figures[i]! })),
    yearToDate: figures.at(-1)!,
    rollingThreeYears: averageOf(60),
    annual: [],
    cautions: [],
    companions: [],
    numerator: [],
  }
  return { asAt: isoOf(monthPeriod(to).lastDay), months, rows: [row] }
}

/** In which months it is shown, as numbers of children. */
const shownIn = (card: Scorecard, whole: Scorecard): readonly number[] =>
  card.rows[0]!.months.flatMap(({ figure }, i) =>
    figure.suppressed ? [] : [whole.rows[0]!.months[i]!.figure.denominator!],
  )

const shown = (whole: Scorecard, earlier: readonly PublishedBefore[] = []) => suppressed(whole, earlier)

describe('an average of the year so far', () => {
  test('is hidden where, with a later one, it gives away those of a few children in between', () => {
    const whole = cardOf('2017-07', [6, 6, 7, 12])
    expect(shownIn(shown(whole), whole)).toEqual([6, 6, 12])
  })

  test.each([
    [12, [12]],
    [17, []],
    [18, [18]],
  ])('of 12 children in a public version and %i in the next: shown of %j', (children, expected) => {
    const july = shown(cardOf('2017-07', [0, 0, 0, 12]))
    const august = cardOf('2017-08', [0, 0, 0, 12, children])
    const figure = shown(august, [july]).rows[0]!.months.at(-1)!.figure
    expect(figure.suppressed ? [] : [children]).toEqual(expected)
    expect(figure).not.toHaveProperty('denominator')
  })

  test('and that of three years is shown at the end of a year, not from month to month', () => {
    const threeYears = (to: Month) => shown(cardOf(to, [12])).rows[0]!.rollingThreeYears
    expect(threeYears('2017-03')?.shown).toBe(400)
    expect(threeYears('2017-04')?.suppressed).toBe(true)
    expect(threeYears('2018-02')?.suppressed).toBe(true)
  })

  test('never differs from another that is shown by 1 to 5 children, whatever was published before', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 8 }), { minLength: 2, maxLength: 11 }), fc.nat({ max: 10 }), (came, cut) => {
        const soFar = came.map((_, i) => came.slice(0, i + 1).reduce((a, b) => a + b, 0))
        const split = 1 + (cut % (soFar.length - 1))
        const before = cardOf(addToMonth('2017-03', split), soFar.slice(0, split))
        const whole = cardOf(addToMonth('2017-03', soFar.length), soFar)
        const first = shown(before)
        const all = [...shownIn(first, before), ...shownIn(shown(whole, [first]), whole)]
        const apart = all.flatMap(one => all.map(other => Math.abs(one - other)))
        expect(apart.filter(children => children >= 1 && children <= 5)).toEqual([])
        expect(all.filter(children => children >= 1 && children <= 5)).toEqual([])
      }),
    )
  })
})
