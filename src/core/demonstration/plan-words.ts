import type { Day } from '#core/dates.ts'
import { afterCareOf, spellOn } from './after-care-spells.ts'
import { between, happens, mix } from './chance.ts'
import { pathwayPlans } from './margins/after-care-work.ts'
import { slotsOf } from './people.ts'
import type { Story } from './story.ts'
import { filled, nthSaid } from './words/said.ts'
import {
  actionsForGoals,
  contingencies,
  goals,
  goalsInTheThirdPerson,
  goalsThatLookBack,
} from './words/said-for-plans.ts'
import { howThingsStand, saidOfPlans } from './words/said-of-plans.ts'
import { introductions } from './words/said-of-themselves.ts'

/** Whose voice a plan is in. */
export type PlanVoice = 'their own' | 'third person' | 'looking back'

export type Heading = keyof typeof goals
const headings = Object.keys(goals) as Heading[]

const seedOf = ({ life }: Story, part: number): number => mix(life.seed, 71, part) >>> 3

const slots = (story: Story) => slotsOf(story.person, story.homes.at(-1))

export const aboutMe = (story: Story, n: number): string =>
  nthSaid(introductions['young person'], seedOf(story, 0), n, slots(story))

/** A goal that fits how they live now: nobody who stays put asks for a flat of their own, nor anyone in custody for a dog. */
function goalOf(story: Story, on: Day, heading: Heading, n: number): string {
  const isStayingPut = spellOn(afterCareOf(story)?.homes ?? [], on)?.code === 'Z1'
  const stock: readonly string[] = goals[heading].filter(goal => {
    if (/baby/.test(goal)) return story.life.childBornOn !== undefined && story.life.childBornOn <= on
    if (/Entry 3|my country|dad’s side/.test(goal))
      return (story.life.homePostcode === undefined) === !/dad’s side/.test(goal)
    if (/stay put/.test(goal)) return !afterCareOf(story) || isStayingPut
    return true
  })
  return nthSaid(stock, seedOf(story, heading.length + heading.charCodeAt(0)), n, slots(story))
}

/** The ten headings; a goal that nobody asked about is in nobody's words. */
export function sectionsOf(story: Story, on: Day, n: number, voice: PlanVoice) {
  const chance = story.chance('sections', on)
  return headings.map(heading => {
    const said =
      voice === 'their own'
        ? goalOf(story, on, heading, n)
        : voice === 'third person'
          ? goalsInTheThirdPerson[heading][0]
          : goalsThatLookBack[heading][0]
    return {
      heading,
      now: nthSaid(howThingsStand[heading], seedOf(story, 5), n, slots(story)),
      goal: said,
      ...(!happens(chance, pathwayPlans.is.noContingency) && {
        contingency: nthSaid(contingencies, seedOf(story, heading.length), n),
      }),
    }
  })
}

/** A handful of things to do, some with nobody to do them and some with no day. */
export function actionsOf(story: Story, on: Day, n: number, adviser: string | undefined) {
  const chance = story.chance('actions', on)
  const { noOwner, noDate } = pathwayPlans.is
  const count = between(chance, 3, 6)
  const start = between(chance, 0, headings.length - 1)
  return Array.from({ length: count }, (_, i) => {
    const heading = headings[(start + i * 3) % headings.length]!
    const dueOn = on + between(chance, 14, 150)
    const owner = happens(chance, noOwner)
      ? undefined
      : happens(chance, 0.45)
        ? 'Me'
        : happens(chance, 0.75)
          ? adviser
          : 'Housing options'
    return {
      heading,
      action: nthSaid(actionsForGoals[heading], seedOf(story, i), n),
      ...(owner && { owner }),
      ...(!happens(chance, noDate) && { dueOn }),
    }
  })
}

export const agreementSaid = (story: Story, n: number, agreed: string): string =>
  filled(nthSaid(saidOfPlans[agreed === 'yes' ? 'yes' : 'partly'], seedOf(story, 9), n), slots(story)) ?? ''
