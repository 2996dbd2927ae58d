import { type CalendarEvent, calendarText } from '#core/calendar.ts'
import { isoOf } from '#core/dates.ts'
import { type DueOfWorker, dueOfWorker } from '#core/due-by-day.ts'
import { memberWith } from '#core/staff.ts'
import { defineDownload } from '#web/page.ts'
import { hashOf } from '#web/sessions.ts'

/** How many days ahead a calendar reaches. */
const DAYS_AHEAD = 180

/** A worker's dates for their own calendar: how many of what are due on which day, and nobody's name. The address is the key. */
export default defineDownload({
  path: '/calendar/:token.ics',
  roles: 'public',
  audit: 'nothing',
  async load({ params, services }) {
    const { desk, now, publicUrl } = services
    const subscription = await desk.subscription({ calendarHash: hashOf(params.token) })
    const account = subscription && (await desk.account(subscription.username))
    if (!account || account.disabled) return undefined
    const { staff, journeys, clock, asAt } = await services.seenBy(account).caseload.at()
    const me = memberWith(staff, account.username)
    const due: DueOfWorker = me
      ? dueOfWorker(me.id, journeys.values(), clock, asAt, DAYS_AHEAD)
      : { cases: 0, ahead: [], overdue: [] }
    return {
      fileName: 'waymark.ics',
      contentType: 'text/calendar; charset=utf-8',
      bytes: new TextEncoder().encode(calendarText('Waymark', eventsOf(due, publicUrl), now().toISOString())),
    }
  },
})

function eventsOf({ ahead, overdue }: DueOfWorker, publicUrl: string | undefined): readonly CalendarEvent[] {
  const link = publicUrl === undefined ? {} : { url: `${publicUrl}/lists/my-caseload` }
  const more = 'Who it is for stands in Waymark, under My caseload.'
  return [
    ...overdue.map(({ on, task, count }) => ({
      id: `overdue-${slug(task)}`,
      on,
      says: `${task} overdue (${count})`,
      more,
      ...link,
    })),
    ...ahead.map(({ on, task, count }) => ({
      id: `${isoOf(on)}-${slug(task)}`,
      on,
      says: `${task} due (${count})`,
      more,
      ...link,
    })),
  ]
}

const slug = (task: string): string => task.toLowerCase().replace(/[^a-z0-9]+/g, '-')
