import type { Commentary } from './commentary.ts'
import { isDayHeld, missingYears, notHeld, type ReturnYears } from './coverage.ts'
import {
  collectionYearName,
  type Day,
  day,
  dayInWords,
  monthPeriod,
  monthsBetween,
  monthsTo,
  yearEndingOf,
} from './dates.ts'
import { type EnteredFigures, type EnteredTotal, enteredFor, figureEntered, isEntered } from './entered-figures.ts'
import { type Figure, figureOf, figureOfParts, figureOfValue, isNotRecorded, notRecorded } from './figure.ts'
import type { FosteringHousehold } from './fostering-households.ts'
import type { Counted, CountingRule, Measure, SnapshotRule } from './indicators/indicator.ts'
import type { Benchmarks } from './publications.ts'
import { isRecordedBy, type RecordedFrom, whyNotRecorded } from './recorded-from.ts'
import type { SmallNumberRule } from './small-numbers.ts'
import { hoursOf, type Member, type Staff } from './staff.ts'
import { firstMonthOf, isUnasked, periodOfWindow, ruleFor, type Window } from './stretch.ts'
import { sumOf, type Tally } from './tally.ts'
import type { TallyBook } from './tally-book.ts'
import type { Target } from './targets.ts'

/** What figures need to know beside the children. */
export interface CountingContext {
  /** The years of the returns held, by the year each ends in, ascending. */
  readonly returnYears: ReturnYears
  /** The last day that the last return can speak of, where it was recorded before its year was over; absent otherwise. */
  readonly knownTo?: Day
  /** Mid-year estimates of children aged 0 to 17, one a year. */
  readonly populations: readonly { readonly year: number; readonly children: number }[]
  /** Since when casework is recorded. */
  readonly recordedFrom: RecordedFrom
  readonly staff: Staff
  /** The fostering households; none where none is recorded. */
  readonly households?: readonly FosteringHousehold[]
  /** What was entered from outside; absent where nothing was. */
  readonly entered?: EnteredFigures
  /** Totals of several months as sources print them; absent where none was entered. */
  readonly enteredTotals?: readonly EnteredTotal[]
  /** The council's own targets, newest first; absent where it has set none. */
  readonly targets?: readonly Target[]
  /** What is published of other councils; absent where nothing is held. */
  readonly benchmarks?: Benchmarks
  /** From how few children a colour says little, newest first; by the rule that Waymark comes with if absent. */
  readonly smallNumbers?: readonly SmallNumberRule[]
  /** What the council says of its figures, month by month; absent where it says nothing. */
  readonly commentary?: readonly Commentary[]
}

/**
 * The figure of a window: of what was tallied, or else what was entered from outside, or why there is none. Days that no
 * return speaks of are never counted as 0.
 */
export function counted(book: TallyBook, what: Counted, window: Window, context: CountingContext): Figure {
  const own = countedFromRecords(book, what, window, context)
  if (!isNotRecorded(own) || !context.entered || !isEntered(context.entered, what)) return own
  return ofEntered(context.entered, what, window) ?? addedUp(book, what, window, context) ?? own
}

/** The figure of a window as the last who entered it says it; undefined where nobody did. */
function ofEntered(entered: EnteredFigures, what: Counted, window: Window): Figure | undefined {
  for (const its of enteredFor(entered, what, window)) {
    const figure = figureEntered(what, its)
    if (figure) return figure
  }
  return undefined
}

/** What happened over several months, added up of its months, entered or counted; undefined where that of one is not known. */
export function addedUp(book: TallyBook, what: Counted, window: Window, context: CountingContext): Figure | undefined {
  const first = firstMonthOf(window)
  if (ruleFor(what, window)?.kind !== 'flow' || first === window.to) return undefined
  const parts: Figure[] = []
  for (const to of monthsTo(window.to, monthsBetween(first, window.to) + 1)) {
    const figure = counted(book, what, { to, stretch: 'month' }, context)
    if (figure.numerator === undefined || (what.measure !== 'count' && figure.denominator === undefined))
      return undefined
    parts.push(figure)
  }
  return figureOfMonths(what.measure, parts)
}

function figureOfMonths(measure: Measure, parts: readonly Figure[]): Figure {
  const total = (part: 'numerator' | 'denominator') => parts.reduce((sum, figure) => sum + (figure[part] ?? 0), 0)
  const figure =
    measure === 'count'
      ? figureOfValue(measure, total('numerator'))
      : figureOfParts(measure, total('numerator'), total('denominator'))
  const entered = parts.flatMap(part => part.entered ?? [])
  const sources = [...new Set(entered.map(({ source }) => source))]
  return {
    ...figure,
    ...(entered.length > 0 && {
      entered: { source: sources.join('; '), entries: entered.flatMap(({ entries }) => entries) },
    }),
  }
}

/** The figure of a window as the records alone say it. */
export function countedFromRecords(book: TallyBook, what: Counted, window: Window, context: CountingContext): Figure {
  const rule = ruleFor(what, window)
  if (!rule) return notRecorded(`This is counted from ${dayInWords(day(what.counting.at(-1)!.from))}.`)
  if (rule.own) return ofOwn(rule, window, context)
  const { lastDay } = monthPeriod(window.to)
  if (context.knownTo !== undefined && lastDay > context.knownTo) return notRecorded(tooLate(context.knownTo))
  const why =
    (rule.kind === 'flow' ? whyNoFlow(window, context) : whyNoSnapshot(rule, window, context)) ??
    whyNoCasework(rule, window, context)
  if (why !== undefined) return notRecorded(why)

  const first = rule.kind === 'flow' ? firstMonthOf(window) : window.to
  const tally = sumOf(book.tallies(rule, first, window.to))
  if (rule.kind === 'snapshot' && rule.yearEndOnly && tally.denominator === 0)
    return notRecorded(`The return for ${collectionYearName(yearEndingOf(lastDay))} says nothing of this.`)
  if (rule.group?.among) return ofStaff(what, tally, rule.group.among, context, lastDay)
  if (what.measure !== 'rate') return figureOf(what.measure, tally)
  const population = populationFor(context, lastDay)
  return population
    ? figureOf('rate', tally, { population: population.children })
    : notRecorded(
        `No population estimate is held. Import the number of children aged 0 to 17 in mid-${yearEndingOf(lastDay) - 1}.`,
      )
}

/** The households that a rule counts in a window. */
export const ownBehind = (
  rule: CountingRule,
  window: Window,
  { households = [] }: Pick<CountingContext, 'households'>,
): readonly FosteringHousehold[] =>
  rule.own?.counts(households, periodOfWindow(rule.kind === 'flow' ? window : { ...window, stretch: 'month' })) ?? []

function ofOwn(rule: CountingRule, window: Window, context: CountingContext): Figure {
  if ((context.households ?? []).length === 0)
    return notRecorded('No fostering household is recorded. Import the households, or enter the figure.')
  return figureOfValue('count', ownBehind(rule, window, context).length)
}

const tooLate = (knownTo: Day): string =>
  `The last return was recorded on ${dayInWords(knownTo)} and says nothing of the days after. Import a later one to see this figure.`

function whyNoFlow(window: Window, { returnYears }: CountingContext): string | undefined {
  const missing = missingYears(returnYears, periodOfWindow(window))
  return missing.length === 0 ? undefined : notHeld(missing)
}

function whyNoSnapshot(rule: SnapshotRule, window: Window, { returnYears }: CountingContext): string | undefined {
  if (isUnasked(rule, window)) return 'The return says this once a year, for 31 March.'
  const { lastDay } = monthPeriod(window.to)
  const year = yearEndingOf(lastDay)
  const isHeld = rule.yearEndOnly ? returnYears.includes(year) : isDayHeld(returnYears, lastDay)
  return isHeld ? undefined : notHeld([year])
}

/** A figure of the cases of those workers alone who count, over the hours that they are contracted for. */
function ofStaff(
  { measure }: Counted,
  tally: Tally,
  among: (member: Member, asAt: Day) => boolean,
  { staff }: CountingContext,
  asAt: Day,
): Figure {
  const groups = new Map<string, number>()
  let hoursAWeek = 0
  for (const [worker, cases] of tally.groups ?? []) {
    const member = staff.get(worker)
    if (member === undefined || !among(member, asAt)) continue
    groups.set(worker, cases)
    hoursAWeek += hoursOf(member)
  }
  const cases = [...groups.values()].reduce((sum, its) => sum + its, 0)
  return figureOf(measure, { ...tally, numerator: cases, denominator: cases, groups }, { hoursAWeek })
}

/** Why nothing is known of what was so at the end of a day; undefined where a return speaks of it. */
export function whyNotKnown(asAt: Day, { returnYears, knownTo }: CountingContext): string | undefined {
  if (knownTo !== undefined && asAt > knownTo) return tooLate(knownTo)
  return isDayHeld(returnYears, asAt) ? undefined : notHeld([yearEndingOf(asAt)])
}

/** Casework may begin on any day of a month: what is so at its end is known, and so is what happens in it. */
function whyNoCasework({ kind, needs = [] }: CountingRule, window: Window, { recordedFrom }: CountingContext) {
  const { lastDay } = monthPeriod(kind === 'flow' ? firstMonthOf(window) : window.to)
  const missing = needs.find(types => !isRecordedBy(recordedFrom, types, lastDay))
  return missing && whyNotRecorded(recordedFrom, missing)
}

/**
 * The population for a rate: the mid-year estimate of the year before the one that the reporting year ends in (mid-2024
 * for 31 March 2025), or the latest one before that. Undefined where neither is held.
 */
export function populationFor(
  { populations }: CountingContext,
  asAt: Day,
): { readonly year: number; readonly children: number; readonly wanted: number } | undefined {
  const wanted = yearEndingOf(asAt) - 1
  const found = populations
    .filter(p => p.year <= wanted)
    .reduce<(typeof populations)[number] | undefined>((a, b) => (a && a.year > b.year ? a : b), undefined)
  return found && { ...found, wanted }
}
