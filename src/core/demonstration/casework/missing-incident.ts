import { between, pick } from '#core/demonstration/chance.ts'
import { carersOf } from '#core/demonstration/people.ts'
import { homeOn, inStages, type Story, type Told } from '#core/demonstration/story.ts'
import { nthOf } from '#core/demonstration/words/said.ts'
import { decisions } from '#core/demonstration/words/said-by-managers.ts'
import { defineTeller } from './teller.ts'

/** What the returns list, with its circumstances, as far back as casework is told in words. */
export default defineTeller({
  type: 'missing-incident',
  *tells(story) {
    for (const [n, { kind, startedOn, endedOn }] of story.life.missing.entries())
      if (startedOn >= story.wordsFrom && startedOn <= story.to) yield went(story, kind, startedOn, endedOn, n)
  },
})

function went(story: Story, kind: string, startedOn: number, endedOn: number, n: number): Told {
  const chance = story.chance('missing', startedOn, n)
  const home = homeOn(story, startedOn)
  return inStages(
    {
      on: startedOn,
      says: {
        kind,
        startedOn,
        circumstance:
          kind === 'A'
            ? pick(chance, { curfew: 60, 'wrong-place': 40 })
            : pick(chance, { genuine: 70, 'wrong-place': 20, curfew: 10 }),
        ...(home && { missingFrom: carersOf(home).carers }),
        told: kind === 'M' ? `Police and the duty team, ${between(chance, 7, 11)} in the evening` : 'Duty team',
      },
    },
    {
      on: endedOn,
      says: { endedOn, ...(n % 3 === 2 && { oversight: nthOf(decisions.missing, story.life.seed >>> 5, n)[0] }) },
    },
  )
}
