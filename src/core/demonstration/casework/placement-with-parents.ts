import { NEVER } from '#core/dates.ts'
import { between, happens } from '#core/demonstration/chance.ts'
import { homeWithParents } from '#core/demonstration/margins/practice.ts'
import { inStages } from '#core/demonstration/story.ts'
import { managerOf } from '#core/demonstration/workers-of.ts'
import { defineTeller } from './teller.ts'

export default defineTeller({
  type: 'placement-with-parents',
  *tells(story) {
    for (const home of story.homes) {
      if (home.code !== 'P1' || home.until < story.from || home.from > story.to) continue
      const chance = story.chance('with parents', home.from)
      const { before, daysLate, never } = homeWithParents.is
      const isBefore = happens(chance, before) && story.named?.id !== 'home-on-care-order'
      const approvedOn = Math.max(
        story.life.bornOn,
        home.from + (isBefore ? -between(chance, 1, 12) : between(chance, ...daysLate)),
      )
      const isNever =
        happens(chance, never) ||
        approvedOn >= Math.min(home.until, story.to + 1) ||
        story.named?.id === 'home-on-care-order'
      const assessedOn = Math.max(story.life.bornOn, approvedOn - between(chance, 4, 20))
      const approval = {
        assessedOn,
        approvedOn,
        approvedBy: managerOf(story, home.from)?.id,
        risks:
          'Old friends of a parent coming back to the house. Support worker three mornings; unannounced visits; the safety plan names who is not to call.',
      }
      yield inStages(
        { on: home.from, says: { placedOn: home.from, ...(isBefore && !isNever && approval) } },
        isBefore || isNever ? undefined : { on: approvedOn, says: approval },
        home.until === NEVER ? undefined : { on: home.until, says: { endedOn: home.until } },
      )
    }
  },
})
