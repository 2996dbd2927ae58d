import { addMonths, ageOn, birthday, type Day, NEVER, yearEndingOf } from '#core/dates.ts'
import { between, happens } from '#core/demonstration/chance.ts'
import { countedPeriods } from '#core/demonstration/life.ts'
import { dental } from '#core/demonstration/margins/health.ts'
import { keptFrom, onceTold, type Story, type Told, weekday } from '#core/demonstration/story.ts'
import { doneAgainAndAgain, keepingIn } from '#core/demonstration/timing.ts'
import { defineTeller } from './teller.ts'

export default defineTeller({
  type: 'dental-check',
  *tells(story) {
    for (const { startedOn, endedOn = NEVER } of countedPeriods(story.life)) yield* inCare(story, startedOn, endedOn)
  },
})

function* inCare(story: Story, startedOn: Day, endedOn: Day): Generator<Told> {
  const { fromAge, keeping, firstWithinDays } = dental.is
  const chance = story.chance('dental', startedOn)
  const from = Math.max(startedOn, birthday(story.life.bornOn, fromAge))
  const until = Math.min(endedOn, birthday(story.life.bornOn, 18), story.to + 1)
  const first = weekday(from + between(chance, 20, firstWithinDays * 2))
  if (first >= until) return
  const days = doneAgainAndAgain(chance, { from: first, until }, last => ({
    within: addMonths(last, 12) - last,
    keeping: keepingIn(keeping, story.council.lastYear - yearEndingOf(addMonths(last, 10))),
  }))
  for (const on of keptFrom(story, [first, ...days]))
    if (!happens(story.chance('dental entered', on), dental.is.notEntered)) yield toldOf(story, on)
}

const DENTISTS = ['Market Street Dental', 'Beck Lane Surgery', 'The Priory Practice', 'Carers’ own dentist']

function toldOf(story: Story, on: Day): Told {
  const chance = story.chance('dental', on)
  const { refusesFromFourteen, missed } = dental.is
  const refused = ageOn(story.life.bornOn, on) >= 14 && happens(chance, refusesFromFourteen)
  const outcome = refused ? 'refused' : happens(chance, missed) ? 'missed' : 'done'
  return onceTold(on, {
    heldOn: on,
    outcome,
    ...(outcome === 'done' &&
      on >= story.wordsFrom && {
        dentist: DENTISTS[story.life.seed % DENTISTS.length],
        ...(happens(chance, 0.2) && {
          treatment: happens(chance, 0.5) ? 'One filling, done at a second visit' : 'Fissure sealants',
        }),
      }),
  })
}
