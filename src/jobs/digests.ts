import { lateOf } from '#core/actions/standing.ts'
import { handoversWaiting, workersOn } from '#core/allocations.ts'
import { isWorkingDay } from '#core/bank-holidays.ts'
import { type Day, day, type IsoDate } from '#core/dates.ts'
import { DIGEST_DAYS, type DigestOf, digestOf } from '#core/digest.ts'
import { type DueOfWorker, dueOfWorker } from '#core/due-by-day.ts'
import { awaitsAnswer, openEscalations } from '#core/escalations/clocks.ts'
import { processesIn } from '#core/escalations/settings.ts'
import type { Process } from '#core/escalations/stages.ts'
import type { Journey } from '#core/journey.ts'
import type { KnownClock } from '#core/known-clock.ts'
import { type Member, memberWith, type Staff } from '#core/staff.ts'
import { promisesIn } from '#core/voice/promise.ts'
import { raisedIn } from '#core/voice/raised.ts'
import { answersOwedBy, voicesAsAt } from '#core/voice/standing.ts'
import { everyAction } from '#store/every-action.ts'
import type { Desk, Ledger } from '#store/store.ts'
import type { Mailer } from './mail.ts'

/** Everything that digests are made from. */
export interface DigestRun {
  readonly ledger: Pick<Ledger, 'authority' | 'history' | 'said'>
  readonly desk: Desk
  readonly mailer: Mailer
  readonly journeys: Iterable<Journey>
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
  const { ledger, desk, mailer, clock, staff, today, publicUrl } = run
  const asAt = day(today)
  if (!isWorkingDay(asAt)) return { sent: 0, failed: 0 }
  const journeys = [...run.journeys]
  const actions = await everyAction(ledger, journeys)
  const aboutUs = await ledger.history('authority')
  const voices = voicesAsAt(raisedIn(aboutUs), promisesIn(aboutUs), asAt)
  const processes = processesIn(aboutUs)
  let [sent, failed] = [0, 0]
  for (const subscription of await desk.subscriptions()) {
    const { username, email, digestSentOn } = subscription
    const member = memberWith(staff, username)
    const late = lateOf(actions, username, asAt)
    const owed = answersOwedBy(username, voices)
    const hasNothing = !member && late.overdue + late.slipping + owed.waiting === 0
    if (email === undefined || digestSentOn === today || hasNothing) continue
    const account = await desk.account(username)
    if (!account || account.disabled) continue
    const digest = digestOf({
      authority: ledger.authority,
      today: asAt,
      due: member ? dueOfWorker(member.id, journeys, clock, asAt, DIGEST_DAYS) : NO_CASES,
      handovers: journeys.filter(child => handoversWaiting(child, asAt).some(h => h.worker === member?.id)).length,
      actions: late,
      answersOwed: owed,
      concerns:
        account.role === 'team-manager' ? concernsOf(member, { journeys, staff, asAt, processes }) : NO_CONCERNS,
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

interface TeamsCases {
  readonly journeys: readonly Journey[]
  readonly staff: Staff
  readonly asAt: Day
  readonly processes: readonly Process[]
}

const NO_CONCERNS: DigestOf['concerns'] = { waiting: 0, late: 0 }

/** How many concerns about the children of a manager's team wait for an answer. */
function concernsOf(
  manager: Member | undefined,
  { journeys, staff, asAt, processes }: TeamsCases,
): DigestOf['concerns'] {
  if (manager?.team === undefined) return NO_CONCERNS
  const waiting = journeys
    .filter(child => workersOn(child, asAt).some(({ worker }) => staff.get(worker ?? '')?.team === manager.team))
    .flatMap(child => openEscalations(child, asAt, processes))
    .filter(awaitsAnswer)
  return { waiting: waiting.length, late: waiting.filter(({ clocks }) => clocks.isLate).length }
}

/** What somebody has to do who has no cases, such as an owner of actions. */
const NO_CASES: DueOfWorker = { cases: 0, overdue: [], ahead: [] }
