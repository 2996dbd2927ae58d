import { meetingsCalendar } from '#web/meetings-calendar.ts'
import { defineDownload } from '#web/page.ts'
import { hashOf } from '#web/sessions.ts'

/** The meetings of boards for somebody's own calendar. The address is the key. */
export default defineDownload({
  path: '/calendar/:token/meetings.ics',
  roles: 'public',
  audit: 'nothing',
  async load({ params, services }) {
    const { desk } = services
    const subscription = await desk.subscription({ calendarHash: hashOf(params.token) })
    const account = subscription && (await desk.account(subscription.username))
    return account && !account.disabled ? meetingsCalendar(services.seenBy(account)) : undefined
  },
})
