import { doneBy, recordsOf } from './casework.ts'
import { addMonths, birthday, type Day, NEVER } from './dates.ts'
import { after, type Duration } from './duration.ts'
import type { Item, Journey } from './journey.ts'
import { latestBy } from './latest.ts'
import { type Done, type Obligation, once, timeLimit } from './obligation.ts'
import { oncePerJourney } from './once-per-journey.ts'
import { plansMade as pathwayPlansMade } from './pathway-plan.ts'
import carePlan, { type permanencePlans } from './records/care-plan.ts'
import { owedAgainInCare, owedInCare, owedOnEntry, timesInCare } from './time-in-care.ts'

const carePlansOf = recordsOf(carePlan)

/** The day from which a looked after child's plan is a pathway plan: 16 years and 3 months; NEVER where the birthday is not known. */
const pathwayPlanFrom = ({ bornOn }: Journey): Day =>
  bornOn === undefined ? NEVER : addMonths(birthday(bornOn, 16), 3)

/**
 * The days on which a looked after child's plan was made or brought up to date, oldest first. From 16 years and 3 months
 * on only a pathway plan is one; before that, either.
 */
export const carePlansMade = oncePerJourney((child: Journey): readonly Done[] => {
  const switchesOn = pathwayPlanFrom(child)
  const carePlans = doneBy(carePlansOf(child), ({ updatedOn = NEVER }) =>
    updatedOn < switchesOn ? updatedOn : undefined,
  )
  const pathwayPlans = pathwayPlansMade(child)
  if (pathwayPlans.length === 0) return carePlans
  return [...carePlans, ...pathwayPlans].sort((a, b) => a.on - b.on || a.entry - b.entry)
})

/** What a care plan says of a permanent home. */
interface PermanencePlan extends Item {
  readonly plan: keyof typeof permanencePlans
  /** The day of the plan, or the one by which a list said so where nobody said when the plan was made. */
  readonly on: Day
  /** True where the day is that of the plan. */
  readonly isDated: boolean
}

/** What a child's care plans say of a permanent home, oldest first. */
export const permanencePlansOf = oncePerJourney((child: Journey): readonly PermanencePlan[] =>
  carePlansOf(child)
    .flatMap(({ entry, permanencePlan: plan, updatedOn, knownOn }): readonly PermanencePlan[] => {
      const on = updatedOn ?? knownOn
      return plan === undefined || on === undefined ? [] : [{ entry, plan, on, isDated: updatedOn !== undefined }]
    })
    .sort((a, b) => a.on - b.on || a.entry - b.entry),
)

/** The plan for a permanent home at the end of a day; undefined where none was recorded by then. */
export const permanencePlanOn = (child: Journey, asAt: Day): PermanencePlan | undefined =>
  latestBy(permanencePlansOf(child), p => p.on, asAt)

/** Whether a plan says how the child will have a permanent home. */
export const isDecided = ({ plan }: PermanencePlan): boolean => plan !== 'not-decided'

/** The first plan of each time in care. One made before the child came in, but after they last left, is there on the first day. */
export const firstPlansOwed = (child: Journey, within: Duration): readonly Obligation[] =>
  owedOnEntry(child, within, ({ startedOn }) => {
    const leftOn = timesInCare(child).findLast(t => t.until <= startedOn)?.until ?? Number.NEGATIVE_INFINITY
    return carePlansMade(child)
      .filter(plan => plan.on >= leftOn)
      .map(({ on, entry }) => ({ on: Math.max(on, startedOn), entry }))
  }).filter(({ arisesOn }) => !isBeforeCourt(child, arisesOn))

/** Whether a child came into care by an order, or interim order, of a court, which then sees to the care plan itself. */
const isBeforeCourt = (child: Journey, startedOn: Day): boolean =>
  child.counted.some(e => e.startedOn === startedOn && /^(C1|C2|E1)$/.test(e.legalStatus ?? ''))

/** A plan that says how the child will have a permanent home, by the day that the second review is due at the latest. */
export const permanencePlansOwed = (child: Journey, first: Duration, second: Duration): readonly Obligation[] =>
  owedInCare(child, ({ startedOn, entry, until, turns18On, isStartHeld }) => {
    const firstDueOn = after(startedOn, first)
    if (!isStartHeld || firstDueOn === undefined) return []
    return once(
      { from: startedOn, entry, until, dueBefore: turns18On, first: bySecondReview(firstDueOn, second) },
      permanencePlansOf(child)
        .filter(isDecided)
        .map(({ on, entry, isDated }) => (isDated ? { on, entry } : { on, entry, isByThen: true })),
    )
  })

const bySecondReview = timeLimit(time => `by the second review, ${time} after the first`)

const ofReview = timeLimit(time => `within ${time} of the review`)

/** After each review, a plan dated on or after it. The next review asks for another, and what the one before asked for lapses. */
export const plansOwedAfterReviews = (child: Journey, within: Duration): readonly Obligation[] =>
  owedInCare(child, ({ startedOn, until, turns18On }) => {
    const made = carePlansMade(child)
    const owed: Obligation[] = []
    const { reviews } = child
    for (let i = 0; i < reviews.length; i++) {
      const { heldOn, entry } = reviews[i]!
      if (heldOn < startedOn || heldOn >= until) continue
      const ends = Math.min(until, reviews[i + 1]?.heldOn ?? NEVER)
      const time = { from: heldOn, entry, until: ends, dueBefore: turns18On, first: ofReview(heldOn, within) }
      for (const obligation of once(time, made)) owed.push(obligation)
    }
    return owed
  })

const ofPlan = timeLimit(time => `${time} after the plan before`)
const ofCare = timeLimit(time => `${time} after becoming looked after`)

/** A plan at a fixed interval, whenever reviews are held. */
export const plansOwedEvery = (child: Journey, every: Duration): readonly Obligation[] =>
  owedAgainInCare(
    child,
    { first: startedOn => ofCare(startedOn, every), next: on => ofPlan(on, every) },
    carePlansMade(child),
  )

const ofSixteen = timeLimit(time => `${time} after turning 16`)

/**
 * The first pathway plan of a child who is looked after at 16, or becomes so later. One made before is there on the first
 * day.
 */
export function firstPathwayPlansOwed(child: Journey, within: Duration): readonly Obligation[] {
  const { bornOn } = child
  if (bornOn === undefined) return []
  const turns16On = birthday(bornOn, 16)
  return owedInCare(child, ({ startedOn, entry, until, turns18On }) => {
    if (until <= turns16On) return []
    const isInCareAt16 = startedOn <= turns16On
    const from = Math.max(startedOn, turns16On)
    return once(
      {
        from,
        entry: isInCareAt16 ? undefined : entry,
        until,
        dueBefore: turns18On,
        first: isInCareAt16 ? ofSixteen(from, within) : ofCare(from, within),
      },
      pathwayPlansMade(child).map(plan => ({ on: Math.max(plan.on, from), entry: plan.entry })),
    )
  })
}
