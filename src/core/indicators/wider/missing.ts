import { type Day, firstOfMonthsTo, NEVER } from '#core/dates.ts'
import type { FlowPopulation, SnapshotPopulation } from '#core/indicators/indicator.ts'
import type { Journey, MissingIncident } from '#core/journey.ts'
import { episodeOn } from '#core/looked-after.ts'
import { oncePerJourney } from '#core/once-per-journey.ts'

/** The times that a looked after child went missing, oldest first. To be away without authorisation, but known where, is none. */
export const timesMissing = oncePerJourney((child: Journey): readonly MissingIncident[] =>
  child.missing.length === 0
    ? child.missing
    : child.missing.filter(({ kind, startedOn }) => kind !== 'A' && episodeOn(child, startedOn) !== undefined),
)

/** The last time that a child was missing from care on any day of the 12 months to the end of a day; undefined where they were not. */
export const lastMissingInYearTo = (child: Journey, asAt: Day): MissingIncident | undefined => {
  const firstDay = firstOfMonthsTo(asAt, 12)
  return timesMissing(child).findLast(({ startedOn, endedOn = NEVER }) => startedOn <= asAt && endedOn >= firstDay)
}

export const missingEpisodes: FlowPopulation<MissingIncident> = {
  says: 'times that looked after children went missing, by the day that they went',
  isLookedAfter: true,
  events: timesMissing,
  on: ({ startedOn }) => startedOn,
}

/** Children, still looked after or not, who were missing from care on any day of 12 months. */
export const childrenMissing: SnapshotPopulation<MissingIncident> = {
  says: 'children who were missing from care on any day of the 12 months',
  at: lastMissingInYearTo,
}
