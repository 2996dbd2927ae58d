import { birthday } from '#core/dates.ts'
import { between, happens } from '#core/demonstration/chance.ts'
import { inStages, leftCareOn } from '#core/demonstration/story.ts'
import { defineTeller } from './teller.ts'

/** For disabled young people from 14, and a few others. */
export default defineTeller({
  type: 'adult-services',
  *tells(story) {
    const { life, from, to } = story
    const isDisabled = life.periods.at(-1)!.categoryOfNeed === 'N2'
    const chance = story.chance('adult services')
    if (!isDisabled && !happens(chance, 0.03)) return
    const fourteen = Math.max(birthday(life.bornOn, 14), story.homes[0]!.from + 60)
    if (fourteen > to || (leftCareOn(story) ?? to) < Math.max(from, fourteen)) return
    const plannedOn = fourteen + between(chance, 10, 200)
    const isLate = happens(chance, 0.35) || story.named?.id === 'moving-to-adult-services'
    const referredOn = birthday(life.bornOn, isLate ? 16 : 15) - between(chance, 5, 60) + (isLate ? 200 : 0)
    const assessedOn = Math.max(referredOn + 120, birthday(life.bornOn, 17) + between(chance, 60, 200))
    yield inStages(
      {
        on: plannedOn,
        says: {
          isNeeded: isDisabled ? 'yes' : 'unsure',
          plannedOn,
          notes: 'Wants to stay near the carers and the pool. Does not want to say everything again to a new person.',
        },
      },
      referredOn > plannedOn ? { on: referredOn, says: { referredOn } } : undefined,
      story.named?.id === 'moving-to-adult-services'
        ? {
            on: to - 40,
            says: {
              assessedOn: to - 40,
              notes:
                'Assessed. No decision yet about where from 18, which is two months away. Carers have written to the director.',
            },
          }
        : {
            on: assessedOn,
            says: {
              assessedOn,
              outcome: happens(chance, 0.7) ? 'accepted' : happens(chance, 0.5) ? 'not-eligible' : 'other',
            },
          },
    )
  },
})
