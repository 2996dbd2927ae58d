import { addMonths, type Day } from '#core/dates.ts'
import { type Board, type BoardRecords, boardNamed } from './boards.ts'
import { type HowOften, monthsApart } from './how-often.ts'

/** That a board reports to another, and when it last did. */
export interface ReportingTo {
  /** The other board's reference. */
  readonly to: string
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
    const name = boardNamed(records.boards, to)?.name ?? to
    const days = records.reports
      .filter(report => report.board === board.reference && report.to === to)
      .flatMap(({ on }) => on ?? [])
      .filter(on => on <= day)
    if (days.length === 0) return [{ to, name, every, isOverdue: true }]
    const lastOn = Math.max(...days)
    const months = monthsApart(every)
    if (months === undefined) return [{ to, name, every, lastOn, isOverdue: false }]
    const dueOn = addMonths(lastOn, months)
    return [{ to, name, every, lastOn, dueOn, isOverdue: dueOn < day }]
  })
}
