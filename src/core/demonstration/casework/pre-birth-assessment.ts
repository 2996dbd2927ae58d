import { between, happens } from '#core/demonstration/chance.ts'
import { inStages } from '#core/demonstration/story.ts'
import { defineTeller } from './teller.ts'

/** For babies who came into care within days: most were known before they were born. */
export default defineTeller({
  type: 'pre-birth-assessment',
  *tells({ life, from, chance: chanceOf }) {
    const startedCare = life.periods[0]!.startedOn
    const chance = chanceOf('before birth')
    if (startedCare - life.bornOn > 12 || life.bornOn - 100 < from || !happens(chance, 0.7)) return
    const expectedOn = life.bornOn + between(chance, -4, 18)
    const startedOn = expectedOn - 7 * between(chance, 6, 13)
    const completedOn = Math.min(life.bornOn - 2, expectedOn - 7 * between(chance, 1, 6))
    if (startedOn >= completedOn) return
    yield inStages(
      { on: startedOn, says: { expectedOn, startedOn } },
      {
        on: completedOn,
        says: {
          completedOn,
          plan: 'To leave hospital with carers who could become the family, if the court agrees that the baby cannot go home.',
        },
      },
    )
  },
})
