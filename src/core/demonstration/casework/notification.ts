import { type Day, NEVER } from '#core/dates.ts'
import { between, happens } from '#core/demonstration/chance.ts'
import { countedPeriods } from '#core/demonstration/life.ts'
import { notifying } from '#core/demonstration/margins/practice.ts'
import { inStages, type Story, type Told } from '#core/demonstration/story.ts'
import { foundOn } from '#core/demonstration/timing.ts'
import { defineTeller } from './teller.ts'

/** Moves and ends are told for so many months back; that a child came into care for as long as casework is. */
const MONTHS_TOLD = 4

/** Word to the health team and the virtual school: of coming into care, of moves and of leaving. */
export default defineTeller({
  type: 'notification',
  *tells(story) {
    const since = story.to - MONTHS_TOLD * 30
    for (const { startedOn, endedOn = NEVER } of countedPeriods(story.life)) {
      if (startedOn <= story.to && endedOn > story.from)
        yield sent(story, 'became-looked-after', 'health-team', startedOn)
      if (startedOn > since && startedOn <= story.to)
        yield sent(story, 'became-looked-after', 'virtual-school', startedOn)
      if (endedOn > since && endedOn <= story.to) yield sent(story, 'ceased-looked-after', 'health-team', endedOn)
    }
    for (const home of story.homes)
      if (!home.isFirst && home.from > since && home.from <= story.to)
        yield sent(story, 'moved', 'health-team', home.from)
  },
})

function sent(story: Story, about: string, to: string, happenedOn: Day): Told {
  const chance = story.chance(`${about} ${to}`, happenedOn)
  const { acknowledged, withinDays, failed, byHandWithinADay, atOnce, lateDays, forgotten } = notifying.is
  const isByHand = happenedOn < story.wordsFrom
  if (isByHand && happens(chance, forgotten)) {
    const sentOn = foundOn(story, 'notification', happenedOn)
    return inStages({ on: sentOn, says: { about, to, happenedOn, sentOn } })
  }
  const sentOn =
    happenedOn +
    (happens(chance, isByHand ? byHandWithinADay : atOnce) ? between(chance, 0, 1) : between(chance, ...lateDays))
  const acknowledgedOn = sentOn + between(chance, ...withinDays)
  const delivery = isByHand ? undefined : happens(chance, failed) ? 'failed' : 'list'
  return inStages(
    { on: sentOn, says: { about, to, happenedOn, sentOn, ...(delivery && { delivery }) } },
    !isByHand && happens(chance, acknowledged)
      ? {
          on: acknowledgedOn,
          says: { acknowledgedOn, acknowledgedBy: to === 'health-team' ? 'Named nurse' : 'Education adviser' },
        }
      : undefined,
  )
}
