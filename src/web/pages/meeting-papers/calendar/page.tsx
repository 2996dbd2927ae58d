import { everyRole } from '#web/audiences.ts'
import { meetingsCalendar } from '#web/meetings-calendar.ts'
import { defineDownload } from '#web/page.ts'

/** The meetings of boards as a file that a calendar takes in once. */
export default defineDownload({
  path: '/meeting-papers/calendar.ics',
  roles: everyRole,
  audit: 'nothing',
  load: ({ services }) => meetingsCalendar(services),
})
