import { isDayHeld, missingYears, notHeld, type ReturnYears } from './coverage.ts'
import { collectionYearName, type Day, day, dayInWords, monthPeriod, yearEndingOf } from './dates.ts'
import { type Figure, figureOf, notRecorded } from './figure.ts'
import type { Counted, CountingRule, SnapshotRule } from './indicators/indicator.ts'
import type { Benchmarks } from './publications.ts'
import { isRecordedBy, type RecordedFrom, whyNotRecorded } from './recorded-from.ts'
import type { SmallNumberRule } from './small-numbers.ts'
import { hoursOf, type Member, type Staff } from './staff.ts'
import { firstMonthOf, isUnasked, periodOfWindow, ruleFor, type Window } from './stretch.ts'
import { sumOf, type Tally, type TallyBook } from './tally.ts'
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
  /** The council's own targets, newest first; absent where it has set none. */
  readonly targets?: readonly Target[]
  /** What is published of other councils; absent where nothing is held. */
  readonly benchmarks?: Benchmarks
  /** From how few children a colour says little, newest first; by the rule that Waymark comes with if absent. */
  readonly smallNumbers?: readonly SmallNumberRule[]
}

/** The figure of a window: of what was tallied, or why there is none. Days that no return speaks of are never counted as 0. */
export function counted(book: TallyBook, what: Counted, window: Window, context: CountingContext): Figure {
  const rule = ruleFor(what, window)
  if (!rule) return notRecorded(`This is counted from ${dayInWords(day(what.counting.at(-1)!.from))}.`)
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
