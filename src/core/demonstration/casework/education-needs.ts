import { birthday, NEVER } from '#core/dates.ts'
import { between, happens } from '#core/demonstration/chance.ts'
import { hasEducationPlan } from '#core/demonstration/education-plans.ts'
import { educationNeeds } from '#core/demonstration/margins/education.ts'
import { inStages, leftCareOn } from '#core/demonstration/story.ts'
import { defineTeller } from './teller.ts'

const NEEDS = [
  'Social, emotional and mental health',
  'Speech, language and communication',
  'Moderate learning difficulty',
  'Autism',
  'Specific learning difficulty',
]

export default defineTeller({
  type: 'education-needs',
  *tells(story) {
    const { life, from, to } = story
    const started = Math.max(from, story.homes[0]!.from, birthday(life.bornOn, 5)) + 40
    const until = Math.min(leftCareOn(story) ?? NEVER, to)
    if (started >= until || birthday(life.bornOn, 18) < started) return
    const chance = story.chance('education needs')
    const its = educationNeeds.is
    const isPlanned = hasEducationPlan(story)
    const need = NEEDS[life.seed % NEEDS.length]
    if (isPlanned) {
      const issuedOn = started - between(chance, 30, 900)
      const reviewedOn = Math.max(issuedOn + 30, until - between(chance, 20, 430))
      yield inStages(
        {
          on: started,
          says: { status: 'plan', fromOn: issuedOn, requestedOn: issuedOn - between(chance, 130, 200), issuedOn, need },
        },
        reviewedOn > started ? { on: reviewedOn, says: { reviewedOn } } : undefined,
      )
    } else if (happens(chance, its.assessing)) {
      const requestedOn = until - between(chance, 20, 110)
      if (requestedOn > started)
        yield inStages({ on: requestedOn, says: { status: 'assessing', fromOn: requestedOn, requestedOn, need } })
    } else if (happens(chance, its.support))
      yield inStages({ on: started, says: { status: 'support', fromOn: started, need } })
  },
})
