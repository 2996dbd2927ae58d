import { type Day, NEVER } from '#core/dates.ts'
import { countedPeriods, type Distance, type Life, type PlacementStep } from './life.ts'

/** A time with the same carers, whatever the placement was called. */
export interface Home {
  readonly from: Day
  /** The first day elsewhere; NEVER while the child lives there. */
  readonly until: Day
  /** The placement's DfE code, as it last was. */
  readonly code: string
  readonly provider: string
  readonly distance: Distance
  readonly carer: number
  /** The day from which it was called a long-term placement (U1, U4); absent where it never was. */
  readonly longTermFrom?: Day
  /** Why the home before it ended (DfE code). */
  readonly reasonForChange?: string
  /** Whether the child became looked after with it. */
  readonly isFirst: boolean
}

const isLongTerm = ({ code }: PlacementStep): boolean => code === 'U1' || code === 'U4'

/** Every home of a child in care, oldest first. */
export function homesOf(life: Life): readonly Home[] {
  const before = known.get(life)
  if (before) return before
  const homes: Home[] = []
  for (const { placements, endedOn = NEVER } of countedPeriods(life))
    for (const [i, step] of placements.entries()) {
      const until = placements[i + 1]?.from ?? endedOn
      const longTermFrom = isLongTerm(step) ? step.from : undefined
      const before = homes.at(-1)
      if (i > 0 && before?.carer === step.carer)
        homes[homes.length - 1] = {
          ...before,
          until,
          code: step.code,
          ...(longTermFrom !== undefined && { longTermFrom }),
        }
      else
        homes.push({
          from: step.from,
          until,
          code: step.code,
          provider: step.provider,
          distance: step.distance,
          carer: step.carer,
          ...(longTermFrom !== undefined && { longTermFrom }),
          ...(step.reasonForChange && { reasonForChange: step.reasonForChange }),
          isFirst: i === 0,
        })
    }
  known.set(life, homes)
  return homes
}

const known = new WeakMap<Life, readonly Home[]>()

export const isFostering = ({ code }: Home): boolean => code.startsWith('U')
export const isWithRelatives = ({ code }: Home): boolean => code === 'U1' || code === 'U2' || code === 'U3'
export const isResidential = ({ code }: Home): boolean => ['K1', 'K2', 'R1', 'R2', 'R3', 'R5', 'S1'].includes(code)
export const isSupported = ({ code }: Home): boolean => code === 'K3' || code === 'H5'
export const isFar = ({ distance }: Home): boolean => distance !== 'within the area'
