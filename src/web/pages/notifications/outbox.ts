import type { Day } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import type { KnownClock } from '#core/known-clock.ts'
import { type Notification, notificationsOf, notifiedTeams } from '#core/notifications.ts'
import type { Role } from '#core/roles.ts'
import type { Standard } from '#core/standards/standard.ts'

/** A notification with the child that it is about. */
export interface Sent {
  readonly child: Journey
  readonly notification: Notification
}

/** How many months of what was sent the outbox shows. */
const DAYS_SHOWN = 365

/** What was sent in the year to a day, the newest first: to a partner's team its own, to the council's people all of it. */
export function outboxOf(journeys: Iterable<Journey>, today: Day, role: Role): readonly Sent[] {
  const isTeam = (notifiedTeams as readonly Role[]).includes(role)
  const sent: Sent[] = []
  for (const child of journeys)
    for (const notification of notificationsOf(child)) {
      const { sentOn, to } = notification
      if (sentOn === undefined || sentOn > today || sentOn <= today - DAYS_SHOWN) continue
      if (!isTeam || to === role) sent.push({ child, notification })
    }
  return sent.sort(
    (a, b) => b.notification.sentOn! - a.notification.sentOn! || b.notification.entry - a.notification.entry,
  )
}

/** How well a standard about notifications was kept in the year to a day. */
export interface Kept {
  readonly standard: Standard
  readonly inTime: number
  readonly of: number
}

/** How often each standard that notifications meet was kept in time, of what fell due in the year to a day. */
export function keptInYear(clock: KnownClock, journeys: Iterable<Journey>, today: Day): readonly Kept[] {
  const standards = clock.standards.filter(({ metBy }) => metBy.includes('notification'))
  const counts = new Map(standards.map(standard => [standard, { inTime: 0, of: 0 }]))
  if (standards.length > 0)
    for (const child of journeys)
      for (const { standard, obligation, state } of clock.states(child, today)) {
        const count = counts.get(standard)
        const isOfYear = obligation.dueOn < today && obligation.dueOn >= today - DAYS_SHOWN
        if (!count || !isOfYear || state === 'lapsed') continue
        count.of++
        if (state === 'met') count.inTime++
      }
  return [...counts].map(([standard, count]) => ({ standard, ...count }))
}
