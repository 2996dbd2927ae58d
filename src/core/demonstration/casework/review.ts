import { ageOn } from '#core/dates.ts'
import { between, happens, pick } from '#core/demonstration/chance.ts'
import { isUnaccompanied } from '#core/demonstration/life.ts'
import { chairing } from '#core/demonstration/margins/practice.ts'
import { reviewsOf } from '#core/demonstration/reviews.ts'
import { onceTold } from '#core/demonstration/story.ts'
import { SPEAKS_FROM, says } from '#core/demonstration/voice.ts'
import { alone } from '#core/demonstration/words/said-by-unaccompanied.ts'
import { reviewDecisions, saidForReviews } from '#core/demonstration/words/said-of-care.ts'
import { officerOn } from '#core/demonstration/workers-of.ts'
import { defineTeller } from './teller.ts'

/** What was said and decided at the reviews that the returns list, as far back as casework is told in words. */
export default defineTeller({
  type: 'review',
  *tells(story) {
    const { life, council, wordsFrom, to } = story
    for (const [n, { heldOn, participation }] of reviewsOf(life, council).entries()) {
      if (heldOn < wordsFrom || heldOn > to) continue
      const chance = story.chance('review', heldOn)
      const age = ageOn(life.bornOn, heldOn)
      const isAlone = isUnaccompanied(life)
      const isDeferred = happens(chance, chairing.is.deferred)
      const speaks = age >= SPEAKS_FROM && participation !== 'PN0' && participation !== 'PN7'
      yield onceTold(heldOn, {
        heldOn,
        participation,
        chair: officerOn(story, heldOn)?.name,
        planSentOn: heldOn - between(chance, 0, 9),
        ...(isDeferred && {
          deferredFromOn: Math.max(life.bornOn + 5, heldOn - between(chance, 7, 26)),
          deferredBecause: chance() < 0.5 ? 'School could not come' : 'Social worker in court',
        }),
        ...(speaks && {
          childSaid: says(
            story,
            isAlone ? alone.reviews : saidForReviews[age < 11 ? 'child' : 'young person'],
            n,
            heldOn,
          ),
        }),
        decisions: says(
          story,
          isAlone ? alone.decisions : reviewDecisions[age < 5 ? 'under 5' : 'of school age'],
          n,
          heldOn,
        ),
        isPlanGoodEnough: pick(chance, chairing.is.planIsGoodEnough),
      })
    }
  },
})
