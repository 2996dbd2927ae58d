import { recordsOf } from './casework.ts'
import { type Day, NEVER } from './dates.ts'
import { type Duration, lastDayOf } from './duration.ts'
import type { Item, Journey } from './journey.ts'
import { type Done, type Obligation, recurring, timeLimit } from './obligation.ts'
import educationNeeds from './records/education-needs.ts'
import { owedInCare } from './time-in-care.ts'

const needsOf = recordsOf(educationNeeds)

/** A time in which a child has an education, health and care plan, from one day up to but not on another. */
interface EducationPlan extends Item {
  readonly from: Day
  readonly until: Day
  /** The day the plan was first made. */
  readonly madeOn: Day
}

const OVER: ReadonlySet<string | undefined> = new Set(['ceased', 'refused', 'support'])

/** The plans of a child, oldest first: to cease one, or to go on with support alone, ends it. */
function plansOf(child: Journey): readonly EducationPlan[] {
  const plans: EducationPlan[] = []
  let isOpen = false
  for (const { entry, status, fromOn, issuedOn } of needsOf(child)) {
    if (fromOn === undefined) continue
    if (isOpen && OVER.has(status)) {
      plans[plans.length - 1] = { ...plans.at(-1)!, until: fromOn }
      isOpen = false
    } else if (!isOpen && status === 'plan') {
      plans.push({ entry, from: fromOn, until: NEVER, madeOn: Math.min(issuedOn ?? fromOn, fromOn) })
      isOpen = true
    }
  }
  return plans
}

interface PlanReview extends Done {
  /** The day of the record that says so, where that is later: before it nobody could know. */
  readonly knownOn: Day
}

/** The yearly reviews, oldest first. */
const reviewsOf = (child: Journey): readonly PlanReview[] =>
  needsOf(child)
    .flatMap(({ entry, fromOn, reviewedOn: on }) =>
      on === undefined ? [] : [{ on, knownOn: Math.max(on, fromOn ?? on), entry }],
    )
    .sort((a, b) => a.on - b.on || a.entry - b.entry)

const ofPlan = timeLimit(time => `within ${time} of the plan being made`, lastDayOf)
const ofReview = timeLimit(time => `within ${time} of the review before`, lastDayOf)

/** A review in each period that begins with the day the plan was made, or last reviewed: that day is its first. */
export function educationPlanReviewsOwed(child: Journey, every: Duration): readonly Obligation[] {
  if (!child.casework.has('education-needs')) return []
  const reviews = reviewsOf(child)
  return owedInCare(child, ({ startedOn, until, turns18On }) =>
    plansOf(child).flatMap(plan => {
      const from = Math.max(startedOn, plan.from)
      const last = reviews.findLast(r => r.on >= plan.madeOn && r.on < from && r.knownOn <= from)
      const since = reviews.filter(r => r.on >= from).map(({ knownOn: on, entry }) => ({ on, entry }))
      return recurring(
        {
          from,
          countedFrom: last?.on ?? plan.madeOn,
          entry: last?.entry ?? plan.entry,
          until: Math.min(until, plan.until),
          dueBefore: turns18On,
          first: last ? ofReview(last.on, every) : ofPlan(plan.madeOn, every),
          next({ on }) {
            return ofReview(on, every)
          },
        },
        since.sort((a, b) => a.on - b.on || a.entry - b.entry),
      )
    }),
  )
}
