import { calendarDate, type Day, dayOf, type IsoDate, inForceOn, isoOf } from './dates.ts'

/** A school term, by the month and day of its first and last day: both count. */
interface Term {
  readonly name: string
  readonly first: readonly [month: number, dayOfMonth: number]
  readonly last: readonly [month: number, dayOfMonth: number]
}

/**
 * The terms of a school year, newest first. Councils and schools set their own dates; these are the days that hold for
 * all: a child starts school in the term after 31 August, 31 December or 31 March, and no school year runs past July.
 * Source: Education (Start of Compulsory School Age) Order 1998; Education Act 1996, section 579.
 */
const terms: readonly { readonly from: IsoDate; readonly terms: readonly Term[] }[] = [
  {
    from: '1998-09-01',
    terms: [
      { name: 'spring', first: [1, 1], last: [3, 31] },
      { name: 'summer', first: [4, 1], last: [7, 31] },
      { name: 'autumn', first: [9, 1], last: [12, 31] },
    ],
  },
]

/** A term of one year. */
export interface SchoolTerm {
  readonly name: string
  readonly firstDay: Day
  readonly lastDay: Day
}

/** The term that a day is in; in the summer holidays, the one to come. */
export function termOn(on: Day): SchoolTerm {
  const { year } = calendarDate(on)
  return termsOf(year, on).find(term => term.lastDay >= on) ?? termsOf(year + 1, on)[0]!
}

/** The term after the one that a day is in. A day in the summer holidays belongs to the term before them. */
export function termAfter(on: Day): SchoolTerm {
  const { firstDay, lastDay } = termOn(on)
  return on < firstDay ? termOn(on) : termOn(lastDay + 1)
}

const known = new Map<number, readonly SchoolTerm[]>()

/** The terms of a calendar year, by the definition in force on a day of it. */
function termsOf(year: number, on: Day): readonly SchoolTerm[] {
  const before = known.get(year)
  if (before) return before
  const inForce = inForceOn(terms, isoOf(on)) ?? terms.at(-1)!
  const found = inForce.terms.map(({ name, first, last }) => ({
    name,
    firstDay: dayOf(year, ...first),
    lastDay: dayOf(year, ...last),
  }))
  known.set(year, found)
  return found
}
