import { doneBy, recordsOf } from './casework.ts'
import type { Day } from './dates.ts'
import type { Journey } from './journey.ts'
import type { Done } from './obligation.ts'
import healthHistory from './records/health-history.ts'

/** The health passports and histories of a young person, oldest first by the day they were asked for. */
export const healthHistoriesOf = recordsOf(healthHistory)

/** The days on which something was done with one, in order, and never before the record itself. */
export const doneWithHistory = (
  child: Journey,
  on: (history: ReturnType<typeof healthHistoriesOf>[number]) => Day | undefined,
): readonly Done[] => doneBy(healthHistoriesOf(child), on, h => h.askedForOn)

/** The days on which one was given to them. One that was gone through with them was given. */
export const historiesGiven = (child: Journey): readonly Done[] =>
  [...doneWithHistory(child, h => h.givenOn), ...doneWithHistory(child, h => h.understoodOn)].sort(
    (a, b) => a.on - b.on || a.entry - b.entry,
  )
