import { recordsOf } from './casework.ts'
import { choicesOf } from './choices.ts'
import { type Day, isoOf, NEVER } from './dates.ts'
import type { Body } from './entry.ts'
import type { Journey } from './journey.ts'
import notification from './records/notification.ts'
import type { Role } from './roles.ts'
import { timesInCare } from './time-in-care.ts'

/** Word to a partner's team, as recorded. */
export type Notification = ReturnType<typeof notificationsOf>[number]

/** The notifications about a child, oldest first. */
export const notificationsOf = recordsOf(notification)

/** The teams that are told by themselves. */
export const notifiedTeams: readonly (Role & Team)[] = ['health-team', 'virtual-school']
type Team = NonNullable<Notification['to']>
type About = NonNullable<Notification['about']>

/** The words of what a notification is about, and of how it was delivered. */
export const aboutInWords = choicesOf(notification.fields.shape.about)
export const deliveryInWords = choicesOf(notification.fields.shape.delivery)

/** How long after it happened something is still news: what is recorded later than that was told by other means. */
const NEWS_DAYS: Readonly<Record<About, number>> = {
  'became-looked-after': 60,
  moved: 28,
  'ceased-looked-after': 28,
}

/**
 * Whether a team said by the end of a day that they know; undefined where nobody waits for it: word that was not put on
 * their list, such as by telephone before there was one, that did not arrive, or that is no news any more.
 */
export function isAcknowledged(word: Notification, asAt: Day): boolean | undefined {
  const { about, sentOn = NEVER, happenedOn = sentOn, delivery, acknowledgedOn = NEVER } = word
  if (acknowledgedOn <= asAt) return true
  const isListed = delivery === 'list' || delivery === 'email'
  return isListed && about !== undefined && happenedOn > asAt - NEWS_DAYS[about] ? false : undefined
}

/** Word that has not been sent. */
export interface NotificationDue {
  readonly about: About
  readonly to: Team
  readonly happenedOn: Day
}

/**
 * What teams have not been told of a child by the end of a day: that they became looked after, or ceased to be. Each is told
 * once; word that failed is sent again.
 */
export function notificationsDue(child: Journey, today: Day): readonly NotificationDue[] {
  const due: NotificationDue[] = []
  const tell = (about: About, happenedOn: Day): void => {
    if (happenedOn > today || happenedOn <= today - NEWS_DAYS[about]) return
    for (const to of notifiedTeams) {
      const isTold = notificationsOf(child).some(
        n => n.about === about && n.to === to && (n.happenedOn ?? 0) >= happenedOn && n.delivery !== 'failed',
      )
      if (!isTold) due.push({ about, to, happenedOn })
    }
  }
  for (const { startedOn, until, isStartHeld } of timesInCare(child)) {
    if (isStartHeld) tell('became-looked-after', startedOn)
    if (until < NEVER) tell('ceased-looked-after', until)
  }
  return due
}

/** The record of word that is sent on a day: on the team's list at once. */
export const notificationBody = ({ about, to, happenedOn }: NotificationDue, sentOn: Day): Body => ({
  about,
  to,
  happenedOn: isoOf(happenedOn),
  sentOn: isoOf(sentOn),
  delivery: 'list',
})
