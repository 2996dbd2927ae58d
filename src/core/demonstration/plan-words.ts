import { ageOn, type Day } from '#core/dates.ts'
import { afterCareOf, spellOn } from './after-care-spells.ts'
import { between, happens, mix } from './chance.ts'
import { isFostering, isSupported } from './homes.ts'
import { isUnaccompanied } from './life.ts'
import { pathwayPlans } from './margins/after-care-work.ts'
import { slotsOf } from './people.ts'
import { homeOn, type Story } from './story.ts'
import { filled, nthSaid } from './words/said.ts'
import {
  actionsForGoals,
  contingencies,
  goals,
  goalsInTheThirdPerson,
  goalsThatLookBack,
} from './words/said-for-plans.ts'
import { howTheyLearn, howTheyLive, howTheyWork, howThingsStand, saidOfPlans } from './words/said-of-plans.ts'
import { introductions } from './words/said-of-themselves.ts'

/** Whose voice a plan is in. */
export type PlanVoice = 'their own' | 'third person' | 'looking back'

export type Heading = keyof typeof goals
const headings = Object.keys(goals) as Heading[]

const seedOf = ({ life }: Story, part: number): number => mix(life.seed, 71, part) >>> 3

const slots = (story: Story) => slotsOf(story.person, story.homes.at(-1))

export const aboutMe = (story: Story, n: number): string =>
  nthSaid(introductions['young person'], seedOf(story, 0), n, slots(story))

/** How a young person lives when a plan is made. */
interface Situation {
  readonly age: number
  readonly isAlone: boolean
  readonly isParent: boolean
  readonly doing: keyof typeof howTheyLearn
  /** In care, or with those who fostered them. */
  readonly isWithCarers: boolean
  /** In a supported home, and not for good. */
  readonly isBetween: boolean
}

function situationOn(story: Story, on: Day): Situation {
  const after = afterCareOf(story)
  const activity = spellOn(after?.activities ?? [], on)?.code
  const home = spellOn(after?.homes ?? [], on)?.code
  const placement = homeOn(story, on)
  const age = ageOn(story.life.bornOn, on)
  const { childBornOn } = story.life
  return {
    age,
    isAlone: isUnaccompanied(story.life),
    isParent: childBornOn !== undefined && childBornOn <= on,
    doing: doingBy(activity, age),
    isWithCarers: placement ? isFostering(placement) : home === 'Z1',
    isBetween: placement ? isSupported(placement) : /^[DETSVWX]/.test(home ?? ''),
  }
}

function doingBy(activity: string | undefined, age: number): Situation['doing'] {
  if (activity === undefined) return age < 17 ? 'school' : 'college'
  if (/1$/.test(activity)) return 'university'
  if (/2$/.test(activity)) return 'college'
  return activity.startsWith('G') ? 'nothing' : 'work'
}

/** Goals that only some would set themselves, by words in them. */
const onlyFor: readonly (readonly [RegExp, (its: Situation) => boolean])[] = [
  [/baby/, its => its.isParent],
  [/Entry 3|my country/, its => its.isAlone],
  [/Year 11/, its => its.doing === 'school'],
  [/Saturday job|before I’m 18/, its => its.age < 18],
  [/to uni/, its => its.doing === 'college' || its.doing === 'university' || its.doing === 'school'],
  [/Level 2|resit/, its => its.doing === 'college' || its.doing === 'nothing'],
  [/apprenticeship by|into construction/, its => its.doing !== 'work' && its.doing !== 'university'],
  [/keep this job|payslip/, its => its.doing === 'work'],
  [/straight to work/, its => its.doing === 'college'],
  [/stay put|touch with \{carer\}/, its => its.isWithCarers && its.age < 21],
  [/move on from here|come back here/, its => its.isBetween],
  [/lose the flat/, its => !its.isBetween && !its.isWithCarers],
  [/setting-up/, its => its.isBetween || its.isWithCarers],
  [/my mum/, its => !its.isAlone],
]

/** A goal that fits how they live now: nobody who stays put asks to move on. */
function goalOf(story: Story, its: Situation, heading: Heading, n: number): string {
  const fits = (goal: string): boolean => onlyFor.every(([words, is]) => !words.test(goal) || is(its))
  const stock: readonly string[] = goals[heading].filter(fits)
  return nthSaid(stock, seedOf(story, heading.length + heading.charCodeAt(0)), n, slots(story))
}

function nowOf(story: Story, its: Situation, heading: Heading, n: number): string {
  const stock: readonly string[] =
    heading === 'education'
      ? howTheyLearn[its.doing]
      : heading === 'employment'
        ? howTheyWork[its.doing]
        : heading === 'home'
          ? howTheyLive[its.isBetween ? 'between' : 'settled']
          : howThingsStand[heading]
  return nthSaid(stock, seedOf(story, 5), n, slots(story))
}

/** The ten headings; a goal that nobody asked about is in nobody's words. */
export function sectionsOf(story: Story, on: Day, n: number, voice: PlanVoice) {
  const chance = story.chance('sections', on)
  const its = situationOn(story, on)
  return headings.map(heading => {
    const said =
      voice === 'their own'
        ? goalOf(story, its, heading, n)
        : voice === 'third person'
          ? goalsInTheThirdPerson[heading][0]
          : goalsThatLookBack[heading][0]
    return {
      heading,
      now: nowOf(story, its, heading, n),
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
