import { anewWithin } from './counted-anew.ts'
import { type CountingContext, populationFor } from './counted-figure.ts'
import { historyBeginsOn } from './coverage.ts'
import {
  type Day,
  day,
  dayInWords,
  firstOfMonthsTo,
  type IsoDate,
  inForceOn,
  type Month,
  monthPeriod,
  NEVER,
} from './dates.ts'
import type { Figure } from './figure.ts'
import type { Counted, CountingRule, Indicator } from './indicators/indicator.ts'
import { aprilOf, printedWindow, ruleFor } from './stretch.ts'
import type { TallyBook } from './tally-book.ts'

/** What to know before relying on an indicator's figure for a month, in sentences. They name no number of children. */
export function cautionsFor(
  book: TallyBook,
  indicator: Indicator,
  to: Month,
  context: CountingContext,
): readonly string[] {
  const rule = ruleFor(indicator, printedWindow(indicator, to))
  if (!rule) return []
  if (rule.own) return ofHouseholds(to, context)
  const { lastDay } = monthPeriod(to)
  return [
    lookingBack(rule, lastDay, context),
    justBegun(rule, lastDay),
    indicator.measure === 'rate' ? olderPopulation(lastDay, context) : undefined,
    withoutHours(rule, book, to, context),
    ...ofItems(rule, book, to),
  ].filter(caution => caution !== undefined)
}

/**
 * Says where figures shown beside each other are counted in two ways, such as up to a day from the return and then from
 * casework. `ends` are the last days that the figures describe.
 */
export function twoWays({ counting }: Counted, ends: readonly IsoDate[]): string | undefined {
  const [newer, older] = [
    ...new Set(
      ends
        .toSorted()
        .toReversed()
        .map(on => inForceOn(counting, on)),
    ),
  ].filter(rule => rule?.by !== undefined)
  return newer && older && newer.by !== older.by
    ? `From ${dayInWords(day(newer.from))} this is counted by ${newer.by}; before, by ${older.by}. The two are not the same, and are not compared.`
    : undefined
}

/** Said where the records of households begin after the year so far does: those that had left by then may not be held. */
function ofHouseholds(to: Month, { households = [] }: CountingContext): readonly string[] {
  const first = Math.min(NEVER, ...households.map(({ deregisteredOn }) => deregisteredOn ?? NEVER))
  const from = monthPeriod(aprilOf(to)).firstDay
  if (first <= from) return []
  return [
    first === NEVER
      ? 'No household is recorded as deregistered. Households that left before they were recorded here may be missing.'
      : `The first deregistration recorded is of ${dayInWords(first)}. Households that left before may be missing.`,
  ]
}

/** Said where some of the months beside each other were counted here and others entered from outside. */
export function partlyEntered(
  months: readonly { readonly month: Month; readonly figure: Figure }[],
): string | undefined {
  const entered = months.filter(({ figure }) => figure.entered)
  const isCountedToo = months.some(({ figure }) => !figure.entered && figure.shown !== undefined)
  if (entered.length === 0 || !isCountedToo) return undefined
  const sources = [...new Set(entered.map(({ figure }) => figure.entered!.source))].join('; ')
  return `Some of these months were entered, from ${sources}; the others are counted from the records. They may not be counted alike.`
}

function lookingBack(rule: CountingRule, asAt: Day, { returnYears }: CountingContext): string | undefined {
  if (rule.kind !== 'snapshot' || rule.looksBackMonths === undefined) return undefined
  const begins = historyBeginsOn(returnYears, asAt)
  const from = firstOfMonthsTo(asAt, rule.looksBackMonths)
  return from < begins
    ? `History begins on ${dayInWords(begins)}; this figure looks back to ${dayInWords(from)}.`
    : undefined
}

/** Said of what rests on standards whose records began within the last year: what fell due before is counted anew. */
function justBegun({ restsOn }: CountingRule, asAt: Day): string | undefined {
  const begun = (restsOn?.standards ?? []).filter(
    ({ completeFrom, passes }) =>
      !passes && completeFrom !== undefined && completeFrom <= asAt && asAt < completeFrom + anewWithin.mostDays,
  )
  if (begun.length === 0) return undefined
  const last = Math.max(...begun.map(({ completeFrom }) => completeFrom!))
  return `Recording began on ${dayInWords(last)}. What fell due before is counted anew from then, and whoever it was not done for since is left out until it is due.`
}

/** Said of an average over full-time equivalents, where the hours of someone who counts are not recorded. */
function withoutHours(rule: CountingRule, book: TallyBook, to: Month, { staff }: CountingContext): string | undefined {
  const among = rule.group?.among
  if (!among) return undefined
  const { lastDay } = monthPeriod(to)
  const workers = [...(book.tallies(rule, to, to)[0]?.groups?.keys() ?? [])].map(worker => staff.get(worker))
  return workers.some(member => member && member.hoursAWeek === undefined && among(member, lastDay))
    ? 'The contracted hours of some workers are not recorded; they count as full-time.'
    : undefined
}

function olderPopulation(asAt: Day, context: CountingContext): string | undefined {
  const population = populationFor(context, asAt)
  return population && population.year !== population.wanted
    ? `No population estimate for mid-${population.wanted} is held; that for mid-${population.year} stands in for it.`
    : undefined
}

/** Said of the year to date for what happens, of the day for what is so. */
function ofItems(rule: CountingRule, book: TallyBook, to: Month): readonly (string | undefined)[] {
  const tallies = book.tallies(rule, rule.kind === 'flow' ? aprilOf(to) : to, to)
  return [
    tallies.some(t => t.leftOut > 0) ? rule.leftOut : undefined,
    tallies.some(t => t.unclear > 0) ? rule.unclear?.says : undefined,
  ]
}
