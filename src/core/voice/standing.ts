import { judgedOn, standingOn } from '#core/actions/standing.ts'
import type { Day } from '#core/dates.ts'
import { answerDueOn, type Promised } from './promise.ts'
import type { Answer, Raised, ToldBack } from './raised.ts'

/** How far something that young people raised has come: what they wait for, the longest way to go first. */
export type VoiceState = 'waiting' | 'answered' | 'told back' | 'closed'

/** How something that young people raised stood at the end of a day. */
export interface VoiceStanding {
  readonly state: VoiceState
  /** The first answer that they were given; absent while they wait. */
  readonly answer?: Answer
  /** How many days they waited for the first answer, or have waited for it so far. */
  readonly daysWaited: number
  /** The last day on which it was answered in time; absent where the council promised nothing. */
  readonly dueOn?: Day
  /** True where that day went by without an answer. */
  readonly isLate: boolean
  /** The last that they were told after an answer; absent where they were told nothing. */
  readonly told?: ToldBack
  /** What is to be done about it. Three facts, never one. */
  readonly actions: number
  readonly done: number
  readonly evidenced: number
  /** Of them, judged by a board to have made things better, or some things. */
  readonly improved: number
}

/** How something stood at the end of a day. Nothing is closed without an answer to them on or before the day of closing. */
export function voiceStanding(raised: Raised, promises: readonly Promised[], asAt: Day): VoiceStanding {
  const answer = raised.answers.find(({ on }) => on <= asAt)
  const told = answer && raised.toldBack.findLast(({ on }) => on >= answer.on && on <= asAt)
  const isClosed = answer !== undefined && raised.closings.some(({ on }) => on >= answer.on && on <= asAt)
  const dueOn = answerDueOn(promises, raised.on)
  const answeredOn = answer?.on ?? asAt
  const actions = raised.actions.filter(({ agreedOn }) => agreedOn <= asAt)
  const stands = actions.map(action => ({ ...standingOn(action, asAt), judged: judgedOn(action, asAt)?.judgement }))
  return {
    state: !answer ? 'waiting' : isClosed ? 'closed' : told ? 'told back' : 'answered',
    ...(answer && { answer }),
    daysWaited: Math.max(0, answeredOn - raised.on),
    ...(dueOn !== undefined && { dueOn }),
    isLate: dueOn !== undefined && answeredOn > dueOn,
    ...(told && { told }),
    actions: stands.length,
    done: stands.filter(({ done }) => done).length,
    evidenced: stands.filter(({ evidence }) => evidence > 0).length,
    improved: stands.filter(({ judged }) => judged === 'better' || judged === 'partly').length,
  }
}

/** Something raised, as it stood. */
export interface VoiceAsAt {
  readonly raised: Raised
  readonly stands: VoiceStanding
}

/** How many things wait for the answer of somebody by their user name, and how many of them longer than was promised. */
export function answersOwedBy(
  username: string,
  voices: readonly VoiceAsAt[],
): { readonly waiting: number; readonly late: number } {
  const theirs = voices.filter(
    ({ raised, stands }) => stands.state === 'waiting' && raised.putToAccount?.toLowerCase() === username.toLowerCase(),
  )
  return { waiting: theirs.length, late: theirs.filter(({ stands }) => stands.isLate).length }
}

const ORDER: readonly VoiceState[] = ['waiting', 'answered', 'told back', 'closed']

/** What was raised by the end of a day: what waits for an answer first, the longest wait first; then the newest first. */
export const voicesAsAt = (raised: readonly Raised[], promises: readonly Promised[], asAt: Day): readonly VoiceAsAt[] =>
  raised
    .filter(({ on }) => on <= asAt)
    .map(one => ({ raised: one, stands: voiceStanding(one, promises, asAt) }))
    .sort((a, b) => {
      const apart = ORDER.indexOf(a.stands.state) - ORDER.indexOf(b.stands.state)
      const inTurn = a.stands.state === 'waiting' ? a.raised.on - b.raised.on : b.raised.on - a.raised.on
      return apart || inTurn || a.raised.record - b.raised.record
    })
