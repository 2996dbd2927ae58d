import { homeOn } from '#core/accommodation.ts'
import { recordsOf } from '#core/casework.ts'
import { inTouchOn, lastContact } from '#core/contacts.ts'
import { type Day, yearEndingOf } from '#core/dates.ts'
import { categoryOn } from '#core/eligibility.ts'
import type { Journey } from '#core/journey.ts'
import { standingOn } from '#core/leaving-care.ts'
import activity from '#core/records/activity.ts'
import pathwayPlan from '#core/records/pathway-plan.ts'
import unaccompaniedStatus from '#core/records/unaccompanied-status.ts'
import { type Computed, type ComputedRow, type Establishment, iso, lastOn } from './computed-row.ts'
import { whoOn, workerIn } from './who.ts'

const [plansOf, activitiesOf, statusesOf] = [
  recordsOf(pathwayPlan),
  recordsOf(activity),
  recordsOf(unaccompaniedStatus),
]

/** Ofsted's words for the categories of the law. */
export const categories: Readonly<Record<string, string | undefined>> = {
  eligible: 'Eligible',
  relevant: 'Relevant',
  'former-relevant': 'Former relevant',
  qualifying: 'Qualifying',
}

/** What ends every duty, whatever a workbook says. */
const ENDS: ReadonlySet<string> = new Set(['died', 'adopted', 'transferred', 'turned-25'])

/** List 9: one row for whoever is entitled to leaving care services at the end of the day, by the decision or the episodes. */
export function leavingCare(child: Journey, asAt: Day, known: Establishment): readonly ComputedRow[] {
  const eligibility = categories[categoryOn(child, asAt)]
  const hasEnded = ENDS.has(standingOn(child, asAt)?.turn ?? '')
  return [
    {
      cells: {
        ...whoOn(child, asAt),
        ...withWhom(child, asAt, known),
        ...howTheyAre(child, asAt),
        unaccompanied: unaccompanied(child, known),
        eligibility,
      },
      isOnList: eligibility !== undefined ? 'yes' : hasEnded ? 'no' : 'not known',
    },
  ]
}

function withWhom(child: Journey, asAt: Day, known: Establishment): Computed {
  const [worker, adviser] = [
    workerIn(child, 'social-worker', asAt, known),
    workerIn(child, 'personal-adviser', asAt, known),
  ]
  return { worker: worker?.name, personalAdviser: adviser?.name, team: (adviser ?? worker)?.team }
}

/**
 * Where they live, what they do and whether the council is in touch: as casework says, else as the return of this year or
 * the last said of the days around their birthday.
 */
export function howTheyAre(child: Journey, asAt: Day): Computed {
  const year = yearEndingOf(asAt)
  const returned = child.careLeaverOutcomes.findLast(o => o.year === year || o.year === year - 1)
  const home = homeOn(child, asAt)?.record
  const doing = activitiesOf(child).findLast(a => lastsOn(a, asAt))
  const code = home?.type ?? returned?.accommodation
  const isSuitable = home?.isSuitable ?? (code === undefined ? undefined : suitableBy(code))
  return {
    lastPathwayPlanOn: lastOn(plansOf(child), p => p.plannedOn, asAt),
    lastContactOn: iso(lastContact(child, asAt)?.on),
    inTouch: inTouchOn(child, asAt)?.code ?? returned?.inTouch,
    accommodation: /^[A-Z]\d$/.test(code ?? '') ? code![0] : undefined,
    suitability: isSuitable === undefined ? undefined : isSuitable ? 'Suitable' : 'Unsuitable',
    activity: doing?.activity ?? (returned?.activity === '0' ? undefined : returned?.activity),
  }
}

const lastsOn = (
  { startedOn, endedOn }: { readonly startedOn?: Day | undefined; readonly endedOn?: Day | undefined },
  asAt: Day,
): boolean => startedOn !== undefined && startedOn <= asAt && (endedOn === undefined || endedOn > asAt)

/** The digit of the return's code: 1 is suitable, 2 is not. */
const suitableBy = (code: string): boolean | undefined => (/[12]$/.test(code) ? code.endsWith('1') : undefined)

/** Whether they are, or were as a child, an unaccompanied asylum seeker. */
const unaccompanied = (child: Journey, { isRecorded }: Establishment): string | undefined =>
  isRecorded('unaccompanied-status') ? (statusesOf(child).length > 0 ? 'Yes' : 'No') : undefined
