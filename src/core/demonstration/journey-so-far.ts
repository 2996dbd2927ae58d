import { isoOf } from '#core/dates.ts'
import type { Body } from '#core/entry.ts'
import { type Journey, type JourneyEntry, journeyOf } from '#core/journey.ts'
import { episodesOf } from './episodes.ts'
import { reviewsOf } from './reviews.ts'
import { bodyOf, type Story, type Told } from './story.ts'

interface Record {
  readonly type: string
  readonly record: Told
}

/** A life as a journey: its episodes and reviews, and what has been told of it by the last day, as though nobody were late in recording. */
export function journeySoFar(story: Story, records: readonly Record[]): Journey {
  const { life, council, to } = story
  const bodies: (readonly [type: string, body: Body])[] = [['child-details', bodyOf({ bornOn: life.bornOn })]]
  for (const { startedOn, endedOn, reasonForNew, reasonEnded, placement, ...episode } of episodesOf(life))
    if (startedOn <= to)
      bodies.push([
        'episode',
        bodyOf({
          startedOn,
          reasonForNewEpisode: reasonForNew,
          legalStatus: episode.legalStatus,
          placement: placement.code,
          ...(endedOn !== undefined && endedOn <= to && { endedOn, reasonEnded }),
        }),
      ])
  for (const { heldOn } of reviewsOf(life, council))
    if (heldOn <= to) bodies.push(['review', { heldOn: isoOf(heldOn) }])
  for (const { type, record } of records) {
    const told = record.stages.filter(({ on }) => on <= to)
    if (told.length > 0) bodies.push([type, bodyOf(Object.assign({}, ...told.map(({ says }) => says)))])
  }
  const entries = bodies.map(
    ([type, body], i): JourneyEntry => ({ id: i + 1, record: i + 1, type, kind: 'statement', standing: 0, body }),
  )
  return journeyOf({ ref: life.child, childId: life.child }, entries, { returnYears: [] })
}
