import type { Board } from '#core/boards/boards.ts'
import type { DatedMeeting } from '#core/boards/meetings.ts'
import type { Day } from '#core/dates.ts'
import { before } from '#core/duration.ts'

/** The kinds of board whose agenda and papers the public may see for so long before a meeting. */
const COMMITTEES: readonly Board['kind'][] = ['corporate-parenting', 'scrutiny', 'cabinet']

/** Working days that lie between; neither the day they are published nor that of the meeting counts. Section 100B(3) of the Local Government Act 1972. */
const CLEAR_DAYS = 5

/** The last day on which the papers of a meeting are out in time; undefined where the law does not ask it. */
export const publishBy = ({ kind }: Pick<Board, 'kind'>, { on }: Pick<DatedMeeting, 'on'>): Day | undefined =>
  COMMITTEES.includes(kind) ? before(on, { workingDays: CLEAR_DAYS + 1 }) : undefined
