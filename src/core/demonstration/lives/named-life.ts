import type { Day } from '#core/dates.ts'
import type { Adoption, Distance, MissingIncident, Sex } from '#core/demonstration/life.ts'

/** A day so long before the last day that is told of. Days below zero count forward again. */
export type Ago = (years: number, months?: number, days?: number) => Day

/** A life that every demonstration council contains, whatever its seed. */
export interface NamedLife {
  readonly id: string
  readonly title: string
  /** What the returns show of it, and what is left for other records to say. */
  readonly tells: string
  readonly children: (ago: Ago) => readonly Sketch[]
}

/** A placement: from when, of which kind (DfE code), and with whom where it matters. */
export interface SketchedPlacement {
  readonly provider?: string
  readonly distance?: Distance
  /** The same number means the same carers, for brothers and sisters too. */
  readonly carer?: number
  /** Why the placement before ended (DfE code). */
  readonly because?: string
}

/** A child as a named life tells it. What it leaves out is drawn, or usual. */
export interface Sketch {
  readonly bornOn: Day
  readonly sex: Sex
  readonly ethnicity?: string
  readonly categoryOfNeed?: string
  readonly unaccompanied?: boolean
  readonly care: readonly SketchedCare[]
  readonly adoption?: Adoption
  /** Age, in touch, activity and accommodation (DfE codes) at each birthday since leaving care. */
  readonly outcomes?: readonly (readonly [number, string, string, string])[]
  readonly missing?: readonly MissingIncident[]
  readonly childBornOn?: Day
  readonly deprivedOfLiberty?: { readonly startedOn: Day; readonly endedOn?: Day }
  /** The last year's return forgets the child, though the one before left them looked after. */
  readonly isForgotten?: boolean
  /** A second record of the child at this place in the list: another number, the same pupil number. */
  readonly isAlso?: number
}

/** A period of care. */
export interface SketchedCare {
  readonly legalStatuses: readonly (readonly [Day, string])[]
  readonly placements: readonly (readonly [Day, string, SketchedPlacement?])[]
  /** When it ended and why (DfE code); absent while it goes on. */
  readonly ended?: readonly [Day, string]
}

export const defineNamedLife = (life: NamedLife): NamedLife => life
