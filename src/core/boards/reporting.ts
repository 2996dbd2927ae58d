import { addMonths, type Day } from '#core/dates.ts'
import { type Board, type BoardRecords, boardNamed } from './boards.ts'
import { type HowOften, monthsApart } from './how-often.ts'

/** That a board reports to another, and when it last did. */
export interface ReportingTo {
  /** The other board's reference. */
  readonly to: string
  /** The number of its record; absent where there is no such board. */
  readonly record?: number
  readonly name: string
  readonly every: HowOften
  /** Absent where it never did. */
  readonly lastOn?: Day
  /** So many months after the last; absent where it never reported or there is no such interval. */
  readonly dueOn?: Day
  /** True on the days after it is due, and where it never reported. */
  readonly isOverdue: boolean
}

/** The boards that a board reports to, and whether it did so in time as at the end of a day. */
export function reportingOf(records: BoardRecords, board: Board, day: Day): readonly ReportingTo[] {
  return (board.reportsTo ?? []).flatMap(({ board: to, every }): readonly ReportingTo[] => {
    if (to === undefined || every === undefined) return []
    const other = boardNamed(records.boards, to)
    const which = { to, name: other?.name ?? to, ...(other && { record: other.record }) }
    const days = records.reports
      .filter(report => report.board === board.reference && report.to === to)
      .flatMap(({ on }) => on ?? [])
      .filter(on => on <= day)
    if (days.length === 0) return [{ ...which, every, isOverdue: true }]
    const lastOn = Math.max(...days)
    const months = monthsApart(every)
    if (months === undefined) return [{ ...which, every, lastOn, isOverdue: false }]
    const dueOn = addMonths(lastOn, months)
    return [{ ...which, every, lastOn, dueOn, isOverdue: dueOn < day }]
  })
}
