import { type Day, isoOf, NEVER } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import { between, type Chance, chanceFrom, happens } from './chance.ts'
import type { Council } from './council.ts'
import { type Home, homesOf } from './homes.ts'
import { countedPeriods, type Life } from './life.ts'
import { recording } from './margins/recording.ts'
import type { Person } from './people.ts'
import type { Staff } from './staff.ts'

/** One child's life as casework is told of it. */
export interface Story {
  readonly life: Life
  readonly council: Council
  readonly person: Person
  readonly staff: Staff
  /** Where the child lived while looked after, oldest first. */
  readonly homes: readonly Home[]
  /** Brothers and sisters in care, by their lives. */
  readonly family: readonly Life[]
  /** The id of the named life that the child is in, and the child's place in it. */
  readonly named?: { readonly id: string; readonly place: number }
  /** The day on which the council began to record casework here. */
  readonly from: Day
  /** From this day on, casework is told in words; before it, in dates. */
  readonly wordsFrom: Day
  /** The last day that is told of. */
  readonly to: Day
  /** A stream of chance for a part of the story: the same part gives the same stream, whatever else is told. */
  readonly chance: (part: string, ...more: readonly number[]) => Chance
}

/** A record as it grows: each stage says more than the one before, and is recorded when that became known. */
export interface Told {
  readonly stages: readonly Stage[]
}

export interface Stage {
  /** The day on which it happened: it is recorded then or later. */
  readonly on: Day
  /** What is known from then on, beside what was known before. Days are days since 1970 here. */
  readonly says: Body
}

export const onceTold = (on: Day, says: Body): Told => ({ stages: [{ on, says }] })

export const inStages = (...stages: readonly (Stage | undefined)[]): Told => ({
  stages: stages.filter(stage => stage !== undefined),
})

export function storyOf(
  council: Council,
  life: Life,
  its: Pick<Story, 'person' | 'staff' | 'family' | 'from' | 'wordsFrom'> & Partial<Pick<Story, 'named'>>,
): Story {
  return {
    ...its,
    life,
    council,
    homes: homesOf(life),
    to: council.toldTo,
    chance: (part, ...more) => chanceFrom(life.seed, hashOf(part), ...more),
  }
}

function hashOf(text: string): number {
  let hash = 7
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  return hash
}

/** A body as it is recorded: fields that end in On are ISO dates, and what is undefined is left out. */
export function bodyOf(says: Body): Body {
  const body: Record<string, unknown> = {}
  for (const field in says) {
    const value = says[field]
    if (value === undefined) continue
    body[field] = Array.isArray(value) ? value.map(asRecorded) : recordedValue(field, value)
  }
  return body
}

const asRecorded = (row: unknown): unknown => (typeof row === 'object' && row !== null ? bodyOf(row as Body) : row)

const recordedValue = (field: string, value: unknown): unknown =>
  typeof value === 'number' && (field.endsWith('On') || field === 'extendedTo') ? isoOf(value) : value

/** When something that happened on a day was recorded: most within days, some weeks later. */
export function recordedAfter(chance: Chance, on: Day): Day {
  const { sameDay, withinDays, lateLikelihood, lateDays } = recording.is
  if (happens(chance, sameDay)) return on
  return on + (happens(chance, lateLikelihood) ? between(chance, ...lateDays) : between(chance, ...withinDays))
}

/** A weekday on or before a day. The first day of 1970 was a Thursday. */
export const weekday = (on: Day): Day => {
  const ofWeek = (((on + 3) % 7) + 7) % 7
  return ofWeek > 4 ? on - (ofWeek - 4) : on
}

/** Looked after at the end of a day. */
export const isInCareOn = ({ life }: Story, on: Day): boolean =>
  countedPeriods(life).some(p => p.startedOn <= on && (p.endedOn ?? NEVER) > on)

/** When the child last left care; undefined while in care, and for those who never were. */
export const leftCareOn = ({ life }: Story): Day | undefined => countedPeriods(life).at(-1)?.endedOn

/** The home that the child had at the end of a day; undefined where they were not in care. */
export const homeOn = ({ homes }: Story, on: Day): Home | undefined => homes.findLast(h => h.from <= on && on < h.until)

/** What was done longer before casework was recorded than this was not taken over. */
const TAKEN_OVER_DAYS = 400

/** The days since casework was first recorded, and the last before: what the council took over when it began. */
export function keptFrom({ from, to }: Story, days: readonly Day[]): readonly Day[] {
  const told = days.filter(on => on <= to)
  const before = told.findLastIndex(on => on < from)
  return told.slice(before >= 0 && told[before]! < from - TAKEN_OVER_DAYS ? before + 1 : Math.max(0, before))
}

/** What is worked out of a story once, and then remembered. */
export function oncePerStory<T>(of: (story: Story) => T): (story: Story) => T {
  const known = new WeakMap<Story, { readonly is: T }>()
  return story => {
    const before = known.get(story)
    if (before) return before.is
    const is = of(story)
    known.set(story, { is })
    return is
  }
}
