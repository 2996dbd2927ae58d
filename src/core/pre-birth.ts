import { recordsOf } from './casework.ts'
import { NEVER } from './dates.ts'
import type { Duration } from './duration.ts'
import type { Journey } from './journey.ts'
import { type Obligation, once, timeLimit } from './obligation.ts'
import preBirthAssessment from './records/pre-birth-assessment.ts'

const assessmentsOf = recordsOf(preBirthAssessment)

/** How long a pregnancy is counted, and how long after the expected day it is certainly over. */
const GESTATION = 40 * 7
const OVERDUE = 14

const ofGestation = timeLimit(time => `at ${time} of gestation, from the day the child is expected`)

/** The assessment of an unborn child, started or completed by a time of gestation. Nothing is owed from birth on. */
export function preBirthOwed(child: Journey, step: 'startedOn' | 'completedOn', by: Duration): readonly Obligation[] {
  if (!child.casework.has('pre-birth-assessment')) return []
  return assessmentsOf(child).flatMap(its => {
    const { entry, expectedOn, [step]: doneOn } = its
    if (expectedOn === undefined) return []
    const from = expectedOn - GESTATION
    const until = Math.min(child.bornOn ?? NEVER, expectedOn + OVERDUE)
    return once(
      { from, countedFrom: expectedOn, entry, until, first: ofGestation(from, by) },
      doneOn === undefined ? [] : [{ on: doneOn, entry }],
    )
  })
}
