import type { z } from 'zod'
import { type Recorded, recordsOf } from './casework.ts'
import type { Day } from './dates.ts'
import type { Journey } from './journey.ts'
import { latestBy } from './latest.ts'
import { oncePerDay } from './once-per-journey.ts'
import { placementOn } from './placements.ts'
import placementLocation from './records/placement-location.ts'

const locationsOf = recordsOf(placementLocation)

/** Where a placement is, as its record says it. */
export type PlacementLocation = Recorded<z.infer<typeof placementLocation.fields>>

/**
 * Where the placement is that a child is in at the end of a day, as last said of it; undefined where nothing is. What was said
 * of a placement before says nothing of this one, nor does what was said before a child came back to care.
 */
export const placementLocationOn = oncePerDay((child: Journey, asAt: Day): PlacementLocation | undefined => {
  const said = latestBy(locationsOf(child), ({ fromOn }) => fromOn, asAt)
  const placement = said && placementOn(child, asAt)
  return placement && said.fromOn! >= placement.startedOn ? said : undefined
})

/** From one distance to another, in miles from home in a straight line. */
export interface DistanceBand {
  readonly says: string
  readonly has: (miles: number) => boolean
}

/** Up to here a placement is not far: what the department publishes is more than 20 miles. */
const FAR_MILES = 20

/**
 * The bands of distance: a placement whose distance is known is near, or far and in one of the other three. Source:
 * sufficiency strategy, table 9; that 20 miles themselves are near, the interactive tool's LACDistance.
 */
export const distanceBands = {
  near: { says: `${FAR_MILES} miles or less from home`, has: miles => miles <= FAR_MILES },
  far: { says: `more than ${FAR_MILES} miles from home`, has: miles => miles > FAR_MILES },
  to50: {
    says: `more than ${FAR_MILES} and less than 50 miles from home`,
    has: miles => miles > FAR_MILES && miles < 50,
  },
  to100: { says: '50 miles or more and less than 100 from home', has: miles => miles >= 50 && miles < 100 },
  from100: { says: '100 miles or more from home', has: miles => miles >= 100 },
} as const satisfies Readonly<Record<string, DistanceBand>>
