import { type Day, day, dayInWords, type IsoDate, NEVER } from './dates.ts'
import type { Journey, JourneyEntry } from './journey.ts'
import { type AnyRecordType, mayBeAbout } from './records/record.ts'

/**
 * Since when a council has recorded what. A type of record without a day is not recorded at all, so nothing can be said of
 * what was or was not done.
 */
export interface RecordedFrom {
  /** By the id of a record type, the first day on which records of it are complete: as the council says, or as their own days do. */
  readonly days: ReadonlyMap<string, Day>
  /** What the record types are called, by id. */
  readonly titles: ReadonlyMap<string, string>
  /** The record types whose records may be about a child or about the authority; none if absent. */
  readonly ofEither?: ReadonlySet<string>
}

/** Whether one of these record types is recorded by the end of a day. True where none is named. */
export const isRecordedBy = ({ days }: RecordedFrom, types: readonly string[], asAt: Day): boolean =>
  types.length === 0 || types.some(type => (days.get(type) ?? NEVER) <= asAt)

/**
 * The same with what is recorded about the authority itself, which has no day of its own: it counts from the beginning. Of
 * what may be about either, it says nothing of when the records of children began.
 */
export const withHeld = (recorded: RecordedFrom, types: Iterable<string>): RecordedFrom => ({
  ...recorded,
  days: new Map([
    ...recorded.days,
    ...[...types].filter(type => !recorded.ofEither?.has(type)).map(type => [type, 0] as const),
  ]),
})

/** Why nothing can be said of a day: none of these record types is recorded by then. */
export function whyNotRecorded({ days, titles }: RecordedFrom, types: readonly string[]): string {
  const names = types.map(type => titles.get(type) ?? type).join(' or ')
  const first = Math.min(NEVER, ...types.map(type => days.get(type) ?? NEVER))
  return first === NEVER
    ? `No record of this kind is held of any child: ${names}.`
    : `Records of this kind begin on ${dayInWords(first)}: ${names}.`
}

/** Keeps the first days as children are counted in and taken out again. */
export class FirstDays {
  readonly #types: readonly AnyRecordType[]
  readonly #titles: ReadonlyMap<string, string>
  readonly #ofEither: ReadonlySet<string>
  readonly #datedBy: ReadonlyMap<string, string>
  readonly #isBeforeBirth: ReadonlySet<string>
  readonly #byType = new Map<string, FirstOf>()

  constructor(types: readonly AnyRecordType[]) {
    this.#types = types
    const aboutChildren = types.filter(type => mayBeAbout(type, 'child'))
    this.#ofEither = new Set(types.filter(type => type.about === 'either').map(type => type.id))
    this.#titles = new Map(types.map(type => [type.id, type.title]))
    this.#datedBy = new Map(aboutChildren.map(type => [type.id, type.datedBy ?? '']))
    this.#isBeforeBirth = new Set(aboutChildren.filter(type => type.form?.beforeBirth).map(type => type.id))
  }

  /** Counts a child in (1) or takes them out again (-1), but for the casework that is the very same in another journey of theirs. */
  count(child: Journey, sign: 1 | -1, but?: Journey): void {
    const same = but?.bornOn === child.bornOn ? but?.casework : undefined
    for (const [type, entries] of child.casework)
      if (entries !== same?.get(type)) this.#add(type, this.#firstOf(child, type, entries), sign)
    this.#add('episode', child.episodes[0]?.startedOn, sign)
    this.#add('review', child.reviews[0]?.heldOn, sign)
    this.#add('missing-incident', child.missing[0]?.startedOn, sign)
    this.#add('social-worker-allocation', child.allocations[0]?.startedOn, sign)
    for (const { decidedOn } of child.placedForAdoption) this.#add('placed-for-adoption', decidedOn, sign)
    for (const { decidedOn } of child.adoptions) this.#add('adoption', decidedOn, sign)
  }

  /** Takes a child as they were out again, and counts them in as they are; either may be missing. */
  replace(before: Journey | undefined, after: Journey | undefined): void {
    if (before) this.count(before, -1, after)
    if (after) this.count(after, 1, before)
  }

  /** The same, which goes its own way from here on. */
  copy(): FirstDays {
    const copy = new FirstDays(this.#types)
    for (const [type, { children, begins }] of this.#byType)
      copy.#byType.set(type, { children: new Map(children), begins })
    return copy
  }

  /** Where recording began, by the first days of all who are counted in. */
  get recordedFrom(): RecordedFrom {
    const days = new Map<string, Day>()
    for (const [type, first] of this.#byType) days.set(type, (first.begins ??= beginningOf(first.children)))
    return { days, titles: this.#titles, ofEither: this.#ofEither }
  }

  /** A day before the child was born was mistyped, and would make every day since look recorded. */
  #firstOf({ bornOn }: Journey, type: string, entries: readonly JourneyEntry[]): Day | undefined {
    const datedBy = this.#datedBy.get(type)
    if (datedBy === undefined) return undefined
    const earliest = this.#isBeforeBirth.has(type) ? undefined : bornOn
    let first: IsoDate | undefined
    for (const { body } of entries) {
      const on = ownDateOf(datedBy, body)
      // As text they are in the same order, and hardly any needs to be read.
      if (on === undefined || (first !== undefined && on >= first)) continue
      if (earliest === undefined || day(on) >= earliest) first = on
    }
    return first === undefined ? undefined : day(first)
  }

  #add(type: string, on: Day | undefined, sign: 1 | -1): void {
    if (on === undefined) return
    const first = this.#byType.get(type) ?? { children: new Map<Day, number>(), begins: undefined }
    const children = (first.children.get(on) ?? 0) + sign
    if (children === 0) first.children.delete(on)
    else first.children.set(on, children)
    first.begins = undefined
    if (first.children.size === 0) this.#byType.delete(type)
    else this.#byType.set(type, first)
  }
}

/** Of one record type: how many children's first record is dated on each day, and where that says that recording began. */
interface FirstOf {
  readonly children: Map<Day, number>
  /** Absent until it is asked for. */
  begins: Day | undefined
}

/** A kind is recorded in earnest once so many children got their first record of it within a year, or one in so many of all. */
const EARNEST = { children: 3, oneIn: 50, withinDays: 365 }

/**
 * Where the recording of one kind began: the first day of the first year in which it was recorded in earnest, so that a
 * few records typed in with an old date do not make the years since look complete. The first day where there was no such
 * year. What is recorded later hardly ever moves it.
 */
function beginningOf(children: ReadonlyMap<Day, number>): Day {
  const days = [...children].sort(([a], [b]) => a - b)
  const all = days.reduce((sum, [, its]) => sum + its, 0)
  const enough = Math.max(EARNEST.children, Math.ceil(all / EARNEST.oneIn))
  let [next, inYear] = [0, 0]
  for (const [on, its] of days) {
    while (next < days.length && days[next]![0] < on + EARNEST.withinDays) inYear += days[next++]![1]
    if (inYear >= enough) return on
    inYear -= its
  }
  return days[0]![0]
}

/** The date by which a record counts as recorded: that it is dated by or, where it leaves that out, its earliest other one. */
function ownDateOf(datedBy: string | undefined, body: JourneyEntry['body']): IsoDate | undefined {
  const text = body[datedBy ?? ''] ?? otherDayIn(body)
  return typeof text === 'string' ? text : undefined
}

/** The same as a day. */
export function ownDayOf(datedBy: string | undefined, body: JourneyEntry['body']): Day | undefined {
  const on = ownDateOf(datedBy, body)
  return on === undefined ? undefined : day(on)
}

/**
 * The earliest of the other days that a record has, for one that leaves out the day it should be dated by. The day by
 * which a list said something says nothing of when it was done, so it is none.
 */
const otherDayIn = (body: JourneyEntry['body']): string | undefined =>
  Object.entries(body)
    .filter(([field, value]) => field.endsWith('On') && !NO_DAY_OF_ITS_OWN.has(field) && typeof value === 'string')
    .map(([, value]) => value as string)
    .sort()[0]

const NO_DAY_OF_ITS_OWN: ReadonlySet<string> = new Set(['bornOn', 'knownOn'])

/** The first days of all these journeys. */
export function firstDaysOf(journeys: Iterable<Journey>, types: readonly AnyRecordType[]): FirstDays {
  const firstDays = new FirstDays(types)
  for (const child of journeys) firstDays.count(child, 1)
  return firstDays
}

/** Where the recording of each record type began, by the days of what these journeys hold. */
export function recordedFrom(journeys: Iterable<Journey>, types: readonly AnyRecordType[]): RecordedFrom {
  return firstDaysOf(journeys, types).recordedFrom
}
