import { birthday } from '#core/dates.ts'
import { between, happens } from '#core/demonstration/chance.ts'
import { hasEducationPlan } from '#core/demonstration/education-plans.ts'
import { adultServices } from '#core/demonstration/margins/education.ts'
import { inStages, leftCareOn } from '#core/demonstration/story.ts'
import { defineTeller } from './teller.ts'

const NOTES = [
  'Wants to stay near the carers and the pool. Does not want to say everything again to a new person.',
  'Travels alone on two buses. Money and forms are what help is needed with.',
  'Likes routine, and to know a week ahead. The plan should say so on its first page.',
]

/** For young people with an education, health and care plan, from 14: planned, referred and assessed, some late. */
export default defineTeller({
  type: 'adult-services',
  *tells(story) {
    const { life, from, to, named } = story
    const isNamed = named?.id === 'moving-to-adult-services'
    const isDisabled = life.periods.at(-1)!.categoryOfNeed === 'N2'
    const chance = story.chance('adult services')
    const its = adultServices.is
    if (!isDisabled && !(hasEducationPlan(story) && happens(chance, its.planned))) return
    const fourteen = Math.max(birthday(life.bornOn, 14), story.homes[0]!.from + 30)
    if (fourteen > to || (leftCareOn(story) ?? to) < Math.max(from, fourteen)) return
    const [soonest, latest] = happens(chance, its.inTime) ? its.withinDays : its.lateDays
    const plannedOn = fourteen + between(chance, soonest, latest)
    const isLate = isNamed || !happens(chance, its.inTime)
    const referredOn = isLate
      ? birthday(life.bornOn, 16) + between(chance, 10, 300)
      : Math.max(plannedOn, birthday(life.bornOn, 15) - between(chance, 5, 60))
    const assessedOn = Math.max(referredOn + 120, birthday(life.bornOn, 17) + between(chance, 60, 200))
    yield inStages(
      {
        on: plannedOn,
        says: { isNeeded: isDisabled ? 'yes' : 'unsure', plannedOn, notes: NOTES[life.seed % NOTES.length] },
      },
      { on: referredOn, says: { referredOn } },
      isNamed
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
