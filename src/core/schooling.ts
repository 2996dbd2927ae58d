import { recordsOf } from './casework.ts'
import { addMonths, type Day } from './dates.ts'
import type { Journey } from './journey.ts'
import { datedBy } from './latest.ts'
import attendance from './records/attendance.ts'
import pep from './records/pep.ts'

const attendancesOf = recordsOf(attendance)
const pepsOf = recordsOf(pep)

/** Hours of education in a week below which a child's is not full. Source: performance report, June 2017. */
export const FULL_HOURS = 25

/** The hours of education in a week, as a personal education plan or a record of attendance last said them. */
export function hoursOfEducation(child: Journey, asAt: Day): { readonly hours: number; readonly on: Day } | undefined {
  const said = [
    ...datedBy(pepsOf(child), p => p.heldOn, asAt).map(p => ({ hours: p.hoursAWeek, on: p.heldOn! })),
    ...datedBy(attendancesOf(child), a => a.toOn, asAt).map(a => ({ hours: a.hoursAWeek, on: a.toOn! })),
  ].flatMap(({ hours, on }) => (hours === undefined ? [] : [{ hours, on }]))
  return said.sort((a, b) => a.on - b.on).at(-1)
}

/** Attendance over the 12 months to a day. */
export interface YearOfAttendance {
  readonly possible: number
  readonly attended: number
  readonly suspended: number
  readonly excluded: number
  readonly school: string | undefined
}

/** What was recorded of attendance that ended in the 12 months to the end of a day; undefined where nothing was. */
export function yearOfAttendance(child: Journey, asAt: Day): YearOfAttendance | undefined {
  const since = addMonths(asAt, -12)
  const recorded = datedBy(attendancesOf(child), a => a.toOn, asAt).filter(({ toOn }) => toOn! > since)
  if (recorded.length === 0) return undefined
  const sum = (of: (record: (typeof recorded)[number]) => number | undefined): number =>
    recorded.reduce((total, record) => total + (of(record) ?? 0), 0)
  return {
    possible: sum(a => a.possibleSessions),
    attended: sum(a => a.attendedSessions),
    suspended: sum(a => a.suspendedSessions),
    excluded: sum(a => a.permanentExclusions),
    school: recorded.findLast(({ school }) => school)?.school,
  }
}
