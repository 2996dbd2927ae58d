import { type Day, day, NEVER, type Period } from './dates.ts'
import { type Body, type Entry, standing } from './entry.ts'

/** A household that the council approved to foster, as its record says it. */
export interface FosteringHousehold {
  /** The entry that says it. */
  readonly entry: number
  readonly record: number
  /** As the case system knows the household; empty where the record does not say. */
  readonly id: string
  readonly kind?: string
  readonly approvedOn?: Day
  /** How it came to be approved here: new, transfer or change. */
  readonly approvedAs: string
  /** The first day on which it was no longer approved. */
  readonly deregisteredOn?: Day
  readonly deregisteredBecause?: string
  readonly places?: number
  readonly placesFilled?: number
  readonly placesOnHold?: number
}

/** The fostering households that stand, of what is recorded about the authority, by their identifiers. */
export const householdsIn = (
  entries: Iterable<Pick<Entry, 'id' | 'record' | 'kind' | 'standing' | 'type' | 'body'>>,
): readonly FosteringHousehold[] =>
  standing(entries)
    .filter(({ type }) => type === 'fostering-household')
    .map(householdOf)
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.entry - b.entry))

/** A household as an entry says it. */
export function householdOf({ id, record, body }: Pick<Entry, 'id' | 'record' | 'body'>): FosteringHousehold {
  const { household, approvedOn, approvedAs, deregisteredOn, ...rest } = body as Body & {
    readonly [Field in 'household' | 'approvedOn' | 'approvedAs' | 'deregisteredOn']?: string
  }
  const { kind, deregisteredBecause, places, placesFilled, placesOnHold } = rest as Partial<FosteringHousehold>
  return {
    entry: id,
    record,
    id: household ?? '',
    approvedAs: approvedAs ?? 'new',
    ...(kind !== undefined && { kind }),
    ...(approvedOn !== undefined && { approvedOn: day(approvedOn) }),
    ...(deregisteredOn !== undefined && { deregisteredOn: day(deregisteredOn) }),
    ...(deregisteredBecause !== undefined && { deregisteredBecause }),
    ...(places !== undefined && { places }),
    ...(placesFilled !== undefined && { placesFilled }),
    ...(placesOnHold !== undefined && { placesOnHold }),
  }
}

/** What is counted in place of children: the households that count in a period, or, of what is so on a day, at the end of its last day. */
export interface HouseholdCounting {
  readonly counts: (households: readonly FosteringHousehold[], period: Period) => readonly FosteringHousehold[]
}

/** Whether a household is approved at the end of a day: from its approval on, and on the day of its deregistration no more. */
export const isApprovedOn = ({ approvedOn, deregisteredOn }: FosteringHousehold, asAt: Day): boolean =>
  approvedOn !== undefined && approvedOn <= asAt && (deregisteredOn === undefined || asAt < deregisteredOn)

/** Kinds that are not approved to foster, or only for a time or for a young person who has left care. */
const NOT_FOSTERING: ReadonlySet<string> = new Set(['temporary', 'staying-put', 'supported-lodgings'])

/** Whether a household fosters children who are looked after; one of which no kind is recorded does. */
export const isFostering = ({ kind = '' }: FosteringHousehold): boolean => !NOT_FOSTERING.has(kind)

/** Whether a household only cares for a young person who stays put with former foster carers. */
export const isStayingPut = ({ kind }: FosteringHousehold): boolean => kind === 'staying-put'

/** The places that nobody lives in and somebody may be placed in; undefined where the places are not recorded. */
export const vacanciesOf = ({ places, placesFilled = 0, placesOnHold = 0 }: FosteringHousehold): number | undefined =>
  places === undefined ? undefined : Math.max(0, places - placesFilled - placesOnHold)

/** What is wrong among households that only all of them tell: one that is approved twice over the same time. */
export function householdFindings(
  households: readonly FosteringHousehold[],
): readonly { readonly says: string; readonly fix: string }[] {
  const twice = new Set<string>()
  for (const [i, one] of households.entries())
    for (const other of households.slice(i + 1)) {
      if (other.id !== one.id) break
      if (one.id !== '' && overlap(one, other)) twice.add(one.id)
    }
  return [...twice].map(id => ({
    says: `Fostering household ${id} is recorded as approved twice over the same time. It counts once.`,
    fix: 'Find out which approval is right, and withdraw the other.',
  }))
}

const overlap = (one: FosteringHousehold, other: FosteringHousehold): boolean =>
  one.approvedOn !== undefined &&
  other.approvedOn !== undefined &&
  one.approvedOn < (other.deregisteredOn ?? NEVER) &&
  other.approvedOn < (one.deregisteredOn ?? NEVER)

/** Whether two records of one household say that it was approved over the same time. */
export const isApprovedTwice = (one: Body, other: Body): boolean =>
  overlap(householdOf({ id: 0, record: 0, body: one }), householdOf({ id: 0, record: 0, body: other }))

/** Each household once, however many approvals of it stand: the first given. */
export const eachOnce = (households: readonly FosteringHousehold[]): readonly FosteringHousehold[] =>
  [...new Map(households.toReversed().map(its => [its.id === '' ? its.record : its.id, its])).values()].toReversed()

/** The households on which something happened on a day of a period; both its days count. */
export const inPeriod = (
  households: readonly FosteringHousehold[],
  { firstDay, lastDay }: Period,
  on: (household: FosteringHousehold) => Day | undefined,
): readonly FosteringHousehold[] =>
  households.filter(household => {
    const its = on(household)
    return its !== undefined && its >= firstDay && its <= lastDay
  })
