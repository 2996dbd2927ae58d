import type { Day } from '#core/dates.ts'
import { between, happens, pick, type Shares } from '#core/demonstration/chance.ts'
import { clinics, whyLate } from '#core/demonstration/margins/practice.ts'
import { leftCareOn, onceTold, type Story, type Told } from '#core/demonstration/story.ts'
import { nthOf } from '#core/demonstration/words/said.ts'
import { saidAtClinic } from '#core/demonstration/words/said-at-clinic.ts'
import { adviserOn, socialWorkerOn, supportedUntil } from '#core/demonstration/workers-of.ts'
import { type Obligation, stateOn } from '#core/obligation.ts'
import carePlanUpToDate from '#core/standards/care-plan-up-to-date.ts'
import careProceedings from '#core/standards/care-proceedings.ts'
import dentalChecks from '#core/standards/dental-checks.ts'
import keepingInTouch from '#core/standards/keeping-in-touch.ts'
import keyDocuments from '#core/standards/key-documents.ts'
import localVisits from '#core/standards/local-visits.ts'
import pathwayPlanReview from '#core/standards/pathway-plan-review.ts'
import pepEveryFourMonths from '#core/standards/pep-every-four-months.ts'
import regulation8Visits from '#core/standards/regulation-8-visits.ts'
import reviewHealthAssessments from '#core/standards/review-health-assessments.ts'
import { obligationsOf, type Standard } from '#core/standards/standard.ts'
import statutoryVisits from '#core/standards/statutory-visits.ts'
import { defineTeller } from './teller.ts'

type Matter = keyof typeof saidAtClinic

/** What clinics look at, and as what. */
const LOOKED_AT: readonly (readonly [Standard, Matter])[] = [
  [statutoryVisits, 'visits'],
  [localVisits, 'visits'],
  [reviewHealthAssessments, 'health'],
  [dentalChecks, 'health'],
  [pepEveryFourMonths, 'education'],
  [carePlanUpToDate, 'plans'],
  [pathwayPlanReview, 'plans'],
  [keyDocuments, 'papers'],
  [careProceedings, 'court'],
  [keepingInTouch, 'contact'],
  [regulation8Visits, 'contact'],
]

/** What was said at the last clinics of what was overdue then, and of some of it again. */
export default defineTeller({
  type: 'exception-reason',
  *tells(story, soFar) {
    const { everyDays, meetings } = clinics.is
    const last = story.to - 3
    const days = Array.from({ length: meetings }, (_, i) => last - (meetings - 1 - i) * everyDays)
    if ((leftCareOn(story) ?? story.to) < days[0]! && supportedUntil(story) < days[0]!) return
    const child = soFar()
    for (const [standard, matter] of LOOKED_AT)
      for (const obligation of obligationsOf(standard, child)) yield* notedOf(story, standard, matter, obligation, days)
  },
})

function* notedOf(
  story: Story,
  standard: Standard,
  matter: Matter,
  obligation: Obligation,
  meetings: readonly Day[],
): Generator<Told> {
  const late = meetings.filter(on => stateOn(obligation, on) === 'overdue')
  if (late.length === 0) return
  const chance = story.chance(`clinic ${standard.id}`, obligation.dueOn)
  const { first, locally, again } = clinics.is
  if (!happens(chance, standard === localVisits ? locally : first[matter])) return
  const notes: Readonly<Record<string, readonly (readonly [string, string])[]>> = saidAtClinic[matter]
  const shares = Object.fromEntries(Object.keys(notes).map(reason => [reason, whyLate.is[reason as Why]]))
  const reason = pick(chance, shares as Shares)
  for (const [n, on] of late.entries()) {
    if (n > 0 && !happens(chance, again)) continue
    const [explanation, action] = nthOf(notes[reason]!, story.life.seed >>> 3, n)
    const owner = workerOn(story, matter, on)
    yield onceTold(on, {
      standard: standard.id,
      dueOn: obligation.dueOn,
      reason,
      explanation,
      action,
      owner: owner ?? 'The team manager',
      actionDueOn: on + between(chance, 3, 14),
      notedOn: on,
    })
  }
}

/** Whoever has to do it: the personal adviser for papers and contact, else the social worker. */
function workerOn(story: Story, matter: Matter, on: Day): string | undefined {
  if (matter === 'papers' || matter === 'contact') return adviserOn(story, on)?.name
  const worker = socialWorkerOn(story, on)
  return story.staff.all.find(({ id }) => id === worker)?.name
}

type Why = keyof typeof whyLate.is
