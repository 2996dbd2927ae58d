import { handoversWaiting } from '#core/allocations.ts'
import { isWorkingDay } from '#core/bank-holidays.ts'
import { day, type IsoDate } from '#core/dates.ts'
import { DIGEST_DAYS, digestOf } from '#core/digest.ts'
import { dueOfWorker } from '#core/due-by-day.ts'
import type { Journey } from '#core/journey.ts'
import type { KnownClock } from '#core/known-clock.ts'
import { memberWith, type Staff } from '#core/staff.ts'
import { promisesIn } from '#core/voice/promise.ts'
import { raisedIn } from '#core/voice/raised.ts'
import { answersOwedBy, voicesAsAt } from '#core/voice/standing.ts'
import type { Desk } from '#store/store.ts'
import type { Mailer } from './mail.ts'

/** Everything that digests are made from. */
export interface DigestRun {
  readonly authority: string
  readonly desk: Desk
  readonly mailer: Mailer
  readonly journeys: Iterable<Journey>
  /** Everything that is recorded about the authority, in the order of the ledger. */
  readonly aboutUs: Parameters<typeof raisedIn>[0]
  readonly clock: KnownClock
  readonly staff: Staff
  readonly today: IsoDate
  readonly publicUrl: string
}

export interface DigestsSent {
  readonly sent: number
  readonly failed: number
}

/**
 * Sends each subscriber their digest, at most once a day and on working days alone. One that cannot be sent keeps nobody else
 * from theirs, and is tried again at the next run. It names no one, and neither does what is said of a failure.
 */
export async function sendDigests(run: DigestRun): Promise<DigestsSent> {
  const { authority, desk, mailer, clock, staff, today, publicUrl } = run
  const asAt = day(today)
  if (!isWorkingDay(asAt)) return { sent: 0, failed: 0 }
  const journeys = [...run.journeys]
  const voices = voicesAsAt(raisedIn(run.aboutUs), promisesIn(run.aboutUs), asAt)
  let [sent, failed] = [0, 0]
  for (const subscription of await desk.subscriptions()) {
    const { username, email, digestSentOn } = subscription
    const member = memberWith(staff, username)
    if (email === undefined || digestSentOn === today || !member) continue
    const account = await desk.account(username)
    if (!account || account.disabled) continue
    const digest = digestOf({
      authority,
      today: asAt,
      due: dueOfWorker(member.id, journeys, clock, asAt, DIGEST_DAYS),
      handovers: journeys.filter(child => handoversWaiting(child, asAt).some(h => h.worker === member.id)).length,
      answersOwed: answersOwedBy(username, voices),
      publicUrl,
    })
    try {
      await mailer.send({ to: email, ...digest })
      await desk.saveSubscription({ ...subscription, digestSentOn: today })
      sent++
    } catch {
      failed++
    }
  }
  return { sent, failed }
}
