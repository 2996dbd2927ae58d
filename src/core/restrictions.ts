import { recordsOf } from './casework.ts'
import { type Day, NEVER } from './dates.ts'
import type { Journey } from './journey.ts'
import restriction from './records/restriction.ts'

/** A restriction that a child's record is under. */
export type Restriction = ReturnType<typeof restrictionsOf>[number]

const restrictionsOf = recordsOf(restriction)

/** What is said where a restriction does not say whom to ask. */
const SOMEBODY = 'a service manager'

/**
 * The restrictions in force at the end of a day, oldest first: from the day that each starts up to, but not on, the day it
 * ends. One whose start nobody entered is in force: a closed record is put right sooner than an open one.
 */
export function restrictionsOn(child: Journey, on: Day): readonly Restriction[] {
  const all = restrictionsOf(child)
  return all.length === 0
    ? all
    : all.filter(({ startedOn, endedOn = NEVER }) => (startedOn ?? on) <= on && on < endedOn)
}

/** Whether a restriction lets somebody in by name: they decided on it, recorded it, or are among those who may open it. */
export const letsIn = (
  { decidedBy, keptBy, mayOpen = [] }: Restriction,
  { username, worker }: { readonly username: string; readonly worker: string | undefined },
): boolean =>
  keptBy === username ||
  (worker !== undefined && decidedBy === worker) ||
  mayOpen.some(named => (worker !== undefined && named.worker === worker) || named.username === username)

/** Whom somebody asks who may not open the record, by the newest restriction. */
export const whomToAsk = (restrictions: readonly Restriction[]): string => restrictions.at(-1)?.ask ?? SOMEBODY
