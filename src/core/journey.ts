import { birthday, type Day, day, NEVER, yearTo31March } from './dates.ts'
import { type Body, type Entry, standing } from './entry.ts'
import { isShortBreak } from './looked-after.ts'
import { isReturned } from './returned-types.ts'

/** What every record on a journey has: the entry that says it, so that a figure can be walked back to its source. */
export interface Item {
  readonly entry: number
}

/** An episode of care, in force from the day it started up to, but not on, the day it ended. */
export interface Episode extends Item {
  /** DECOM */
  readonly startedOn: Day
  /** DEC; absent while the episode is open */
  readonly endedOn?: Day
  /** The first day on which it no longer counts: the day it ended or, if a later return does not confirm it, that return's first day. */
  readonly until: Day
  /** True where a later return should have mentioned the episode and does not. */
  readonly unconfirmed: boolean
  /** RNE */
  readonly reasonForNewEpisode?: string
  /** LS */
  readonly legalStatus?: string
  /** CIN */
  readonly categoryOfNeed?: string
  /** PLACE */
  readonly placement?: string
  /** PLACE_PROVIDER */
  readonly placementProvider?: string
  /** REC; absent while the episode is open */
  readonly reasonEnded?: string
  readonly reasonForPlacementChange?: string
  readonly homePostcode?: string
  readonly placementPostcode?: string
  readonly urn?: string
}

/** A statutory review. */
export interface Review extends Item {
  readonly heldOn: Day
  /** REVIEW_CODE */
  readonly participation?: string
}

/** OC2: outcomes at 31 March for a child looked after continuously for 12 months. */
export interface YearlyOutcomes extends Item {
  /** The year that ends on that 31 March. */
  readonly year: number
  readonly sdqScore?: string
  readonly teethCheck?: string
  readonly healthAssessment?: string
  readonly immunisations?: string
  readonly healthCheck?: string
}

/** OC3: a care leaver around a birthday in the year. */
export interface CareLeaverOutcomes extends Item {
  /** The year, to 31 March, that the birthday falls in. */
  readonly year: number
  readonly inTouch?: string
  readonly activity?: string
  readonly accommodation?: string
}

/** AD1: how a child came to be adopted. */
export interface Adoption extends Item {
  readonly decidedOn?: Day
  readonly matchedOn?: Day
  readonly adoptedByFosterCarer?: string
}

/** A decision that a child should be placed for adoption. */
export interface PlacedForAdoption extends Item {
  readonly decidedOn?: Day
  readonly reversedOn?: Day
  readonly reasonReversed?: string
}

/** From the day it started up to, but not on, the day it ended; absent end: still allocated. */
export interface Allocation extends Item {
  readonly socialWorker?: string
  readonly startedOn: Day
  readonly until: Day
}

/** A time missing or away. */
export interface MissingIncident extends Item {
  readonly kind?: string
  readonly startedOn: Day
  readonly endedOn?: Day
}

/** All of one child's records as they stood on a chosen instant. The only thing that an indicator, standard or rule looks at. */
export interface Journey {
  /** Waymark's own reference for the child, which says nothing about them: the one used in addresses. */
  readonly ref: string
  /** CHILD: the council's identifier. */
  readonly childId: string
  /** Absent where no record gives a date of birth that can be read. */
  readonly bornOn?: Day
  /** The 18th birthday; NEVER where the date of birth is not known. */
  readonly turns18On: Day
  readonly sex?: string
  readonly ethnicity?: string
  /** Oldest first; those whose start cannot be read are left out here and kept in the ledger. */
  readonly episodes: readonly Episode[]
  /** The episodes that make a child looked after: all but short breaks under an agreed series (V3, V4). Oldest first. */
  readonly counted: readonly Episode[]
  /** The days that the counted episodes speak of: from the first, up to the last on which one ends. Both 0 where there are none. */
  readonly countedFrom: Day
  readonly countedUntil: Day
  /** Oldest first. */
  readonly reviews: readonly Review[]
  /** By year. */
  readonly outcomes: readonly YearlyOutcomes[]
  /** By year. */
  readonly careLeaverOutcomes: readonly CareLeaverOutcomes[]
  readonly adoptions: readonly Adoption[]
  readonly placedForAdoption: readonly PlacedForAdoption[]
  readonly allocations: readonly Allocation[]
  readonly missing: readonly MissingIncident[]
  /** What stands of records of every other type, and of those that no return says, by type. Read by `recordsOf` (casework.ts). */
  readonly casework: ReadonlyMap<string, readonly JourneyEntry[]>
  /** What the ledger knew when the journey was told; absent where no record is missing. */
  readonly known?: Known
}

/** What the ledger knew beside the entries themselves. */
export interface Known {
  /** The years of the returns of episodes held by then, by the year each ends in, ascending. */
  readonly returnYears: readonly number[]
}

export type JourneyEntry = Pick<Entry, 'id' | 'record' | 'type' | 'kind' | 'standing' | 'body'>

/** The journey that a child's entries tell, in the order of the ledger and cut off at the chosen instant. */
export function journeyOf(
  child: { ref: string; childId: string },
  entries: Iterable<JourneyEntry>,
  known: Known,
): Journey {
  const byType = new Map<string, JourneyEntry[]>()
  for (const entry of standing(entries)) {
    const same = byType.get(entry.type)
    if (same) same.push(entry)
    else byType.set(entry.type, [entry])
  }
  const of = (type: string): readonly JourneyEntry[] => byType.get(type) ?? NONE
  const details = latest(of('child-details'))?.body
  const bornOn = dayIn(details, 'bornOn') ?? bornOnElsewhere(byType)

  const episodes = of('episode')
    .flatMap(e => episode(e, known))
    .sort(byStart)
  const counted = episodes.filter(e => !isShortBreak(e.legalStatus))
  return sameShape<Journey>({
    ref: child.ref,
    childId: child.childId,
    bornOn,
    turns18On: bornOn === undefined ? NEVER : birthday(bornOn, 18),
    sex: textIn(details, 'sex'),
    ethnicity: textIn(details, 'ethnicity'),
    episodes,
    counted,
    countedFrom: counted[0]?.startedOn ?? 0,
    countedUntil: counted.reduce((latest, { until, endedOn = 0 }) => Math.max(latest, until, endedOn), 0),
    reviews: onceADay(of('review').flatMap(review), r => r.heldOn),
    outcomes: of('yearly-outcomes')
      .map(yearly<YearlyOutcomes>)
      .sort(byYear),
    careLeaverOutcomes: of('care-leaver-outcomes')
      .map(yearly<CareLeaverOutcomes>)
      .sort(byYear),
    adoptions: of('adoption').map(dated<Adoption>),
    placedForAdoption: of('placed-for-adoption').map(dated<PlacedForAdoption>),
    allocations: of('social-worker-allocation')
      .flatMap(e => allocation(e, known))
      .sort((a, b) => a.startedOn - b.startedOn),
    missing: onceADay(of('missing-incident').flatMap(missing), m => m.startedOn),
    casework: caseworkIn(byType),
    known,
  })
}

/**
 * Whole objects of one shape, with undefined where something is absent, are read several times as fast as objects that
 * each leave out something else. Nobody may tell the two apart: absence is asked for by `=== undefined`.
 */
export const sameShape = <T>(whole: { readonly [K in keyof Required<T>]: T[K] | undefined }): T => whole as T

const NONE: readonly JourneyEntry[] = []
const NO_CASEWORK: ReadonlyMap<string, readonly JourneyEntry[]> = new Map()

function caseworkIn(byType: ReadonlyMap<string, readonly JourneyEntry[]>): Journey['casework'] {
  const casework = new Map<string, readonly JourneyEntry[]>()
  for (const [type, entries] of byType) {
    const said = isReturned(type) ? entries.filter(e => e.standing === 0) : entries
    if (said.length > 0) casework.set(type, said)
  }
  return casework.size === 0 ? NO_CASEWORK : casework
}

/** Oldest first. What casework and a return both say happened on a day happened once. */
function onceADay<T extends Item>(items: readonly T[], on: (item: T) => Day): readonly T[] {
  const sorted = items.toSorted((a, b) => on(a) - on(b) || a.entry - b.entry)
  return sorted.filter((item, i) => i === 0 || on(sorted[i - 1]!) !== on(item))
}

const byStart = (a: Episode, b: Episode): number => a.startedOn - b.startedOn || a.until - b.until || a.entry - b.entry
const byYear = (a: { year: number; entry: number }, b: { year: number; entry: number }): number =>
  a.year - b.year || a.entry - b.entry

const latest = (entries: readonly JourneyEntry[]): JourneyEntry | undefined =>
  entries.toSorted((a, b) => a.standing - b.standing || a.id - b.id).at(-1)

const optional = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V }

const textIn = (body: Body | undefined, field: string): string | undefined => body?.[field] as string | undefined

const dayIn = (body: Body | undefined, field: string): Day | undefined => {
  const iso = textIn(body, field)
  return iso === undefined ? undefined : day(iso)
}

/** Every table of the return repeats the date of birth, so a child without a header may still have one. */
function bornOnElsewhere(byType: ReadonlyMap<string, readonly JourneyEntry[]>): Day | undefined {
  for (const entries of byType.values())
    for (const entry of entries) {
      const bornOn = dayIn(entry.body, 'bornOn')
      if (bornOn !== undefined) return bornOn
    }
  return undefined
}

function episode({ id, standing, body }: JourneyEntry, known: Known): readonly Episode[] {
  const [startedOn, endedOn] = [dayIn(body, 'startedOn'), dayIn(body, 'endedOn')]
  if (startedOn === undefined) return []
  const until = confirmedUntil(standing, endedOn ?? NEVER, known)
  return [
    sameShape<Episode>({
      entry: id,
      startedOn,
      endedOn,
      until,
      unconfirmed: until !== (endedOn ?? NEVER),
      reasonForNewEpisode: textIn(body, 'reasonForNewEpisode'),
      legalStatus: textIn(body, 'legalStatus'),
      categoryOfNeed: textIn(body, 'categoryOfNeed'),
      placement: textIn(body, 'placement'),
      placementProvider: textIn(body, 'placementProvider'),
      reasonEnded: textIn(body, 'reasonEnded'),
      reasonForPlacementChange: textIn(body, 'reasonForPlacementChange'),
      homePostcode: textIn(body, 'homePostcode'),
      placementPostcode: textIn(body, 'placementPostcode'),
      urn: textIn(body, 'urn'),
    }),
  ]
}

/**
 * A return is the whole truth of its year: what last year's return left open and this year's does not mention no longer
 * counts from this year's first day.
 */
function confirmedUntil(year: number, until: Day, { returnYears }: Known): Day {
  if (year === 0) return until
  const next = returnYears.find(y => y > year)
  return next === undefined ? until : Math.min(until, yearTo31March(next).firstDay)
}

function review({ id, body }: JourneyEntry): readonly Review[] {
  const heldOn = dayIn(body, 'heldOn')
  if (heldOn === undefined) return []
  return [{ entry: id, heldOn, ...optional('participation', textIn(body, 'participation')) }]
}

const yearly = <T>({ id, standing, body }: JourneyEntry): T => ({ ...body, entry: id, year: standing }) as T

function dated<T>({ id, body }: JourneyEntry): T {
  const item: Record<string, unknown> = { entry: id }
  for (const field in body) item[field] = field.endsWith('On') ? day(body[field] as string) : body[field]
  return item as T
}

function allocation({ id, standing, body }: JourneyEntry, known: Known): readonly Allocation[] {
  const startedOn = dayIn(body, 'startedOn')
  if (startedOn === undefined) return []
  const until = confirmedUntil(standing, dayIn(body, 'endedOn') ?? NEVER, known)
  return [{ entry: id, startedOn, until, ...optional('socialWorker', textIn(body, 'socialWorker')) }]
}

function missing({ id, body }: JourneyEntry): readonly MissingIncident[] {
  const [startedOn, endedOn] = [dayIn(body, 'startedOn'), dayIn(body, 'endedOn')]
  if (startedOn === undefined) return []
  return [{ entry: id, startedOn, ...optional('endedOn', endedOn), ...optional('kind', textIn(body, 'kind')) }]
}
