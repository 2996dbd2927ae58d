import { ageOn, birthday, type Day, NEVER } from '#core/dates.ts'
import { happens } from '#core/demonstration/chance.ts'
import { type Home, isResidential, isWithRelatives } from '#core/demonstration/homes.ts'
import { countedPeriods, isUnaccompanied } from '#core/demonstration/life.ts'
import { carePlans } from '#core/demonstration/margins/after-care-work.ts'
import { legalStatusOn } from '#core/demonstration/permanence.ts'
import { plannedAfterReviews } from '#core/demonstration/plans-after-reviews.ts'
import { homeOn, keptFrom, onceTold, type Story, type Told } from '#core/demonstration/story.ts'
import { doneOn } from '#core/demonstration/timing.ts'
import { SPEAKS_FROM, says } from '#core/demonstration/voice.ts'
import { alone } from '#core/demonstration/words/said-by-unaccompanied.ts'
import { careAims, careContingencies, familySays } from '#core/demonstration/words/said-for-plans.ts'
import { wishesForCare } from '#core/demonstration/words/said-of-care.ts'
import { managerOf, pathwayFrom } from '#core/demonstration/workers-of.ts'
import { defineTeller } from './teller.ts'

/** Until the pathway plan takes its place. */
export default defineTeller({
  type: 'care-plan',
  *tells(story) {
    for (const { startedOn, endedOn = NEVER } of countedPeriods(story.life)) {
      const pathway = pathwayFrom(story.life)
      const adult = birthday(story.life.bornOn, 18)
      const until = Math.min(endedOn, adult, story.to + 1, pathway === undefined ? NEVER : pathway + 10)
      const first = doneOn(story.chance('care plan', startedOn), startedOn, 14, carePlans.is.first)
      const days = [first, ...plannedAfterReviews(story, first, until)].filter(on => on < until)
      let n = 0
      for (const on of keptFrom(story, days)) yield planned(story, on, n++)
    }
  },
})

function planned(story: Story, on: Day, n: number): Told {
  const plan = permanencePlanOn(story, on)
  const inWords = on >= story.wordsFrom
  return onceTold(on, {
    updatedOn: on,
    permanencePlan: plan,
    ...(inWords && {
      ...inFull(story, plan, on, n),
      signedOffBy: managerOf(story, on)?.name,
    }),
  })
}

function inFull(story: Story, plan: PermanencePlan, on: Day, n: number) {
  const age = ageOn(story.life.bornOn, on)
  const isAlone = isUnaccompanied(story.life)
  const isOpen = plan === 'not-decided' || plan === 'return-home'
  const hasContingency = happens(story.chance('contingency', on), 0.75)
  const wishes = isAlone ? alone.wishes : wishesForCare[age < 11 ? 'child' : 'young person']
  return {
    ...(age >= SPEAKS_FROM && { childSaid: says(story, wishes, n, on) }),
    familySaid: says(story, isAlone ? alone.family : familySays[isOpen ? 'open' : 'settled'], n, on),
    aims: says(story, isAlone ? alone.aims : careAims[plan], n, on),
    ...(hasContingency && {
      contingency: says(story, isAlone ? alone.contingency : careContingencies[isOpen ? 'open' : 'settled'], n, on),
    }),
  }
}

type PermanencePlan = keyof typeof careAims

/** Where the law and the home point. */
function permanencePlanOn(story: Story, on: Day): PermanencePlan {
  const status = legalStatusOn(story, on)
  const home = homeOn(story, on)
  if (status === 'E1') return 'adoption'
  if (isUnaccompanied(story.life))
    return ageOn(story.life.bornOn, on) >= 16 ? 'supported-living' : 'long-term-fostering'
  if (ageOn(story.life.bornOn, on) >= 16) return 'supported-living'
  if (home?.code === 'P1') return 'return-home'
  if (status === 'C1') return inProceedings(story, home, on)
  if (status !== 'C2') return on - (story.homes[0]?.from ?? on) > 400 ? 'long-term-fostering' : 'return-home'
  if (home && isWithRelatives(home)) return 'family'
  return home && isResidential(home) ? 'residential' : 'long-term-fostering'
}

/** While the court decides, most plans look two ways after some months; some say nothing yet. */
function inProceedings(story: Story, home: Home | undefined, on: Day): PermanencePlan {
  if (home && isWithRelatives(home)) return 'family'
  const way = story.chance('plan in proceedings')()
  if (on - (story.homes.findLast(h => h.isFirst && h.from <= on)?.from ?? on) < 75 || way < 0.3) return 'not-decided'
  return way < 0.6 ? 'return-home' : way < 0.85 ? 'family' : 'long-term-fostering'
}
