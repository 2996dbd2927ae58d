import type { BoardRecords } from '#core/boards/boards.ts'
import { isCancelled } from '#core/boards/meetings.ts'
import type { CalendarEvent } from '#core/calendar.ts'
import { addMonths, type Day } from '#core/dates.ts'
import { meetingKinds } from '#core/records/meeting.ts'
import { minutesOf, USUAL_MINUTES } from './meeting-times.ts'

/** How many months back a calendar of meetings reaches. */
const MONTHS_BACK = 12

/** The meetings of every board as events: when and where, and what kind. What a meeting talks about is not in it. */
export const meetingEvents = (
  { meetings, boards }: BoardRecords,
  today: Day,
  addressOf: (meeting: string) => string | undefined,
): readonly CalendarEvent[] =>
  meetings.flatMap((meeting): readonly CalendarEvent[] => {
    const { reference, on, beginsAt, where, kind } = meeting
    if (reference === undefined || on === undefined || on < addMonths(today, -MONTHS_BACK)) return []
    const board = boards.find(its => its.reference === meeting.board)?.name ?? 'Board'
    const begins = minutesOf(beginsAt)
    const url = addressOf(reference)
    return [
      {
        id: `meeting-${reference}`,
        on,
        ...(begins !== undefined && { beginsAt: begins, minutes: USUAL_MINUTES }),
        ...(where && { where }),
        ...(isCancelled(meeting) && { isCancelled: true as const }),
        says: `${isCancelled(meeting) ? 'Cancelled: ' : ''}${board}${kind && kind !== 'ordinary' ? ` (${meetingKinds[kind].toLowerCase()})` : ''}`,
        ...(begins === undefined && beginsAt && { more: `Begins at ${beginsAt}` }),
        ...(url !== undefined && { url }),
      },
    ]
  })
