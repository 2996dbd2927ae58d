import type { Day } from '#core/dates.ts'

export type Sex = 'female' | 'male'

/** Straight-line distance band of a placement from home, in miles; the council's own area is the first. */
export type Distance = 'within the area' | '20 to 49' | '50 to 99' | '100 or more'

/** From a day on, a legal status (DfE code). It holds until the next, or the end of the period of care. */
export interface LegalStep {
  readonly from: Day
  readonly status: string
}

/** From a day on, a placement. It holds until the next, or the end of the period of care. */
export interface PlacementStep {
  readonly from: Day
  /** DfE code of 2024-25; earlier and later codes for the same placement are written by the year of the return. */
  readonly code: string
  /** DfE code of the placement provider. */
  readonly provider: string
  readonly distance: Distance
  /** Who cares for the child: the same number means the same carers in the same place. */
  readonly carer: number
  /** Why the placement before this one ended (DfE code); absent for the first. */
  readonly reasonForChange?: string
}

/** From becoming looked after to ceasing, without a gap. */
export interface PeriodOfCare {
  readonly startedOn: Day
  /** The day on which the child ceased to be looked after; absent while they are. */
  readonly endedOn?: Day
  /** Why they ceased (DfE code); present when endedOn is. */
  readonly reasonEnded?: string
  readonly categoryOfNeed: string
  /** In order; the first starts with the period. */
  readonly legalStatuses: readonly LegalStep[]
  /** In order; the first starts with the period. */
  readonly placements: readonly PlacementStep[]
}

/** The plan for adoption, as far as it got. */
export interface Adoption {
  /** The agency's decision that the child should be placed for adoption. */
  readonly decidedOn: Day
  readonly matchedOn?: Day
  /** The decision that the child should no longer be placed for adoption. */
  readonly reversedOn?: Day
  readonly adopters?: { readonly number: '1' | '2'; readonly sex: string; readonly legalStatus: string }
}

/** A statutory review. */
export interface Review {
  readonly heldOn: Day
  /** How the child took part (DfE code). */
  readonly participation: string
}

/** What the council knew of a care leaver around a birthday (DfE codes). */
export interface BirthdayOutcome {
  readonly age: number
  readonly inTouch: string
  readonly activity: string
  readonly accommodation: string
}

export interface MissingIncident {
  /** M missing, A away without authorisation. */
  readonly kind: 'M' | 'A'
  readonly startedOn: Day
  readonly endedOn: Day
}

/** All that the returns say about one child, from their first day in care to their last as a care leaver. */
export interface Life {
  /** The child's number in every return; unlike the date of birth in every way. */
  readonly child: string
  /** The life's own seed: what a life does not say is drawn from it. */
  readonly seed: number
  readonly bornOn: Day
  readonly sex: Sex
  /** DfE code. */
  readonly ethnicity: string
  /** Unique pupil number, once the child has one. */
  readonly upn: string
  /** Absent for an unaccompanied child. */
  readonly homePostcode?: string
  readonly periods: readonly PeriodOfCare[]
  readonly adoption?: Adoption
  readonly outcomes: readonly BirthdayOutcome[]
  readonly missing: readonly MissingIncident[]
  /** When a young mother's first child was born. */
  readonly childBornOn?: Day
  /** Deprived of liberty by an order of the court; both days count. */
  readonly deprivedOfLiberty?: { readonly startedOn: Day; readonly endedOn?: Day }
  /** The reviews held, where the life says so; absent where they are drawn. Oldest first. */
  readonly reviews?: readonly Review[]
  /** True where the returns say all of the life as it was; absent where they are now and then late or wrong. */
  readonly isToldRightly?: true
  /** The first collection year whose return forgets the child, though the last left them looked after. */
  readonly forgottenFrom?: number
}

export const isUnaccompanied = (life: Life): boolean => life.homePostcode === undefined

/** Short breaks under an agreed series (V3, V4) do not make a child looked after for the published figures. */
export const isShortBreak = (status: string): boolean => status === 'V3' || status === 'V4'

const isShortBreaks = ({ legalStatuses }: PeriodOfCare): boolean => isShortBreak(legalStatuses[0]!.status)

/** Periods that make the child looked after: all but series of short breaks. */
export const countedPeriods = (life: Life): readonly PeriodOfCare[] => life.periods.filter(p => !isShortBreaks(p))

/** A child who ceases on a day is not looked after at its end. */
export const isLookedAfterOn = (life: Life, on: Day): boolean =>
  countedPeriods(life).some(p => p.startedOn <= on && (p.endedOn ?? Number.POSITIVE_INFINITY) > on)
