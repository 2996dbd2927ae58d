import type { Action } from '#core/actions/actions.ts'
import { addMonths, type Day } from '#core/dates.ts'
import type { Board, BoardMember, BoardRecords, MemberVisit } from './boards.ts'
import { type BoardDuty, boardDuties } from './duties.ts'
import { type BoardsActions, openAndToJudge } from './matters-arising.ts'
import { type DatedMeeting, lastMeeting, meetingsOf, nextMeeting } from './meetings.ts'
import { membersOn } from './members.ts'
import { type ReportingTo, reportingOf } from './reporting.ts'
import { type ReportDue, workProgramme } from './work-programme.ts'

/** A board as it stands at the end of a day. */
export interface BoardOn extends BoardsActions {
  readonly board: Board
  readonly members: readonly BoardMember[]
  /** All of them, in the order of their days. */
  readonly meetings: readonly DatedMeeting[]
  readonly next?: DatedMeeting
  readonly last?: DatedMeeting
  /** From a year before the day to a year after it. */
  readonly programme: readonly ReportDue[]
  /** What somebody must see to: reports that were passed over and not made up for, and what the next meeting still lacks. */
  readonly wanting: readonly ReportDue[]
  /** What its own terms ask of it beside its reports, and that is not so. */
  readonly duties: readonly BoardDuty[]
  readonly reporting: readonly ReportingTo[]
  /** Newest first. */
  readonly visits: readonly MemberVisit[]
}

/** How a board stands at the end of a day. */
export function boardOn(records: BoardRecords, actions: readonly Action[], board: Board, day: Day): BoardOn {
  const reference = board.reference ?? ''
  const meetings = meetingsOf(records, reference)
  const [next, last] = [nextMeeting(meetings, day), lastMeeting(meetings, day)]
  const period = { firstDay: addMonths(day, -12), lastDay: addMonths(day, 12) }
  const programme = workProgramme(records, reference, period, day)
  return {
    board,
    members: membersOn(records.members, reference, day),
    meetings,
    ...(next && { next }),
    ...(last && { last }),
    programme,
    wanting: programme.filter(due => isWanting(due, programme, next)),
    duties: boardDuties(records, board, day),
    ...openAndToJudge(records, actions, reference, day),
    reporting: reportingOf(records, board, day),
    visits: records.visits
      .filter(visit => visit.board === reference)
      .toSorted((a, b) => (b.on ?? 0) - (a.on ?? 0) || b.record - a.record),
  }
}

/** A report that was passed over waits until its next is due: then that one stands for it. */
function isWanting(due: ReportDue, programme: readonly ReportDue[], next: DatedMeeting | undefined): boolean {
  if (due.state === 'not on the agenda' || due.state === 'no paper yet') return due.meeting?.record === next?.record
  if (due.state !== 'missing' && due.state !== 'put off') return false
  const later = programme.find(other => other.cadence === due.cadence && other.dueOn > due.dueOn)
  return !later || later.state === 'not on the agenda' || later.state === 'no meeting'
}
