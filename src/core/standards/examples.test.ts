import { describe, expect, test } from 'vitest'
import { calendarDate, type Day } from '#core/dates.ts'
import type { Duration } from '#core/duration.ts'
import { type Obligation, stateOn } from '#core/obligation.ts'
import { loadCatalogue } from '../../catalogue.ts'
import {
  bornADayEarlier,
  bornOn,
  daysOwed,
  movedInstead,
  owedOtherwise,
  owedTo,
  startedAgain,
  type Told,
  toldIn,
  weekdaysAfter,
  withInterval,
} from './examples.testing.ts'
import type { Standard } from './standard.ts'

/** What every standard of the catalogue shows by worked examples, so that readers and tests see the edges of each. */
const standards = await loadCatalogue<Standard>(new URL('./', import.meta.url), s => s.id)
const told = new Map(standards.map(standard => [standard, toldIn(standard)]))

const owedIn = (standard: Standard): readonly (readonly [Told, Obligation])[] =>
  told.get(standard)!.flatMap(its => owedTo(its).map(o => [its, o] as const))

describe.each(standards.map(standard => [standard.id, standard] as const))('%s', (_id, standard) => {
  test('shows something done, or owed still, on the last day', () => {
    expect(owedIn(standard).some(isOnTheLastDay)).toBe(true)
  })

  test('shows something a day late', () => {
    expect(owedIn(standard).some(isADayLate)).toBe(true)
  })

  test('goes on where a placement ends and starts again the same day with the same carers', () => {
    for (const its of told.get(standard)!)
      for (const { goingOn, here } of startedAgain(its))
        expect(daysOwed(owedTo(here))).toEqual(daysOwed(owedTo(goingOn)))
  })
})

/** Whether two lives were owed the same, by the same days. */
const isOwedTheSame = (one: Told, other: Told): boolean =>
  JSON.stringify(daysOwed(owedTo(one))) === JSON.stringify(daysOwed(owedTo(other)))

const isOnTheLastDay = ([{ asAt }, o]: readonly [Told, Obligation]): boolean =>
  asAt >= o.dueOn && (o.metOn === o.dueOn || (asAt === o.dueOn && stateOn(o, asAt) === 'due'))

/** Done or owed still on the day after; or, where a year’s duty ends with the year, done that day and counted for the next. */
function isADayLate([its, o]: readonly [Told, Obligation]): boolean {
  const dayAfter = o.dueOn + 1
  if (its.asAt < dayAfter) return false
  if (o.metOn === dayAfter || (its.asAt === dayAfter && stateOn(o, dayAfter) === 'overdue')) return true
  return stateOn(o, dayAfter) === 'lapsed' && owedTo(its).some(other => other !== o && other.metOn === dayAfter)
}

/** One length of time of one dated rule. */
interface Interval {
  readonly standard: Standard
  readonly ruleIndex: number
  readonly name: string
  readonly its: Duration
}

const intervals = standards.flatMap(standard =>
  standard.rules.flatMap(({ intervals }, ruleIndex) =>
    Object.entries(intervals).map(([name, its]): Interval => ({ standard, ruleIndex, name, its })),
  ),
)
const named = (of: readonly Interval[]) =>
  of.map(interval => [`${interval.standard.id}, ${interval.name} (rule ${interval.ruleIndex + 1})`, interval] as const)

/** An age is reached on a birthday, and has days of its own below. */
const isAge = ({ its }: Interval): boolean => 'years' in its

const longer = ({ its }: Interval): Duration =>
  Object.fromEntries(Object.entries(its).map(([unit, count]) => [unit, count + 1])) as unknown as Duration

/** Everything in the examples of a standard whose day an interval decides. */
const decidedBy = (interval: Interval): readonly (readonly [Told, Obligation])[] =>
  told
    .get(interval.standard)!
    .flatMap(its =>
      owedOtherwise(its, withInterval(its, interval.ruleIndex, interval.name, longer(interval))).map(
        o => [its, o] as const,
      ),
    )

describe('every interval', () => {
  test.each(named(intervals))('%s: makes a difference to somebody in an example', (_of, interval) => {
    const { standard, ruleIndex, name } = interval
    const byLonger = (its: Told): Told => withInterval(its, ruleIndex, name, longer(interval))
    expect(told.get(standard)!.some(its => !isOwedTheSame(its, byLonger(its)))).toBe(true)
  })

  const limits = intervals.filter(interval => !isAge(interval) && decidedBy(interval).length > 0)

  test.each(named(limits))('%s: its last day and the day after', (_of, interval) => {
    const decided = decidedBy(interval)
    expect(decided.some(isOnTheLastDay), 'the last day').toBe(true)
    expect(decided.some(isADayLate), 'the day after').toBe(true)
  })

  const inWorkingDays = intervals.filter(({ its }) => 'workingDays' in its)

  test.each(named(inWorkingDays))('%s: a bank holiday in England that puts off the day', (_of, interval) => {
    const { standard, ruleIndex, name, its: within } = interval
    const weekdays = (within as { workingDays: number }).workingDays
    const isPutOff = (its: Told): boolean =>
      owedTo(its).some(({ countedFrom }) => {
        const byWeekdays = withInterval(its, ruleIndex, name, weekdaysAfter(countedFrom, weekdays))
        return owedOtherwise(its, byWeekdays).some(o => o.countedFrom === countedFrom)
      })
    expect(told.get(standard)!.some(isPutOff)).toBe(true)
  })

  const inMonths = intervals.filter(({ its }) => 'months' in its)

  test.each(named(inMonths))('%s: a leap day, or a month held to the end of February', (_of, interval) => {
    expect(decidedBy(interval).some(([, o]) => isByTheEndOfFebruary(o.countedFrom, o.dueOn))).toBe(true)
  })
})

function isByTheEndOfFebruary(from: Day, to: Day): boolean {
  const ends = [calendarDate(from), calendarDate(to)] as const
  const isHeld = (day: (typeof ends)[0], by: (typeof ends)[0]): boolean =>
    day.month === 2 && day.dayOfMonth >= 28 && by.dayOfMonth > day.dayOfMonth
  const isLeapDay = ends.some(({ month, dayOfMonth }) => month === 2 && dayOfMonth === 29)
  return isLeapDay || isHeld(...ends) || isHeld(ends[1], ends[0])
}

/** Whether for somebody born a day earlier something arises, or is due, a day earlier. */
function isCountedFromBirth(its: Told): boolean {
  const [owed, earlier] = [owedTo(its), owedTo(bornADayEarlier(its))]
  return (
    owed.length === earlier.length &&
    owed.some(({ arisesOn, dueOn }, i) => earlier[i]!.arisesOn === arisesOn - 1 || earlier[i]!.dueOn === dueOn - 1)
  )
}

describe('every standard that counts from an age', () => {
  const fromAnAge = standards.filter(
    standard =>
      intervals.some(interval => interval.standard === standard && isAge(interval)) ||
      told.get(standard)!.some(isCountedFromBirth),
  )

  test('is known by what it says of somebody born a day earlier', () => {
    const ids = fromAnAge.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['first-pathway-plan', 'key-documents', 'trigger-plan']))
    expect(ids).not.toContain('looked-after-reviews')
  })

  test.each(fromAnAge.map(standard => [standard.id, standard] as const))(
    '%s: somebody born on 29 February, for whom a day earlier would have been another day',
    (_id, standard) => {
      const leaplings = told.get(standard)!.filter(its => bornOn(its).endsWith('-02-29'))
      expect(leaplings.some(its => owedOtherwise(its, bornADayEarlier(its)).length > 0)).toBe(true)
    },
  )
})

describe('every standard that counts from the start of a placement, or ends with it', () => {
  const byPlacement = standards.filter(standard =>
    told.get(standard)!.some(its => startedAgain(its).some(({ here, elsewhere }) => !isOwedTheSame(here, elsewhere))),
  )

  test('is known by what a move to other carers changes', () => {
    const ids = byPlacement.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['statutory-visits', 'local-visits', 'placement-with-parents']))
    expect(ids).not.toContain('looked-after-reviews')
  })

  test.each(byPlacement.map(standard => [standard.id, standard] as const))(
    '%s: one that ends and starts again with the same carers, where with others it would be otherwise',
    (_id, standard) => {
      const isShown = (its: Told): boolean => movedInstead(its).some(other => !isOwedTheSame(its, other))
      expect(told.get(standard)!.some(isShown)).toBe(true)
    },
  )
})
