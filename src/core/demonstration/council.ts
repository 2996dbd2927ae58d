import { type Day, yearTo31March } from '#core/dates.ts'
import { type Chance, chanceFrom, mix } from './chance.ts'

export interface DemonstrationOptions {
  /** The fictional council's name. It seeds nothing: another name gives the same children. */
  readonly authority: string
  /** Children looked after on the last day, exactly; short breaks (V3, V4) come on top. */
  readonly lookedAfter: number
  /** Relevant and former relevant young people aged 17 to 25 on the last day. */
  readonly careLeavers: number
  /** How many collection years are returned; the last is lastYear. */
  readonly years: number
  /** The year that the last collection ends in: 2026 is 2025-26, and its last day is 31 March 2026. */
  readonly lastYear: number
  readonly seed: number
  /** The last return tells its year as it stood at the end of this day, which is within the year; absent for 31 March. */
  readonly toldTo?: Day
}

/** What every life needs to know of its council. */
export interface Council extends DemonstrationOptions {
  /** 31 March of the last year: lives are drawn up to it. */
  readonly lastDay: Day
  /** The last day that is told of: nothing that starts, ends or happens after it is written. */
  readonly toldTo: Day
}

/** Years and kinds of life share a range of numbers; more years than this would run into one another. */
const MOST_YEARS = 40

export function councilOf(options: DemonstrationOptions): Council {
  const { years, lookedAfter, careLeavers } = options
  const isPossible =
    Number.isInteger(years) && years >= 1 && years <= MOST_YEARS && lookedAfter >= 0 && careLeavers >= 0
  if (!isPossible || !Number.isInteger(lookedAfter) || !Number.isInteger(careLeavers))
    throw new Error(
      `A council has whole numbers of children and care leavers, and 1 to ${MOST_YEARS} years. Change the options.`,
    )
  const { firstDay, lastDay } = yearTo31March(options.lastYear)
  const { toldTo = lastDay } = options
  if (toldTo < firstDay || toldTo > lastDay)
    throw new Error('A council is told to a day within its last year. Change the day or the year.')
  return { ...options, lastDay, toldTo }
}

/** Who a life is among those of its kind; what it is drawn from. */
export interface Identity {
  readonly child: string
  readonly upn: string
  readonly seed: number
}

/** More kinds of life (of one year, one reason and so on) than there will ever be. */
const KINDS = 128

/** Scatters a number over a range without two meeting: the step has no divisor in common with 10. */
function scatter(value: number, range: number, offset: number): number {
  let step = Math.floor(range * 0.6180339887498949)
  while (step % 2 === 0 || step % 3 === 0 || step % 5 === 0) step++
  return Number((BigInt(value) * BigInt(step) + BigInt(offset)) % BigInt(range))
}

/** Six digits for most councils, more for a council larger than any there is. */
export function identityOf(council: Council, kind: number, number: number): Identity {
  const all = KINDS * Math.max(council.lookedAfter, council.careLeavers, 1)
  let range = 900_000
  while (range < all) range *= 10
  const own = number * KINDS + kind
  const serial = String(scatter(own, 1_000_000_000, mix(council.seed, 1))).padStart(9, '0')
  return {
    child: String(range / 9 + scatter(own, range, mix(council.seed, 2) % range)),
    upn: pupilNumber(`990${serial}`),
    seed: mix(council.seed, kind, number),
  }
}

const CHECK_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/** A pupil number with its check letter: the digits, weighted 2 to 13, modulo 23. */
function pupilNumber(digits: string): string {
  let sum = 0
  for (let i = 0; i < digits.length; i++) sum += Number(digits[i]) * (i + 2)
  return CHECK_LETTERS[sum % 23] + digits
}

/** Parts of a life that are drawn apart, so that one more review does not change where the child next lives. */
const parts = {
  care: 1,
  family: 2,
  places: 3,
  reviews: 4,
  outcomes: 5,
  missing: 6,
  workers: 7,
  afterCare: 8,
  mistakes: 9,
  previous: 10,
} as const

export const chanceOf = (seed: number, part: keyof typeof parts, ...more: readonly number[]): Chance =>
  chanceFrom(seed, parts[part], ...more)
