import { recordsOf } from './casework.ts'
import type { Day } from './dates.ts'
import type { Journey } from './journey.ts'
import { latestBy } from './latest.ts'
import educationNeeds from './records/education-needs.ts'

const needsOf = recordsOf(educationNeeds)

/** What a child's special educational needs come to. */
export type SpecialNeeds = NonNullable<ReturnType<typeof needsOf>[number]['status']>

/** What was last recorded of a child's special educational needs by the end of a day; undefined where nothing was. */
export const specialNeedsOn = (child: Journey, asAt: Day): SpecialNeeds | undefined =>
  latestBy(needsOf(child), ({ fromOn }) => fromOn, asAt)?.status
