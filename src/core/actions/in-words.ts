import { dayInWords } from '#core/dates.ts'
import { issueInWords } from '#core/issue-name.ts'
import { progressSaid } from '#core/records/action-progress.ts'
import { judgements } from '#core/records/effect-sign-off.ts'
import { counted, lowerFirst, upperFirst } from '#core/wording.ts'
import type { Progress, SignOff } from './actions.ts'
import { type Effect, hasFigures, lastTold, type MeasuredFigure } from './effect.ts'
import type { ToldEffect } from './issued-effect.ts'
import type { ToJudge } from './judging.ts'
import type { StandingOn } from './standing.ts'

/** By when it is to be done, with the first day beside another one. */
export function dueInWords({ dueOn, firstDueOn, putOff }: StandingOn): string {
  if (dueOn === undefined || firstDueOn === undefined) return 'No date was given'
  if (dueOn === firstDueOn) return dayInWords(dueOn)
  const how = putOff === 0 ? '' : `, put off ${putOff === 1 ? 'once' : putOff === 2 ? 'twice' : `${putOff} times`}`
  return `${dayInWords(dueOn)}; first ${dayInWords(firstDueOn)}${how}`
}

/** The first fact: whether it is done, and who says so. */
export function doneInWords({ done, progress, isStale }: StandingOn): string {
  if (done?.isOnlySaid) return `Said to be complete on ${dayInWords(done.doneOn)}; its end is not recorded`
  if (done) return `${dayInWords(done.doneOn)}${done.by === undefined ? '' : `, says ${done.by}`}`
  const said = progress ? `${progressSaid[progress.status]} on ${dayInWords(progress.on)}` : 'Nothing is said of it'
  return `No. ${said}${isStale ? '. Nothing was heard for more than 3 months' : ''}`
}

/** The second fact: whether anything shows it. */
export const evidenceInWords = ({ evidence }: Pick<StandingOn, 'evidence'>): string =>
  evidence === 0 ? 'None' : counted(evidence, 'piece', 'pieces')

/** The third fact, as the last board judged it. */
export const judgementInWords = (judged: SignOff | undefined): string =>
  judged === undefined
    ? 'Not judged'
    : [judgements[judged.judgement as keyof typeof judgements] ?? 'Judged', judged.board, dayInWords(judged.on)]
        .filter(Boolean)
        .join(', ')

/** From when on the effect is for its board to judge. */
export const toJudgeInWords = ({ months, since }: ToJudge): string =>
  `${months} months after it was done, since ${dayInWords(since)}`

/** A measured figure with what it is made of. */
export const figureInWords = ({ display, numerator, denominator }: MeasuredFigure): string =>
  numerator === undefined || denominator === undefined ? display : `${display}, ${numerator} of ${denominator}`

/** From where a measured figure of a month is: the issue in which it was frozen, or the records. */
export const figureFrom = ({ issue }: MeasuredFigure, month: string, otherwise = 'As recorded now'): string =>
  issue === undefined ? otherwise : issueInWords({ month, number: issue })

/** How far it is, as somebody last said. A note may name people, so it is left out for the public. */
export function progressInWords(progress: Progress | undefined, isPublic: boolean): string {
  if (!progress) return 'Nothing is said of it'
  const said = `${progressSaid[progress.status]}, ${dayInWords(progress.on)}`
  return isPublic || progress.note === undefined ? said : `${said}. ${progress.note}`
}

/** What is measured of an effect, in a line: the figure before and the last one that could be compared. */
function effectInWords(effect: Effect): string {
  const { baseline } = effect
  const last = lastTold(effect)
  if (!last?.figure || !baseline)
    return effect.measures.every(({ answer }) => answer === 'too early') ? 'Too early to measure' : 'Not measured'
  const of = (figure: MeasuredFigure): string =>
    `${figureInWords(figure)}${figure.issue === undefined ? '' : ` (issue ${figure.issue})`}`
  return `${upperFirst(last.answer)}: ${of(baseline)} before, ${of(last.figure)} after ${last.months} months`
}

/**
 * The third fact in sentences: what the last board judged, by which figures, and what is measured now where that is something
 * else. What a board saw is what an issue holds; where none does, that is said.
 */
export function effectAndJudgement(judged: SignOff | undefined, effect: ToldEffect | undefined): readonly string[] {
  const judgement = judgementInWords(judged)
  if (!effect) return [judgement]
  const now = effectInWords(effect)
  if (!judged || !hasFigures(effect)) return [judgement, now]
  const seen = effect.seen.find(its => its.judged.record === judged.record)
  if (!seen) return [judgement, `As recorded now, since no issue holds what it saw: ${lowerFirst(now)}`]
  const then = effectInWords(seen.effect)
  return [
    `${judgement}, by the figures of ${issueInWords(seen.issue)}`,
    then,
    ...(then === now ? [] : [`As recorded now: ${lowerFirst(now)}`]),
  ]
}
