import { BothWays, type TriedFigure, waysOf } from './both-ways.ts'
import { type CountingContext, whyNotKnown } from './counted-figure.ts'
import { type Day, type Month, monthPeriod, monthsTo } from './dates.ts'
import type { Counted, Indicator } from './indicators/indicator.ts'
import { indicatorsOf } from './indicators/of-council.ts'
import type { Journey } from './journey.ts'
import { type Obligation, overdueSpans } from './obligation.ts'
import { isRecordedBy, whyNotRecorded } from './recorded-from.ts'
import { toldBy } from './standards/beginning.ts'
import { dueBy, type Standard } from './standards/standard.ts'
import { atOnce, type Steps } from './steps.ts'

/** What is tried on a council's history. */
export interface Trial {
  /** The council's standards as they are set. */
  readonly standards: readonly Standard[]
  /** One of them, changed. */
  readonly tried: Standard
  /** The council's indicators, of which those that rest on the standard are made again. */
  readonly indicators: readonly Indicator[]
  /** The last month looked at, and how many. */
  readonly to: Month
  readonly months: number
}

/** How much was overdue by a standard at the end of a day. */
export interface OverdueCount {
  readonly obligations: number
  readonly children: number
}

/** A month's end, as it was and as it would have been. */
export interface TriedMonth {
  readonly month: Month
  /** Both absent where nothing can be said of the day. */
  readonly before?: OverdueCount
  readonly after?: OverdueCount
  /** How many children are overdue by one and not by the other. */
  readonly changed: number
  readonly notRecorded?: string
}

/** A child for whom the trial makes a difference at some month's end. */
export interface ChangedChild {
  readonly child: Journey
  /** Whether anything was overdue for them at the last month's end, as it was and as it would have been. */
  readonly before: boolean
  readonly after: boolean
  /** At how many months' ends they are overdue by one and not by the other. */
  readonly months: number
}

/** What a changed rule would have made of history. */
export interface WhatIf {
  readonly months: readonly TriedMonth[]
  readonly figures: readonly TriedFigure[]
  /** In the order of the journeys. */
  readonly children: readonly ChangedChild[]
}

/** Tries a standard on history: what would have been overdue, for whom, and which figures would have been printed. */
export function whatIf(journeys: readonly Journey[], trial: Trial, context: CountingContext): WhatIf {
  return atOnce(stepsOfWhatIf(journeys, trial, context))
}

/** The same in steps of a child or so, for whoever has other work to do in between. */
export function* stepsOfWhatIf(journeys: readonly Journey[], trial: Trial, context: CountingContext): Steps<WhatIf> {
  const { standards, tried, to } = trial
  const current = standards.find(({ id }) => id === tried.id)
  if (!current) throw new Error(`"${tried.id}" is none of the standards. Try one that is.`)
  const months = monthsTo(to, trial.months)
  const lastDays = months.map(month => monthPeriod(month).lastDay)
  const unknown = lastDays.map(asAt => whyNothing(current, asAt, context))
  const counts = months.map(() => ({ before: noneOverdue(), after: noneOverdue(), changed: 0 }))
  const figures = figuresResting(trial, months, context)
  const children: ChangedChild[] = []

  for (const child of journeys) {
    figures.count(child)
    const before = overdueAt(dueBy(current)(child), lastDays)
    const after = overdueAt(dueBy(tried)(child), lastDays)
    let differs = 0
    for (const [i, count] of counts.entries()) {
      if (unknown[i] !== undefined) continue
      add(count.before, before[i]!)
      add(count.after, after[i]!)
      if (before[i]! > 0 === after[i]! > 0) continue
      count.changed++
      differs++
    }
    if (differs > 0) children.push({ child, before: before.at(-1)! > 0, after: after.at(-1)! > 0, months: differs })
    yield
  }
  return {
    months: counts.map(({ before, after, changed }, i) => {
      const notRecorded = unknown[i]
      return { month: months[i]!, changed, ...(notRecorded === undefined ? { before, after } : { notRecorded }) }
    }),
    figures: yield* figures.made(),
    children,
  }
}

/** Why nothing can be said of what was overdue at the end of a day: no return reaches it, or nothing that meets the standard is recorded by then. */
const whyNothing = (standard: Standard, asAt: Day, context: CountingContext): string | undefined =>
  whyNotKnown(asAt, context) ??
  (isRecordedBy(context.recordedFrom, toldBy(standard), asAt)
    ? undefined
    : whyNotRecorded(context.recordedFrom, toldBy(standard)))

interface Adding {
  obligations: number
  children: number
}
const noneOverdue = (): Adding => ({ obligations: 0, children: 0 })

function add(count: Adding, overdue: number): void {
  count.obligations += overdue
  if (overdue > 0) count.children++
}

/** How many obligations were overdue at the end of each of these days, which are in order. */
function overdueAt(obligations: readonly Obligation[], days: readonly Day[]): Uint16Array {
  const counts = new Uint16Array(days.length)
  for (const { from, until } of overdueSpans(obligations))
    for (let i = placeOf(from, days); i < days.length && days[i]! < until; i++) counts[i]!++
  return counts
}

/** The place of the first of the days that is not before a day. */
function placeOf(on: Day, days: readonly Day[]): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (days[middle]! < on) low = middle + 1
    else high = middle
  }
  return low
}

/** The figures that rest on the standard, counted both ways in one go through the children. */
function figuresResting({ standards, tried, indicators }: Trial, months: readonly Month[], context: CountingContext) {
  const others = standards.map(standard => (standard.id === tried.id ? tried : standard))
  const before = indicators.filter(indicator => waysOf(indicator).some(way => rests(way.counted, tried)))
  const after = indicatorsOf(before, { standards: others, recordedFrom: context.recordedFrom })
  return new BothWays({ before, after }, months, context)
}

const rests = ({ counting }: Counted, { id }: Standard): boolean =>
  counting.some(({ restsOn }) => restsOn?.standards.some(standard => standard.id === id))
