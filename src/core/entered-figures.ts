import type { Month } from './dates.ts'
import { type Body, type Entry, standing } from './entry.ts'
import { type Figure, figureOfParts, figureOfValue } from './figure.ts'
import type { Counted } from './indicators/indicator.ts'
import { type MonthRun, monthsWritten, monthWritten, yearNamed } from './months.ts'
import { isWhole } from './printed.ts'
import type { Fault } from './records/checks.ts'
import type { Measured } from './records/record.ts'
import type { Window } from './stretch.ts'

/** A figure that comes from outside, as its record says it. */
export interface EnteredFigure {
  readonly entry: number
  /** The indicator by its id, or by its number on the printed scorecard. */
  readonly indicator: string
  /** What it describes: a year to 31 March is the year to date to its March. */
  readonly window: Window
  readonly numerator?: number
  readonly denominator?: number
  /** Absent where a numerator and denominator say it, or nothing does. */
  readonly value?: number
  /** As the source prints it. */
  readonly printed?: string
  /** Who or what says so; the name of the file where the record does not say. */
  readonly source: string
  /** The file and the line that it came from; absent for what was typed in. */
  readonly line?: string
}

/** A total of several months that a source prints, such as the last line of its table. */
export interface EnteredTotal extends Omit<EnteredFigure, 'window'>, MonthRun {}

/** Entered figures by what they name their indicator by, then by window; of one window the last recorded first. */
export type EnteredFigures = ReadonlyMap<string, ReadonlyMap<string, readonly EnteredFigure[]>>

/** What is recorded about the authority, with the file that it came from. */
type Recorded = Pick<Entry, 'id' | 'record' | 'kind' | 'standing' | 'type' | 'body'> & {
  readonly file?: { readonly name: string }
  readonly line?: number
}

/** The entered figures that stand, of what is recorded about the authority. One whose period cannot be read says nothing. */
export function enteredIn(entries: Iterable<Recorded>): EnteredFigures {
  const found = new Map<string, Map<string, EnteredFigure[]>>()
  const stands = standing(entries).filter(({ type }) => type === 'entered-figure')
  for (const figure of stands.toSorted((a, b) => b.id - a.id).flatMap(enteredFigure)) {
    const its = found.get(figure.indicator) ?? new Map<string, EnteredFigure[]>()
    found.set(figure.indicator, its)
    const key = keyOf(figure.window)
    its.set(key, [...(its.get(key) ?? []), figure])
  }
  return found
}

/** The totals of several months that stand, of what is recorded about the authority, in the order of the ledger. */
export const enteredTotalsIn = (entries: Iterable<Recorded>): readonly EnteredTotal[] =>
  standing(entries)
    .filter(({ type }) => type === 'entered-figure')
    .flatMap(entry => {
      const [months, said] = [monthsIn(entry.body), saidIn(entry)]
      return months && said ? [{ ...said, ...months }] : []
    })

const keyOf = ({ to, stretch }: Window): string => `${to} ${stretch}`

function enteredFigure(entry: Recorded): readonly EnteredFigure[] {
  const [window, said] = [windowIn(entry.body), saidIn(entry)]
  return window && said ? [{ ...said, window }] : []
}

function saidIn({ id, body, file, line }: Recorded): Omit<EnteredFigure, 'window'> | undefined {
  if (typeof body.indicator !== 'string') return undefined
  const printed = typeof body.printed === 'string' ? body.printed.trim() : ''
  const number = <K extends string>(field: K): { [P in K]?: number } =>
    (typeof body[field] === 'number' ? { [field]: body[field] } : {}) as { [P in K]?: number }
  const value = number('value').value ?? printedValue(printed)?.value
  return {
    entry: id,
    indicator: body.indicator.trim(),
    ...number('numerator'),
    ...number('denominator'),
    ...(value !== undefined && { value }),
    ...(printed !== '' && { printed }),
    source: typeof body.source === 'string' ? body.source : (file?.name ?? 'no source was given'),
    ...(file && { line: line === undefined ? file.name : `${file.name}, line ${line}` }),
  }
}

/** The window that a record is of. Where it says only when, a year such as `2016-17` is a year. */
function windowIn({ stretch, month }: Body): Window | undefined {
  if (typeof month !== 'string' || stretch === 'total') return undefined
  const ofMonth = monthWritten(month)
  const ofYear = stretch === 'year' || (stretch === undefined && ofMonth === undefined) ? yearNamed(month) : undefined
  const to: Month | undefined = ofYear === undefined ? ofMonth : `${ofYear}-03`
  if (to === undefined || (stretch === 'year' && !to.endsWith('-03'))) return undefined
  return {
    to,
    stretch: ofYear === undefined && stretch !== 'year-to-date' && stretch !== 'year' ? 'month' : 'year-to-date',
  }
}

/** The months that a record gives the total of, where it is of several. */
const monthsIn = ({ stretch, month }: Body): MonthRun | undefined =>
  typeof month === 'string' && (stretch === undefined || stretch === 'total') ? monthsWritten(month) : undefined

/** A number as it is printed, `86.8%` or `1,024`, and to how many decimal places; undefined for words. */
function printedValue(text: string): { readonly value: number; readonly places: number } | undefined {
  const [, whole, places = ''] = /^\s*(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{1,6}))?\s*%?\s*$/.exec(text) ?? []
  return whole === undefined
    ? undefined
    : { value: Number(`${whole.replaceAll(',', '')}.${places}`), places: places.length }
}

type Named = Pick<Counted, 'id' | 'number' | 'basis' | 'measure'>

/** All that was entered of an indicator for a window: what was entered for just that first, and of that the last recorded. The first stands. */
export function enteredFor(entered: EnteredFigures, what: Named, window: Window): readonly EnteredFigure[] {
  const its = [what.id, what.number].flatMap(name => (name === undefined ? [] : (entered.get(name) ?? [])))
  if (its.length === 0) return []
  return keysOf(what, window).flatMap(key =>
    its.flatMap(byWindow => byWindow.get(key) ?? []).sort((a, b) => b.entry - a.entry),
  )
}

/**
 * The windows for which it may have been entered. Where a month is printed as the year so far, what is entered for a month is
 * that; what is so on a day is so of the month and of the year that the day ends.
 */
function keysOf({ basis }: Named, window: Window): readonly string[] {
  const isMonth = window.stretch === 'month'
  if (basis === 'year-to-date' && isMonth) return []
  return isMonth || basis === 'month' || window.stretch !== 'year-to-date'
    ? [keyOf(window)]
    : [keyOf(window), keyOf({ ...window, stretch: 'month' })]
}

/** Whether anything was entered of an indicator. */
export const isEntered = (entered: EnteredFigures | undefined, { id, number }: Named): boolean =>
  entered !== undefined && [id, number].some(name => name !== undefined && entered.has(name))

/** The figure that was entered; undefined where it says none, or one that cannot be. */
export function figureEntered({ measure }: Named, entered: EnteredFigure): Figure | undefined {
  const { numerator, denominator, value, printed, source, entry } = entered
  if (cannotBe(measure, entered)) return undefined
  const from = { entered: { source, entries: [entry] } }
  if (!isWhole(measure) && numerator !== undefined && denominator !== undefined)
    return { ...figureOfParts(measure, numerator, denominator), ...from }
  const said = isWhole(measure) ? (numerator ?? value) : value
  if (said === undefined) return undefined
  const figure = figureOfValue(measure, said)
  const isAsPrinted = printed !== undefined && isPrintedAs(figure, printed) === true
  return { ...figure, ...(isAsPrinted && { display: printed }), ...from }
}

/** Whether a figure is what is printed, to as many decimal places as that has; undefined where what is printed is no number. */
export function isPrintedAs({ value, shown }: Figure, printed: string): boolean | undefined {
  const read = printedValue(printed)
  if (!read) return undefined
  if (value === undefined || shown === undefined) return false
  return (read.places === 1 ? shown : rounded(value, read.places)) === read.value
}

const rounded = (value: number, places: number): number =>
  Math.floor(value * 10 ** places + 0.5 + NEARLY_NOTHING) / 10 ** places

/** What is lost where a decimal fraction is held in binary. */
const NEARLY_NOTHING = 1e-9

const isAbsent = (value: unknown): boolean => value === undefined

/** Whether more count than were there to be counted, or a percentage is above 100. */
const cannotBe = (measure: Counted['measure'], { numerator = 0, denominator, value = 0 }: Partial<EnteredFigure>) =>
  measure === 'percent' && ((denominator !== undefined && numerator > denominator) || value > 100)

/** The indicator and the window that a record is of; undefined where it does not say. */
export function matterOf(body: Body): string | undefined {
  const [window, months] = [windowIn(body), monthsIn(body)]
  const key = window ? keyOf(window) : months && `${months.from} to ${months.to}`
  return typeof body.indicator === 'string' && key !== undefined ? `${body.indicator.trim()} ${key}` : undefined
}

/** Whether two records of one figure say different things: of what it is made of, or, where one does not say, of its value. */
export function saysOtherwise(one: Body, other: Body): boolean {
  const isMade = [one, other].every(({ denominator }) => denominator !== undefined)
  if (isMade) return one.numerator !== other.numerator || one.denominator !== other.denominator
  const [a, b] = [one, other].map(({ value, printed }) => value ?? printedValue(String(printed ?? ''))?.value)
  return a !== undefined && b !== undefined && a !== b
}

/** An entered figure that cannot be used, as a check says it. */
export interface EnteredFinding {
  readonly says: string
  readonly fix: string
}

/** What is wrong with the entered figures that stand, each with where it was entered, in the order in which it was recorded. */
export const enteredFindings = (
  entries: Iterable<Recorded>,
  indicators: readonly Measured[],
): readonly EnteredFinding[] =>
  standing(entries)
    .filter(({ type }) => type === 'entered-figure')
    .flatMap(({ body, file, line }) =>
      faultsOfEntered(body, indicators).map(({ says }) => ({
        says: `Entered figure for ${body.indicator ?? 'no indicator'}, ${body.month ?? 'no month'}${file ? ` (${file.name}, line ${line})` : ''}: ${says}.`,
        fix: 'It is not shown until it is corrected or withdrawn.',
      })),
    )

/** What is wrong with an entered figure beside the indicators, in the order of its fields. */
export function faultsOfEntered(body: Body, indicators: readonly Measured[]): readonly Fault[] {
  const faults: Fault[] = []
  const named = typeof body.indicator === 'string' ? body.indicator.trim() : undefined
  const indicator = indicators.find(({ id, number }) => id === named || number === named)
  if (named !== undefined && !indicator)
    faults.push({ path: ['indicator'], says: 'There is no such indicator: name it by its number, such as 6.9' })
  const isOfMonths = monthsIn(body) !== undefined
  if (body.month !== undefined && windowIn(body) === undefined && !isOfMonths)
    faults.push({
      path: ['month'],
      says:
        body.stretch === 'total'
          ? 'Say the first and the last month of a total, such as 2016-10 to 2017-07'
          : 'Month must be one that there is, such as 2017-06, or a year such as 2016-17',
    })
  if (indicator && isOfMonths && !(indicator.measure === 'count' && indicator.basis === 'month'))
    faults.push({
      path: ['stretch'],
      says: 'Only numbers by month have a total of several months: choose another period',
    })
  const isOnADay = indicator?.basis === 'snapshot' || indicator?.basis === 'rolling-year'
  if (isOnADay && body.stretch === 'year-to-date')
    faults.push({ path: ['stretch'], says: 'What is so on a day has no year to date: choose a month or a year' })
  const isHalf = typeof body.numerator === 'number' && [body.denominator, body.value, body.printed].every(isAbsent)
  if (indicator && !isWhole(indicator.measure) && isHalf)
    faults.push({ path: ['denominator'], says: 'Enter the denominator as well' })
  if (indicator && cannotBe(indicator.measure, body as Partial<EnteredFigure>))
    faults.push(
      typeof body.denominator === 'number' && Number(body.numerator) > body.denominator
        ? { path: ['numerator'], says: 'The numerator must not be above the denominator' }
        : { path: ['value'], says: 'A percentage must not be above 100' },
    )
  return faults
}
