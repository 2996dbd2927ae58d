import { doneBy, recordsOf } from './casework.ts'
import { birthday, type Day, firstOfMonthsTo, NEVER } from './dates.ts'
import type { Duration } from './duration.ts'
import type { Item, Journey } from './journey.ts'
import { type Done, type Obligation, once, recurring, timeLimit } from './obligation.ts'
import { oncePerDay } from './once-per-journey.ts'
import sdq from './records/sdq.ts'
import { owedInCare } from './time-in-care.ts'

const sdqsOf = recordsOf(sdq)

/** The total score from which help is to be considered. Source: performance report, June 2017: an SDQ of 18 or more. */
export const HIGH_SDQ_SCORE = 18

/** The total score from which a child's wellbeing is a cause for concern: 14 to 16 is borderline. Source: interactive tool, SDQ score. */
export const SDQ_CAUSE_FOR_CONCERN = 17

/** A score, and the entry that says it. */
export interface Scored extends Item {
  readonly score: number
}

/** The last score of a questionnaire completed in the 12 months to the end of a day; undefined where there is none. */
export const lastScoreOn = oncePerDay((child: Journey, asAt: Day): Scored | undefined => {
  const since = firstOfMonthsTo(asAt, 12)
  const last = sdqsOf(child).findLast(
    ({ completedOn = NEVER, score }) => score !== undefined && since <= completedOn && completedOn <= asAt,
  )
  return last && { entry: last.entry, score: last.score! }
})

/** Questionnaires with a score, and those not possible because of the child's disability (SDQ3), oldest first. */
const sdqsDone = (child: Journey): readonly Done[] =>
  doneBy(sdqsOf(child), ({ completedOn, score, reason }) =>
    score !== undefined || reason === 'SDQ3' ? completedOn : undefined,
  )

const ofCare = timeLimit(time => `within ${time} of becoming looked after`)
const ofFour = timeLimit(time => `within ${time} of turning 4`)
const ofSdq = timeLimit(time => `${time} after the one before`)

/** A questionnaire again and again from the 4th birthday up to the 17th; nothing where the birthday is not known. */
export function sdqsOwed(child: Journey, every: Duration): readonly Obligation[] {
  const { bornOn } = child
  if (bornOn === undefined) return []
  const [turns4On, turns17On] = [birthday(bornOn, 4), birthday(bornOn, 17)]
  return owedInCare(child, ({ startedOn, entry, until }) => {
    const isOld = startedOn >= turns4On
    const from = isOld ? startedOn : turns4On
    return recurring(
      {
        from,
        entry: isOld ? entry : undefined,
        until: Math.min(until, turns17On),
        dueBefore: turns17On,
        first: isOld ? ofCare(from, every) : ofFour(from, every),
        next({ on }) {
          return ofSdq(on, every)
        },
      },
      sdqsDone(child),
    )
  })
}

const ofScore = timeLimit(time => `within ${time} of a score of ${HIGH_SDQ_SCORE} or more`)

/** After each high score, that a referral for help is considered. The next questionnaire with a score asks anew, or not. */
export function referralsOwed(child: Journey, within: Duration): readonly Obligation[] {
  const scored = sdqsOf(child).filter(s => s.completedOn !== undefined && s.score !== undefined)
  if (!scored.some(s => s.score! >= HIGH_SDQ_SCORE)) return []
  return owedInCare(child, ({ startedOn, until, turns18On }) =>
    scored.flatMap(({ completedOn, score, entry, consideredOn, referredOn }, i) => {
      const from = completedOn!
      if (score! < HIGH_SDQ_SCORE || from < startedOn || from >= until) return []
      const on = Math.min(...[consideredOn, referredOn].map(day => (day === undefined ? NEVER : Math.max(day, from))))
      const next = scored[i + 1]?.completedOn ?? NEVER
      return once(
        { from, entry, until: Math.min(until, next), dueBefore: turns18On, first: ofScore(from, within) },
        on === NEVER ? [] : [{ on, entry }],
      )
    }),
  )
}
