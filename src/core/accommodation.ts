import type { z } from 'zod'
import { type Recorded, recordsOf } from './casework.ts'
import { addMonths, type Day, NEVER, type Period } from './dates.ts'
import type { Item, Journey } from './journey.ts'
import { timeOn } from './latest.ts'
import { oncePerJourney } from './once-per-journey.ts'
import { isFoster, placementsOf } from './placements.ts'
import accommodation from './records/accommodation.ts'
import { careLeaversRegulations, interactiveTool, performanceReport, type Source } from './source.ts'

const recordedHomesOf = recordsOf(accommodation)

/** A home of a care leaver, from one day up to but not on another. */
export interface Home extends Item {
  readonly startedOn: Day
  /** The day they left, or the next home began; NEVER while they live there. */
  readonly until: Day
  readonly record: Recorded<z.infer<typeof accommodation.fields>>
}

/** The homes of a care leaver, oldest first. One without a first day is left out. */
export const homesOf = oncePerJourney((child: Journey): readonly Home[] => {
  const recorded = recordedHomesOf(child)
  if (recorded.length === 0) return NO_HOMES
  const homes: Home[] = []
  for (let i = recorded.length - 1; i >= 0; i--) {
    const record = recorded[i]!
    if (record.startedOn === undefined) continue
    const until = Math.min(record.endedOn ?? NEVER, homes.at(-1)?.startedOn ?? NEVER)
    homes.push({ entry: record.entry, startedOn: record.startedOn, until, record })
  }
  return homes.reverse()
})

const NO_HOMES: readonly Home[] = []

/** Where a care leaver lives at the end of a day; undefined where no home is recorded. In care, the placement says it. */
export const homeOn = (child: Journey, asAt: Day): Home | undefined => timeOn(homesOf(child), asAt)

const WITH_FORMER_CARERS = /^Z/

/** Whether somebody lives with their former foster carers at the end of a day: their home is recorded so, or its code (Z) says it. */
export function isStayingPutOn(child: Journey, asAt: Day): boolean {
  const record = homeOn(child, asAt)?.record
  return record !== undefined && (record.isStayingPut ?? WITH_FORMER_CARERS.test(record.type ?? ''))
}

/** One of the ways of saying whether a home is suitable. They differ, and are kept apart. */
export interface SuitabilityNotion {
  readonly id: string
  readonly title: string
  readonly says: string
  readonly source: Source
  /** Undefined where the record does not say enough. */
  readonly isSuitable: (home: Home) => boolean | undefined
}

const CUSTODY_OR_BED_AND_BREAKFAST = /^[XW]/
const NO_FIXED_HOME = /^[XSW]/

/** By code, where there is one that says anything: `0` says nothing. */
const byCode =
  (isSuitable: (type: string) => boolean) =>
  ({ record: { type } }: Home): boolean | undefined =>
    type === undefined || type === '0' ? undefined : isSuitable(type)

export const suitabilityNotions = {
  regulation: {
    id: 'regulation',
    title: 'Suitable for this young person',
    says: 'Assessed: its condition, safety, place, cost, tenancy and landlord, and what the young person thinks of it.',
    source: careLeaversRegulations('regulation 9'),
    isSuitable: ({ record }) => record.isSuitable,
  },
  return: {
    id: 'return',
    title: 'Suitable by the code of the return',
    says: 'Safe, secure and affordable: the code ends in 1. Homelessness and custody never are.',
    source: interactiveTool('CareLeaverAcc'),
    isSuitable: byCode(type => type.endsWith('1')),
  },
  'scorecard-2017': {
    id: 'scorecard-2017',
    title: 'Neither prison nor bed and breakfast',
    says: 'Any that is not prison or bed and breakfast.',
    source: performanceReport('Care leavers'),
    isSuitable: byCode(type => !CUSTODY_OR_BED_AND_BREAKFAST.test(type)),
  },
  'sufficiency-2017': {
    id: 'sufficiency-2017',
    title: 'Not custody, homelessness or bed and breakfast',
    says: 'Unsuitable: custody; homelessness, including sofa surfing; bed and breakfast.',
    source: { title: 'Sufficiency strategy 2017 to 2021', section: 'Care leavers' },
    isSuitable: byCode(type => !NO_FIXED_HOME.test(type)),
  },
} satisfies Readonly<Record<string, SuitabilityNotion>>

/** Both notions of suitable for one home: the law’s, for this young person, and the return’s. */
export interface Suitability {
  readonly byRegulation: boolean | undefined
  /** The day it was assessed for this young person; absent where it was not. */
  readonly assessedOn: Day | undefined
  readonly byReturn: boolean | undefined
  /** ACCOM */
  readonly code: string | undefined
}

export const suitabilityOf = (home: Home): Suitability => ({
  byRegulation: suitabilityNotions.regulation.isSuitable(home),
  assessedOn: home.record.assessedOn,
  byReturn: suitabilityNotions.return.isSuitable(home),
  code: home.record.type,
})

/** The nights of a period, by its days, that a care leaver spent in homes that are not suitable by a notion. */
export function nightsUnsuitable(
  child: Journey,
  { firstDay, lastDay }: Period,
  { isSuitable }: SuitabilityNotion,
): number {
  let nights = 0
  for (const home of homesOf(child)) {
    const [from, until] = [Math.max(home.startedOn, firstDay), Math.min(home.until, lastDay + 1)]
    if (from < until && isSuitable(home) === false) nights += until - from
  }
  return nights
}

/** A day on which a young person went to live elsewhere, and the record that says so. */
export interface Move extends Item {
  readonly on: Day
  /** The home that they went to; absent where it was a placement. */
  readonly home: Home | undefined
}

/**
 * The moves from one main address to another, in care and after it, oldest first. The first address is no move, nor is
 * staying put with former foster carers, a home that they had before it was recorded, or a placement recorded beside
 * another that goes on. A placement and a home that
 * begin on the same day are one move.
 */
export const movesOf = oncePerJourney((child: Journey): readonly Move[] => {
  const placements = placementsOf(child)
  const homes = homesOf(child)
  if (placements.length + homes.length < 2) return NO_MOVES
  const moves: Move[] = []
  for (const { startedOn: on, episodes } of placements) {
    const isBesideAnother = placements.some(other => other.startedOn < on && on < other.until)
    if (!isBesideAnother) moves.push({ on, entry: episodes[0]!.entry, home: undefined })
  }
  for (const home of homes) {
    const before = placements.findLast(p => p.startedOn < home.startedOn)
    const last = before?.episodes.findLast(e => e.startedOn <= home.startedOn)
    const isStayingPut = home.record.isStayingPut === true && last !== undefined && isFoster(last)
    if (home.record.isFromBefore) continue
    if (!isStayingPut || homes[0] !== home) moves.push({ on: home.startedOn, entry: home.entry, home })
  }
  moves.sort((a, b) => a.on - b.on || (a.home ? 1 : 0) - (b.home ? 1 : 0))
  return moves.filter((move, i) => i > 0 && moves[i + 1]?.on !== move.on && (moves[0]!.on < move.on || i === 0))
})

const NO_MOVES: readonly Move[] = []

/** How often the main address changed in the 12 months to the end of a day. Stable: once at most. */
export interface Stability {
  readonly changes: number
  readonly isStable: boolean
}

/** The stability of a care leaver’s home; undefined where none is recorded on that day. */
export function stabilityOn(child: Journey, asAt: Day): Stability | undefined {
  if (homeOn(child, asAt) === undefined) return undefined
  const since = addMonths(asAt + 1, -12)
  const changes = movesOf(child).filter(({ on }) => on >= since && on <= asAt).length
  return { changes, isStable: changes <= MOST_CHANGES }
}

/** Source: leaving care annual report, 2017: at most one change of primary address in the previous 12 months. */
const MOST_CHANGES = 1

/** How far somebody is on the way to a tenancy of their own. */
export interface MoveOn {
  readonly home: Home
  readonly readiness: 'yes' | 'nearly' | 'no' | undefined
  /** The day they were judged ready; absent where nobody said. */
  readonly readyOn: Day | undefined
  readonly panelOn: Day | undefined
  readonly panelDecision: string | undefined
  /** The days since they were judged ready, up to and with the day asked of; undefined where they are not, or have been offered a home. */
  readonly daysWaiting: number | undefined
}

/** What the home of a day says of moving on; undefined where there is no home or it says nothing. */
export function moveOnFrom(child: Journey, asAt: Day): MoveOn | undefined {
  const home = homeOn(child, asAt)
  if (!home) return undefined
  const { moveOnReadiness: readiness, readyOn, panelOn, panelDecision } = home.record
  if (readiness === undefined && readyOn === undefined && panelOn === undefined) return undefined
  const isWaiting = readyOn !== undefined && readyOn <= asAt && panelDecision !== 'offered'
  return { home, readiness, readyOn, panelOn, panelDecision, daysWaiting: isWaiting ? asAt - readyOn : undefined }
}
