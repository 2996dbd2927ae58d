import { ageOn } from '#core/dates.ts'
import { between, happens } from '#core/demonstration/chance.ts'
import { isUnaccompanied } from '#core/demonstration/life.ts'
import { one, slotsOf } from '#core/demonstration/people.ts'
import { inStages } from '#core/demonstration/story.ts'
import { nthSaid } from '#core/demonstration/words/said.ts'
import { alerts, introductions, languages } from '#core/demonstration/words/said-of-themselves.ts'
import { isLongGone, supportedUntil } from '#core/demonstration/workers-of.ts'
import { defineTeller } from './teller.ts'

export default defineTeller({
  type: 'about-me',
  *tells(story) {
    const { life, person, to } = story
    const chance = story.chance('about-me')
    const started = life.periods[0]!.startedOn
    const on = Math.min(to, Math.max(started, story.from) + between(chance, 0, 12))
    if (started > to || isLongGone(story)) return
    const said = Math.max(on, Math.min(to, supportedUntil(story)) - between(chance, 20, 400))
    const age = ageOn(life.bornOn, said)
    yield inStages(
      {
        on,
        says: {
          name: `${person.firstName} ${person.surname}`,
          likesToBeCalled: person.firstName,
          ...(isUnaccompanied(life) && {
            language: one(languages, chance),
            needs: 'An interpreter for anything that matters; the same one each time.',
          }),
        },
      },
      age >= 6 && said > story.wordsFrom
        ? {
            on: said,
            says: {
              saidOn: said,
              introduction: nthSaid(
                introductions[age < 12 ? 'child' : 'young person'],
                life.seed >>> 6,
                0,
                slotsOf(person, undefined),
              ),
              ...(happens(chance, 0.05) && { alert: one(alerts, chance) }),
            },
          }
        : undefined,
    )
  },
})
