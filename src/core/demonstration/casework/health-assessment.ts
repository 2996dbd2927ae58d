import { addMonths, ageOn, birthday, type Day, NEVER, yearEndingOf } from '#core/dates.ts'
import { between, happens, wait } from '#core/demonstration/chance.ts'
import { countedPeriods, type PeriodOfCare } from '#core/demonstration/life.ts'
import { initialHealth, reviewHealth } from '#core/demonstration/margins/health.ts'
import { inStages, keptFrom, onceTold, type Story, type Told, weekday } from '#core/demonstration/story.ts'
import { doneAgainAndAgain, foundOn, keepingIn } from '#core/demonstration/timing.ts'
import { says } from '#core/demonstration/voice.ts'
import { healthPlans, refusalFollowUps, saidOfHealth } from '#core/demonstration/words/said-of-health.ts'
import type { Body } from '#core/entry.ts'
import { defineTeller } from './teller.ts'

export default defineTeller({
  type: 'health-assessment',
  *tells(story) {
    for (const period of countedPeriods(story.life)) yield* inCare(story, period)
  },
})

const PRACTITIONERS = ['Dr Hallam', 'Dr Osei', 'Dr Fairclough', 'Looked after children nurse', 'Dr Rafiq']

function* inCare(story: Story, { startedOn, endedOn = NEVER }: PeriodOfCare): Generator<Told> {
  const chance = story.chance('health', startedOn)
  const until = Math.min(endedOn, birthday(story.life.bornOn, 18), story.to + 1)
  const { inTime, withinDays, lateFrom, meanDaysLate, forgotten } = initialHealth.is
  const days = happens(chance, inTime) ? between(chance, ...withinDays) : lateFrom + wait(chance, meanDaysLate)
  const usually = weekday(startedOn + days)
  if (usually >= until) return
  const initialOn = happens(chance, forgotten) ? foundOn(story, 'initial health', usually) : usually
  if (initialOn >= until) return
  const reviews = [
    ...doneAgainAndAgain(chance, { from: initialOn, until }, last => ({
      within: (addMonths(last, monthsAfter(story, last)) - last) | 0,
      keeping: keepingIn(reviewHealth.is.keeping, story.council.lastYear - yearEndingOf(addMonths(last, 10))),
    })),
  ]
  if (initialOn >= story.from - 60)
    yield reported(story, initialOn, {
      kind: 'initial',
      heldOn: initialOn,
      outcome: 'completed',
      requestedOn: Math.min(initialOn, startedOn + between(chance, 0, 9)),
      practitioner: practitioner(story, 0),
      ...inWords(story, initialOn, 0),
    })
  let n = 0
  for (const on of keptFrom(story, reviews)) yield* review(story, on, ++n)
}

/** Twice a year under 5, then once. */
const monthsAfter = ({ life }: Story, last: Day): number => (ageOn(life.bornOn, last) < 5 ? 6 : 12)

function* review(story: Story, on: Day, n: number): Generator<Told> {
  const chance = story.chance('health', on)
  const { refusesFromSixteen, missed } = reviewHealth.is
  const refuses = ageOn(story.life.bornOn, on) >= 16 && happens(chance, refusesFromSixteen)
  if (!refuses && happens(chance, missed) && on >= story.wordsFrom)
    yield onceTold(on - 21, {
      kind: 'review',
      heldOn: on - 21,
      outcome: 'missed',
      refusalFollowUp: 'Rebooked with the nurse at home, so that school is not missed.',
    })
  const told = {
    kind: 'review',
    heldOn: on,
    outcome: refuses ? 'refused' : 'completed',
    ...(refuses && { refusalFollowUp: says(story, refusalFollowUps, n, on) }),
    ...(!refuses && { practitioner: practitioner(story, n), ...inWords(story, on, n) }),
  }
  yield refuses ? onceTold(on, told) : reported(story, on, told)
}

/** The report comes some days after the assessment. */
const reported = ({ wordsFrom }: Story, on: Day, told: Body): Told =>
  inStages({ on, says: told }, on >= wordsFrom ? { on: on + 9, says: { reportOn: on + 9 } } : undefined)

const practitioner = ({ life }: Story, n: number): string => PRACTITIONERS[(life.seed + n * 3) % PRACTITIONERS.length]!

function inWords(story: Story, on: Day, n: number) {
  if (on < story.wordsFrom) return {}
  const age = ageOn(story.life.bornOn, on)
  return {
    ...(age >= 6 && { childSaid: says(story, saidOfHealth[age < 12 ? 'younger' : 'older'], n, on) }),
    plan: says(story, healthPlans[age < 5 ? 'under 5' : age < 12 ? 'younger' : 'older'], n, on),
  }
}
