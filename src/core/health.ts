import { doneBy, recordsOf } from './casework.ts'
import { birthday, type Day, NEVER } from './dates.ts'
import type { Duration } from './duration.ts'
import type { Journey } from './journey.ts'
import { changedOn, type Done, type Next, type Obligation, recurring, timeLimit } from './obligation.ts'
import { oncePerJourney } from './once-per-journey.ts'
import dentalCheck from './records/dental-check.ts'
import healthAssessment from './records/health-assessment.ts'
import notification from './records/notification.ts'
import nurseVisit from './records/nurse-visit.ts'
import { owedAgainInCare, owedInCare, type TimeInCare } from './time-in-care.ts'

const assessmentsOf = recordsOf(healthAssessment)
const dentalChecksOf = recordsOf(dentalCheck)
const notificationsOf = recordsOf(notification)
const nurseVisitsOf = recordsOf(nurseVisit)

const isUndone = (outcome: string | undefined): boolean => outcome === 'refused' || outcome === 'missed'

/** The health assessments that were completed, initial or review, oldest first. One that was refused or missed is none. */
export const healthAssessmentsDone = oncePerJourney((child: Journey): readonly Done[] =>
  doneBy(assessmentsOf(child), ({ heldOn, outcome }) => (isUndone(outcome) ? undefined : heldOn)),
)

/** The dental checks that were done, oldest first. One that was refused or missed is none. */
export const dentalChecksDone = oncePerJourney((child: Journey): readonly Done[] =>
  doneBy(dentalChecksOf(child), ({ heldOn, outcome }) => (isUndone(outcome) ? undefined : heldOn)),
)

const ofCare = timeLimit(time => `${time} after becoming looked after`)
const ofAssessment = timeLimit(time => `${time} after the assessment before`)
const ofCheck = timeLimit(time => `${time} after the check before`)
const ofFive = timeLimit(time => `${time} after the assessment before, now that the child is 5`)

interface Ages {
  readonly turns5On: Day
  readonly under5: Duration
  readonly from5: Duration
}

/** At the closer interval where that falls before the fifth birthday. */
function byAge({ turns5On, under5, from5 }: Ages, on: Day, of: typeof ofCare): Next | undefined {
  const sooner = on < turns5On ? of(on, under5) : undefined
  return sooner && sooner.dueOn < turns5On ? sooner : of(on, from5)
}

/**
 * Health assessments again and again. A child under 5 is assessed at the closer interval; one that would fall due on the
 * fifth birthday or later is due at the other. What a child was owed and not given by then is counted anew that day.
 */
export function healthAssessmentsOwed(child: Journey, under5: Duration, from5: Duration): readonly Obligation[] {
  const turns5On = child.bornOn === undefined ? Number.NEGATIVE_INFINITY : birthday(child.bornOn, 5)
  const done = healthAssessmentsDone(child)
  const ages = { turns5On, under5, from5 }
  return owedInCare(child, ({ startedOn, entry, until, turns18On }) => {
    const owed = recurring(
      {
        from: startedOn,
        entry,
        until,
        dueBefore: turns18On,
        first: byAge(ages, startedOn, ofCare),
        next({ on }) {
          return byAge(ages, on, ofAssessment)
        },
      },
      done,
    )
    if (startedOn >= turns5On || until <= turns5On) return owed
    return owed.flatMap(o => {
      if (o.dueOn >= turns5On || o.arisesOn >= turns5On) return [o]
      return changedOn(o, turns5On, ofFive(o.countedFrom, from5)!)
    })
  })
}

/** Dental checks again and again, from the day the child became looked after. */
export const dentalChecksOwed = (child: Journey, every: Duration): readonly Obligation[] =>
  owedAgainInCare(
    child,
    { first: startedOn => ofCare(startedOn, every), next: on => ofCheck(on, every) },
    dentalChecksDone(child),
  )

/** The days on which the health team was told that a child became looked after. Word that did not arrive is none. */
export const healthTeamTold = (child: Journey, { startedOn }: TimeInCare): readonly Done[] =>
  doneBy(notificationsOf(child), ({ about, to, happenedOn = NEVER, sentOn, delivery }) => {
    const isAbout = about === 'became-looked-after' && to === 'health-team' && happenedOn >= startedOn
    return isAbout && delivery !== 'failed' ? sentOn : undefined
  })

/** The days on which a nurse of the health team met the child, oldest first. */
export const nurseVisitsMade = (child: Journey): readonly Done[] =>
  doneBy(nurseVisitsOf(child), ({ visitedOn, outcome }) => (isUndone(outcome) ? undefined : visitedOn))
