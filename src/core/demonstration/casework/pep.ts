import { ageOn, birthday, calendarDate, type Day, NEVER, yearEndingOf } from '#core/dates.ts'
import { happens, pick } from '#core/demonstration/chance.ts'
import { countedPeriods } from '#core/demonstration/life.ts'
import { educationPlans } from '#core/demonstration/margins/education.ts'
import { schoolOf } from '#core/demonstration/people.ts'
import { inStages, keptFrom, type Story, type Told, weekday } from '#core/demonstration/story.ts'
import { doneAgainAndAgain, foundOn, keepingIn } from '#core/demonstration/timing.ts'
import { says } from '#core/demonstration/voice.ts'
import { learningTargets } from '#core/demonstration/words/said-at-school.ts'
import { pupilVoice } from '#core/demonstration/words/said-for-plans.ts'
import { defineTeller } from './teller.ts'

export default defineTeller({
  type: 'pep',
  *tells(story) {
    for (const { startedOn, endedOn = NEVER } of countedPeriods(story.life)) yield* inCare(story, startedOn, endedOn)
  },
})

/** The start of the weeks in which something is due first, that are never more days than this. */
const TWENTY_WORKING_DAYS = 28

function* inCare(story: Story, startedOn: Day, endedOn: Day): Generator<Told> {
  const { fromAge, first, everyDays, keeping, forgotten } = educationPlans.is
  const chance = story.chance('pep', startedOn)
  const from = Math.max(startedOn, birthday(story.life.bornOn, fromAge))
  const until = Math.min(endedOn, birthday(story.life.bornOn, 18), story.to + 1)
  const age = ageOn(story.life.bornOn, from)
  const isForgotten =
    story.named === undefined &&
    happens(chance, forgotten[age < 5 ? 'under 5' : age < 16 ? 'of school age' : 'from 16'])
  const found = age < 5 ? Math.max(from, birthday(story.life.bornOn, 5) - 120) : foundOn(story, 'pep', from)
  const starts = isForgotten ? found : from
  if (starts >= until) return
  const days = doneAgainAndAgain(chance, { from: starts, until }, (last, count) =>
    count === 0
      ? { within: TWENTY_WORKING_DAYS, keeping: first }
      : { within: everyDays, keeping: keepingIn(keeping, story.council.lastYear - yearEndingOf(last + everyDays)) },
  )
  let n = 0
  for (const on of keptFrom(story, [...days].map(outOfHolidays))) yield toldOf(story, on, n++)
}

/** No meeting is held in August. */
function outOfHolidays(on: Day): Day {
  return calendarDate(on).month === 8 ? weekday(on - 31) : on
}

function toldOf(story: Story, on: Day, n: number): Told {
  const chance = story.chance('pep', on)
  const { quality, authorised } = educationPlans.is
  const age = ageOn(story.life.bornOn, on)
  const inWords = on >= story.wordsFrom
  const judged = pick(chance, quality)
  return inStages(
    {
      on,
      says: {
        startedOn: on - 7,
        heldOn: on,
        ...(inWords && {
          school: schoolOf(story.life, on),
          hoursAWeek: age < 5 ? 15 : happens(chance, 0.05) ? 12 : age < 16 ? 25 : 16,
          ...(age >= 4 && {
            childSaid: says(story, pupilVoice[age < 11 ? 'primary' : age < 16 ? 'secondary' : 'post-16'], n, on),
          }),
          targets: says(
            story,
            learningTargets[age < 5 ? 'under 5' : age < 11 ? 'primary' : age < 16 ? 'secondary' : 'post-16'],
            n,
            on,
          ),
        }),
      },
    },
    inWords && happens(chance, authorised)
      ? { on: on + 12, says: { quality: judged, ...(judged !== 'not-good' && { authorisedOn: on + 12 }) } }
      : undefined,
  )
}
