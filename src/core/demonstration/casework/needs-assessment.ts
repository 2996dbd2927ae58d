import { between, happens } from '#core/demonstration/chance.ts'
import { eligibleFrom } from '#core/demonstration/eligibility.ts'
import { pathwayPlans } from '#core/demonstration/margins/after-care-work.ts'
import { onceTold } from '#core/demonstration/story.ts'
import { doneOn } from '#core/demonstration/timing.ts'
import { says } from '#core/demonstration/voice.ts'
import { needsSaid, needsSeen } from '#core/demonstration/words/said-of-needs.ts'
import { supportedUntil } from '#core/demonstration/workers-of.ts'
import { defineTeller } from './teller.ts'

/** Once, within three months of becoming eligible; some late, and some never found. */
export default defineTeller({
  type: 'needs-assessment',
  *tells(story) {
    const from = eligibleFrom(story.life)
    const chance = story.chance('needs')
    if (from === undefined || happens(chance, 0.03) || supportedUntil(story) < story.from) return
    const on = doneOn(chance, from, 90, pathwayPlans.is.needsAssessed)
    if (on > Math.min(story.to, supportedUntil(story))) return
    yield onceTold(on, {
      startedOn: Math.max(from - 30, on - between(chance, 20, 60)),
      completedOn: on,
      ...(on > story.wordsFrom && {
        youngPersonSaid: says(story, needsSaid, 0, on),
        health: says(story, needsSeen.health, 0, on),
        education: says(story, needsSeen.education, 0, on),
        support: says(story, needsSeen.support, 0, on),
        money: says(story, needsSeen.money, 0, on),
        skills: says(story, needsSeen.skills, 0, on),
        home: says(story, needsSeen.home, 0, on),
      }),
    })
  },
})
