import { counted } from './counted-figure.ts'
import { enteredIn, enteredTotalsIn } from './entered-figures.ts'
import type { Body } from './entry.ts'
import { disagreementsIn } from './figure-disagreements.ts'
import type { Indicator } from './indicators/indicator.ts'
import type { Window } from './stretch.ts'
import { TallyBook } from './tally-book.ts'

/** What somebody entered, one record each, in the order in which it was recorded. */
const enteredAs = (...bodies: readonly Body[]) =>
  bodies.map((body, i) => ({
    id: i + 1,
    record: i + 1,
    kind: 'statement' as const,
    standing: 0,
    type: 'entered-figure',
    body: { source: 'the tracker', ...body },
  }))

/** A council that holds nothing else. */
export const contextOf = (...bodies: readonly Body[]) => ({
  returnYears: [],
  populations: [],
  recordedFrom: { days: new Map(), titles: new Map() },
  staff: new Map(),
  entered: enteredIn(enteredAs(...bodies)),
  enteredTotals: enteredTotalsIn(enteredAs(...bodies)),
})

export const months = ['2017-01', '2017-02', '2017-03', '2017-04', '2017-05', '2017-06']
export const bookOf = (indicator: Indicator) => new TallyBook([indicator], months, new Set(months))

/** What stands of an indicator in a window once this was entered. */
export const figureOf = (indicator: Indicator, window: Window, ...bodies: readonly Body[]) =>
  counted(bookOf(indicator), indicator, window, contextOf(...bodies))

/** What is said to disagree then. */
export const disagreementsOf = (indicator: Indicator, window: Window, ...bodies: readonly Body[]) =>
  disagreementsIn(bookOf(indicator), indicator, [window], contextOf(...bodies)).map(({ says }) => says)

export const june: Window = { to: '2017-06', stretch: 'month' }
export const yearToJune: Window = { to: '2017-06', stretch: 'year-to-date' }

/** Children reviewed in time in a month. */
export const reviewed = (month: string, numerator: number, denominator: number): Body => ({
  indicator: '6.7',
  month,
  numerator,
  denominator,
})
export const quarter = [reviewed('2017-04', 76, 87), reviewed('2017-05', 108, 126), reviewed('2017-06', 82, 92)]
