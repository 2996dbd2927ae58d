import { day, type IsoDate, isoOf, monthPeriod, yearTo31March } from '#core/dates.ts'
import { yearNamed } from '#core/months.ts'

/** One figure as a paper states it: of what, as at when and by which definition. */
export interface Statement {
  /** What of it is stated, such as `value`, `target` or `national average`. */
  readonly what: string
  /** The indicator by its id, or the subject in words that are the same wherever it is meant. */
  readonly of: string
  /** What that is called in print, such as an indicator's number and title; absent where it is what `of` says. */
  readonly name?: string
  /** By which definition or of which children, where there is more than one; absent for the usual. */
  readonly definition?: string
  /** A day, a month (which means its end) or a year to 31 March such as `2016-17`. */
  readonly asAt: string
  /** As it is written: `73.8%`, `£1,019`, `nine`, words; blank where its place is left empty. */
  readonly value: string
  /** True where it is given as about so many. */
  readonly isAbout?: true
  /** The paper of the pack. */
  readonly paper: string
  /** Where in the paper: a section, a table and its row. */
  readonly where: string
}

/** Why people should look at the papers of a pack before they are published. */
export interface PaperDisagreement {
  /** What kind of disagreement it is. Those of `far apart` and `leap` may be right and are worth a look; the others cannot be. */
  readonly kind:
    | 'scorecard'
    | 'different'
    | 'total'
    | 'share'
    | 'part above whole'
    | 'flow'
    | 'far apart'
    | 'leap'
    | 'months'
    | 'weekday'
    | 'scope'
    | 'wording'
  /** The disagreement in a sentence. */
  readonly says: string
  /** Every place that it is about. */
  readonly where: readonly string[]
  /** The live field that says what the scorecard says, where a typed figure is to be replaced. */
  readonly field?: string
}

/** What a statement is of, as it is called in print. */
export const nameOf = ({ of, name = of }: Pick<Statement, 'of' | 'name'>): string => name

const NUMBER_WORDS = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** The number that a value is, however it is written; undefined for words and blanks. */
export function numberOf(value: string): number | undefined {
  const [, minus, digits] =
    /^[^\d\n−-]{0,3}([−-]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?!\d)/.exec(value.trim()) ?? []
  if (digits !== undefined) return Number(digits.replace(/,/g, '')) * (minus ? -1 : 1)
  const word = NUMBER_WORDS.indexOf(value.trim().toLowerCase())
  return word < 0 ? undefined : word
}

/** How many decimal places a value is written with. */
export const decimalsOf = (value: string): number => /^\D*\d[\d,]*\.(\d+)/.exec(value)?.[1]?.length ?? 0

export const isPercent = (value: string): boolean => /%|per ?cent/.test(value)

/** Whether two values say the same, as exactly as the less exact is written. */
export function isSameValue(a: Pick<Statement, 'value' | 'isAbout'>, b: Pick<Statement, 'value' | 'isAbout'>): boolean {
  const [one, other] = [numberOf(a.value), numberOf(b.value)]
  if (one === undefined || other === undefined) return a.value.trim().toLowerCase() === b.value.trim().toLowerCase()
  if (a.isAbout || b.isAbout) return Math.abs(one - other) <= Math.max(Math.abs(one), Math.abs(other)) * ABOUT
  const scale = 10 ** Math.min(decimalsOf(a.value), decimalsOf(b.value))
  return roundedTo(one, scale) === roundedTo(other, scale)
}

/** What is given as about so many may be this share away. */
const ABOUT = 0.05

/** Half is rounded up, as figures are. */
const roundedTo = (value: number, scale: number): number => Math.floor(Math.round(value * scale * 1000) / 1000 + 0.5)

/** The last day of what a statement is as at. */
export function lastDayOf(asAt: string): IsoDate {
  if (/^\d{4}-\d{2}-\d{2}$/.test(asAt)) return asAt
  const year = yearNamed(asAt)
  if (year !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(asAt)) return isoOf(yearTo31March(year).lastDay)
  return isoOf(monthPeriod(asAt).lastDay)
}

/** How many days lie between what two statements are as at. */
export const daysApart = (a: Statement, b: Statement): number =>
  Math.abs(day(lastDayOf(a.asAt)) - day(lastDayOf(b.asAt)))

export const placeOf = ({ paper, where }: Pick<Statement, 'paper' | 'where'>): string => `${paper}, ${where}`
