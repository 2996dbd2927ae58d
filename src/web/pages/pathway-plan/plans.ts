import { called } from '#core/called.ts'
import { recordsOf } from '#core/casework.ts'
import { type Day, day } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import type { PathwayPlan } from '#core/pathway-plan.ts'
import pathwayPlan from '#core/records/pathway-plan.ts'
import { dayInEngland } from '#web/dates-in-words.ts'
import type { Services } from '#web/services.ts'

const plansOf = recordsOf(pathwayPlan)

/** A young person with their pathway plans. */
export interface Planned {
  readonly child: Journey
  /** What they like to be called, or their name; absent where neither is recorded. */
  readonly name: string | undefined
  /** Newest first. */
  readonly plans: readonly PathwayPlan[]
  readonly today: Day
}

/** The plans of the child that an address names; undefined if there is no such child. */
export async function plannedIn(ref: string, { ledger, now }: Services): Promise<Planned | undefined> {
  const child = await ledger.journey(ref)
  if (!child) return undefined
  return {
    child,
    name: called(child),
    plans: plansOf(child).toReversed(),
    today: day(dayInEngland(now())),
  }
}

/** The plan that an entry's number names, or else the newest. */
export const chosenPlan = (plans: readonly PathwayPlan[], entry: number | undefined): PathwayPlan | undefined =>
  entry === undefined ? plans[0] : plans.find(plan => plan.entry === entry)

export const planAddress = (ref: string, page = ''): string => `/children/${ref}/pathway-plan${page}`

/** The way back from a page about a pathway plan. */
export const planBreadcrumbs = ({ ref }: Pick<Journey, 'ref'>) => [
  { text: 'Children', href: '/children' },
  { text: 'This child', href: `/children/${ref}` },
  { text: 'Pathway plan', href: planAddress(ref) },
]
