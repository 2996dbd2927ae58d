import type { CaseworkEntry } from '#core/demonstration/casework.ts'
import { bodyOf } from '#core/demonstration/story.ts'
import { PLAN_FROM_AGE } from './ages.ts'
import { CYCLE } from './care-plans.ts'
import type { SocialWorker } from './caseloads.ts'
import { caseworkFrom } from './printed.ts'

const DECIDED_BY = 'Directorate leadership team'

/** What the council says of itself: its standards as they were set then, and where its records begin. */
export function aboutTheCouncil(types: Iterable<string>): readonly CaseworkEntry[] {
  return [
    setting(
      'care-plan-cycle',
      `every=${CYCLE.months} months`,
      'The case system expires plans after three months, in line with a cycle of reviews that is in truth five to six months.',
    ),
    setting(
      'pep-every-four-months',
      `fromAge=${PLAN_FROM_AGE} years`,
      'Plans are counted from this age: the report says two, and with its table of ages only this gives the children that it counts.',
    ),
    ...[...types].map(type => recordingStart(type)),
  ]
}

const entry = (
  key: string,
  type: string,
  says: Readonly<Record<string, unknown>>,
  recordedOn = caseworkFrom,
): CaseworkEntry => ({
  key,
  type,
  body: bodyOf(says),
  recordedOn,
})

const setting = (standard: string, intervals: string, because: string): CaseworkEntry =>
  entry(`setting ${standard}`, 'standard-setting', {
    standard,
    fromOn: caseworkFrom,
    intervals,
    because,
    decidedBy: DECIDED_BY,
  })

const recordingStart = (recordType: string): CaseworkEntry =>
  entry(`start ${recordType}`, 'recording-start', {
    recordType,
    fromOn: caseworkFrom,
    because: 'Casework is recorded here from this day. What was taken over from before is not complete.',
    decidedBy: DECIDED_BY,
  })

/** The social workers as their records say them. */
export const workersOf = (workers: readonly SocialWorker[]): readonly CaseworkEntry[] =>
  workers.map(({ id, isLookedAfterTeam, startedOn, ...its }) =>
    entry(
      `worker ${id}`,
      'worker',
      {
        worker: id,
        ...its,
        startedOn,
        isVacancy: 'filled',
        job: 'social-worker',
        isLookedAfterTeam: isLookedAfterTeam ? 'yes' : 'no',
      },
      Math.max(caseworkFrom, startedOn),
    ),
  )
