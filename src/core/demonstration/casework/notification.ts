import type { Day } from '#core/dates.ts'
import { between, happens } from '#core/demonstration/chance.ts'
import { countedPeriods } from '#core/demonstration/life.ts'
import { notifying } from '#core/demonstration/margins/practice.ts'
import { inStages, type Story, type Told } from '#core/demonstration/story.ts'
import { defineTeller } from './teller.ts'

/** Word to the health team and the virtual school in the last months told: of coming into care, of moves and of leaving. */
const MONTHS_TOLD = 4

export default defineTeller({
  type: 'notification',
  *tells(story) {
    const since = story.to - MONTHS_TOLD * 30
    for (const { startedOn, endedOn } of countedPeriods(story.life)) {
      if (startedOn > since && startedOn <= story.to) {
        yield sent(story, 'became-looked-after', 'health-team', startedOn)
        yield sent(story, 'became-looked-after', 'virtual-school', startedOn)
      }
      if (endedOn !== undefined && endedOn > since && endedOn <= story.to)
        yield sent(story, 'ceased-looked-after', 'health-team', endedOn)
    }
    for (const home of story.homes)
      if (!home.isFirst && home.from > since && home.from <= story.to)
        yield sent(story, 'moved', 'health-team', home.from)
  },
})

function sent(story: Story, about: string, to: string, happenedOn: Day): Told {
  const chance = story.chance(`${about} ${to}`, happenedOn)
  const { acknowledged, withinDays, failed } = notifying.is
  const sentOn = happenedOn + (happens(chance, 0.85) ? 0 : between(chance, 1, 6))
  const acknowledgedOn = sentOn + between(chance, ...withinDays)
  return inStages(
    { on: sentOn, says: { about, to, happenedOn, sentOn, delivery: happens(chance, failed) ? 'failed' : 'list' } },
    happens(chance, acknowledged)
      ? {
          on: acknowledgedOn,
          says: { acknowledgedOn, acknowledgedBy: to === 'health-team' ? 'Named nurse' : 'Education adviser' },
        }
      : undefined,
  )
}
