import { ageOn, type Day, NEVER } from '#core/dates.ts'
import { between, happens } from '#core/demonstration/chance.ts'
import { countedPeriods } from '#core/demonstration/life.ts'
import { nurses } from '#core/demonstration/margins/health.ts'
import { onceTold, type Story, type Told, weekday } from '#core/demonstration/story.ts'
import { foundOn } from '#core/demonstration/timing.ts'
import { says } from '#core/demonstration/voice.ts'
import { saidOfHealth } from '#core/demonstration/words/said-of-health.ts'
import { defineTeller } from './teller.ts'

/** A nurse meets the child soon after they come into care. */
export default defineTeller({
  type: 'nurse-visit',
  *tells(story) {
    for (const { startedOn, endedOn = NEVER } of countedPeriods(story.life)) {
      const chance = story.chance('nurse', startedOn)
      const { met, inTime, withinDays, lateDays } = nurses.is
      const on = weekday(
        startedOn + (happens(chance, inTime) ? between(chance, ...withinDays) : between(chance, ...lateDays)),
      )
      const until = Math.min(endedOn, story.to + 1)
      const metOn = happens(chance, met) ? Math.max(on, startedOn + 1) : foundOn(story, 'nurse', startedOn)
      if (metOn >= until || endedOn < story.from) continue
      const told = visited(story, metOn)
      yield told
      const againOn = weekday(metOn + between(story.chance('nurse again', metOn), 14, 60))
      if (told.stages[0]!.says.outcome === 'refused' && againOn < until) yield visited(story, againOn, 'met')
    }
  },
})

const NEXT = [
  'Initial assessment booked at home. Inhaler and glasses came with the child.',
  'Settling; sleeping badly. Carers have the nurse’s number and will ring on Monday.',
  'No red book yet: asked of the health visitor before.',
  'Teeth need looking at soon; dentist near the carers will see them.',
]

function visited(story: Story, on: Day, outcome?: 'met'): Told {
  const chance = story.chance('nurse met', on)
  const isOld = ageOn(story.life.bornOn, on) >= 6
  const refused = isOld && happens(chance, nurses.is.refused) && outcome === undefined
  return onceTold(on, {
    visitedOn: on,
    outcome: refused ? 'refused' : 'met',
    ...(on >= story.wordsFrom &&
      !refused && {
        notes: NEXT[between(chance, 0, NEXT.length - 1)],
        ...(isOld && {
          childSaid: says(story, saidOfHealth[ageOn(story.life.bornOn, on) < 12 ? 'younger' : 'older'], 3, on),
        }),
      }),
  })
}
