import { isoOf } from '#core/dates.ts'
import { concernsOf } from '#core/demonstration/challenge.ts'
import { longReference } from '#core/demonstration/escalation-references.ts'
import { onceTold } from '#core/demonstration/story.ts'
import { checklistReference } from '#core/records/escalation.ts'
import { defineTeller } from './teller.ts'

/** What became of each concern: answers, moves up, pauses, and what came of it for the child. */
export default defineTeller({
  type: 'escalation-step',
  *tells(story) {
    for (const { raisedOn, isByChecklist, steps } of concernsOf(story)) {
      const escalation = isByChecklist ? checklistReference(isoOf(raisedOn)) : longReference(story.life.child, raisedOn)
      for (const { on, says } of steps) yield onceTold(on, { escalation, ...says })
    }
  },
})
