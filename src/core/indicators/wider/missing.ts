import { type Day, NEVER, yearEndingOf } from '#core/dates.ts'
import type { FlowPopulation } from '#core/indicators/indicator.ts'
import type { Journey, MissingIncident } from '#core/journey.ts'
import { episodeOn } from '#core/looked-after.ts'
import { oncePerJourney } from '#core/once-per-journey.ts'

/** The times that a looked after child went missing, oldest first. To be away without authorisation, but known where, is none. */
export const timesMissing = oncePerJourney((child: Journey): readonly MissingIncident[] =>
  child.missing.length === 0
    ? child.missing
    : child.missing.filter(({ kind, startedOn }) => kind !== 'A' && episodeOn(child, startedOn) !== undefined),
)

/** Whether a child who is looked after was missing from care on any day from one to another: both count. */
export const wasMissingIn = (child: Journey, firstDay: Day, lastDay: Day): boolean =>
  timesMissing(child).some(({ startedOn, endedOn = NEVER }) => startedOn <= lastDay && endedOn >= firstDay)

export const missingEpisodes: FlowPopulation<MissingIncident> = {
  says: 'times that looked after children went missing, by the day that they went',
  isLookedAfter: true,
  events: timesMissing,
  on: ({ startedOn }) => startedOn,
}

/** A child once in each year from 1 April: the first time in it that they went missing. */
export const childrenMissing: FlowPopulation<MissingIncident> = {
  says: 'looked after children who went missing, each once from 1 April to 31 March',
  isLookedAfter: true,
  events: child =>
    timesMissing(child).filter(
      ({ startedOn }, i, all) => i === 0 || yearEndingOf(all[i - 1]!.startedOn) !== yearEndingOf(startedOn),
    ),
  on: ({ startedOn }) => startedOn,
}
