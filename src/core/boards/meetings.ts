import type { Day } from '#core/dates.ts'
import type { BoardRecords, Meeting } from './boards.ts'

/** A meeting with its day, which a file may have left out of a record. */
export type DatedMeeting = Meeting & { readonly on: Day }

/** A board's meetings in the order of their days, without those that have none. */
export const meetingsOf = ({ meetings }: Pick<BoardRecords, 'meetings'>, board: string): readonly DatedMeeting[] =>
  meetings
    .filter((meeting): meeting is DatedMeeting => meeting.board === board && meeting.on !== undefined)
    .toSorted((a, b) => a.on - b.on || a.record - b.record)

export const isCancelled = ({ cancelledBecause }: Meeting): boolean => cancelledBecause !== undefined

/** Whether a meeting takes business: one that sets an agenda or was cancelled takes none. */
export const takesBusiness = (meeting: Meeting): boolean => !isCancelled(meeting) && meeting.kind !== 'agenda-setting'

/** A board's next meeting on or after a day that takes business. */
export const nextMeeting = (meetings: readonly DatedMeeting[], day: Day): DatedMeeting | undefined =>
  meetings.find(meeting => takesBusiness(meeting) && meeting.on >= day)

/** The last before a day that did. */
export const lastMeeting = (meetings: readonly DatedMeeting[], day: Day): DatedMeeting | undefined =>
  meetings.findLast(meeting => takesBusiness(meeting) && meeting.on < day)
