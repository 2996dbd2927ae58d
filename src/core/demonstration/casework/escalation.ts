import { concernsOf } from '#core/demonstration/challenge.ts'
import { longReference } from '#core/demonstration/escalation-references.ts'
import { onceTold } from '#core/demonstration/story.ts'
import { managerOf } from '#core/demonstration/workers-of.ts'
import { defineTeller } from './teller.ts'

/** What reviewing officers raise that no checklist began, at whichever stage it begins. */
export default defineTeller({
  type: 'escalation',
  *tells(story) {
    for (const { raisedOn, worker, stage, wrong, isByChecklist } of concernsOf(story)) {
      if (isByChecklist) continue
      yield onceTold(raisedOn, {
        reference: longReference(story.life.child, raisedOn),
        raisedOn,
        stage,
        themes: wrong.map(({ theme }) => theme),
        concern: wrong[0]!.concern,
        triedInformally: 'Raised with the worker after the review, and again a week later.',
        raisedBy: worker,
        raisedTo: stage === 'stage-1' ? managerOf(story, raisedOn)?.name : undefined,
      })
    }
  },
})
