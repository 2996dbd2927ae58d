import { boardRecordsIn } from '#core/boards/boards.ts'
import { calendarText } from '#core/calendar.ts'
import { day } from '#core/dates.ts'
import { meetingEvents } from '#core/meeting-papers/meeting-events.ts'
import type { WrittenFile } from '#documents/document-file.ts'
import { AUTHORITY } from '#store/body.ts'
import { dayInEngland } from './dates-in-words.ts'
import type { SeenServices } from './services.ts'

/** The meetings of the council's boards as a calendar, through the eyes of whoever subscribes to it. */
export async function meetingsCalendar({
  ledger,
  now,
  publicUrl,
}: Pick<SeenServices, 'ledger' | 'now' | 'publicUrl'>): Promise<WrittenFile> {
  const records = boardRecordsIn(await ledger.history(AUTHORITY))
  const events = meetingEvents(records, day(dayInEngland(now())), meeting =>
    publicUrl === undefined ? undefined : `${publicUrl}/meeting-papers/${encodeURIComponent(meeting)}`,
  )
  return {
    fileName: 'meetings.ics',
    contentType: 'text/calendar; charset=utf-8',
    bytes: new TextEncoder().encode(calendarText('Meetings of boards', events, now().toISOString())),
  }
}
