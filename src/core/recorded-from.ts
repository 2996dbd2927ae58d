import { type Day, day, dayInWords, NEVER } from './dates.ts'
import type { Journey, JourneyEntry } from './journey.ts'
import type { AnyRecordType } from './records/record.ts'

/**
 * Since when a council has recorded what. A type of record without a day is not recorded at all, so nothing can be said of
 * what was or was not done.
 */
export interface RecordedFrom {
  /** By the id of a record type, the first day under which a record of any child is dated. */
  readonly days: ReadonlyMap<string, Day>
  /** What the record types are called, by id. */
  readonly titles: ReadonlyMap<string, string>
}

/** Whether anything of one of these record types is dated on or before a day. True where none is named. */
export const isRecordedBy = ({ days }: RecordedFrom, types: readonly string[], asAt: Day): boolean =>
  types.length === 0 || types.some(type => (days.get(type) ?? NEVER) <= asAt)

/** The same with what is recorded about the authority itself, which has no day of its own: it counts from the beginning. */
export const withHeld = ({ days, titles }: RecordedFrom, types: Iterable<string>): RecordedFrom => ({
  days: new Map([...days, ...[...types].map(type => [type, 0] as const)]),
  titles,
})

/** Why nothing can be said of a day: nothing of these record types is dated by then. */
export function whyNotRecorded({ days, titles }: RecordedFrom, types: readonly string[]): string {
  const names = types.map(type => titles.get(type) ?? type).join(' or ')
  const first = Math.min(NEVER, ...types.map(type => days.get(type) ?? NEVER))
  return first === NEVER
    ? `No record of this kind is held of any child: ${names}.`
    : `No record of this kind is held of any child before ${dayInWords(first)}: ${names}.`
}

/** Keeps the first days as children are counted in and taken out again. */
export class FirstDays {
  readonly #titles: ReadonlyMap<string, string>
  readonly #datedBy: ReadonlyMap<string, string>
  readonly #isBeforeBirth: ReadonlySet<string>
  /** By record type, how many children's first record is dated on each day. */
  readonly #children = new Map<string, Map<Day, number>>()

  constructor(types: readonly AnyRecordType[]) {
    const aboutChildren = types.filter(type => type.about === 'child')
    this.#titles = new Map(types.map(type => [type.id, type.title]))
    this.#datedBy = new Map(aboutChildren.map(type => [type.id, type.datedBy ?? '']))
    this.#isBeforeBirth = new Set(aboutChildren.filter(type => type.form?.beforeBirth).map(type => type.id))
  }

  /** Counts a child in (1) or takes them out again (-1). */
  count(child: Journey, sign: 1 | -1): void {
    for (const [type, entries] of child.casework) this.#add(type, this.#firstOf(child, type, entries), sign)
    this.#add('episode', child.episodes[0]?.startedOn, sign)
    this.#add('review', child.reviews[0]?.heldOn, sign)
    this.#add('missing-incident', child.missing[0]?.startedOn, sign)
    this.#add('social-worker-allocation', child.allocations[0]?.startedOn, sign)
    for (const { decidedOn } of child.placedForAdoption) this.#add('placed-for-adoption', decidedOn, sign)
    for (const { decidedOn } of child.adoptions) this.#add('adoption', decidedOn, sign)
  }

  /** The first days of all who are counted in. */
  get recordedFrom(): RecordedFrom {
    const first = new Map<string, Day>()
    for (const [type, days] of this.#children) first.set(type, Math.min(...days.keys()))
    return { days: first, titles: this.#titles }
  }

  /** A day before the child was born was mistyped, and would make every day since look recorded. */
  #firstOf({ bornOn }: Journey, type: string, entries: readonly JourneyEntry[]): Day | undefined {
    const datedBy = this.#datedBy.get(type)
    if (datedBy === undefined) return undefined
    const earliest = this.#isBeforeBirth.has(type) ? undefined : bornOn
    let first: Day | undefined
    for (const { body } of entries) {
      const text = body[datedBy] ?? otherDayIn(body)
      if (typeof text !== 'string') continue
      const on = day(text)
      if ((earliest === undefined || on >= earliest) && (first === undefined || on < first)) first = on
    }
    return first
  }

  #add(type: string, on: Day | undefined, sign: 1 | -1): void {
    if (on === undefined) return
    const days = this.#children.get(type) ?? new Map<Day, number>()
    const held = (days.get(on) ?? 0) + sign
    if (held === 0) days.delete(on)
    else days.set(on, held)
    if (days.size === 0) this.#children.delete(type)
    else this.#children.set(type, days)
  }
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

/** The first days on which each record type is dated in these journeys. */
export function recordedFrom(journeys: Iterable<Journey>, types: readonly AnyRecordType[]): RecordedFrom {
  const days = new FirstDays(types)
  for (const child of journeys) days.count(child, 1)
  return days.recordedFrom
}
