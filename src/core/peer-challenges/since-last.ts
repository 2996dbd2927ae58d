import type { Action, Recommendation } from '#core/actions/actions.ts'
import { lastTold } from '#core/actions/effect.ts'
import type { ToldEffect } from '#core/actions/issued-effect.ts'
import { judgedOn, standingOn } from '#core/actions/standing.ts'
import type { Day } from '#core/dates.ts'

/** What became of one recommendation of the challenge before by a day: three facts that are never one. */
export interface BecameOf {
  readonly recommendation: Recommendation
  /** The actions that answer it. */
  readonly actions: number
  /** How many of them are done, in somebody's word or by a recorded end. */
  readonly done: number
  /** How many of them something shows. */
  readonly evidenced: number
  /** How many a board judged to have made things better, all or some of them. */
  readonly improved: number
  /** How many a board judged to have made no difference, or things worse. */
  readonly notImproved: number
  /** How many whose figure was better than before when it could last be compared. */
  readonly measuredBetter: number
  /** How many whose figure was then no better. */
  readonly measuredNoBetter: number
}

export type Effects = ReadonlyMap<number, ToldEffect>

/** What became of recommendations by the end of a day, in their order; effects are by the number of an action's record. */
export const becameOf = (
  recommendations: readonly Recommendation[],
  actions: readonly Action[],
  on: Day,
  effects: Effects = new Map(),
): readonly BecameOf[] =>
  recommendations.map(recommendation => {
    const { reference } = recommendation
    const its = reference === undefined ? [] : actions.filter(action => action.recommendations.includes(reference))
    const judgements = its.map(action => judgedOn(action, on)?.judgement)
    const howMany = (...which: readonly string[]): number =>
      judgements.filter(judgement => judgement !== undefined && which.includes(judgement)).length
    const measured = its.map(({ record }) => lastMeasured(effects.get(record)))
    const stands = its.map(action => standingOn(action, on))
    return {
      recommendation,
      actions: its.length,
      done: stands.filter(({ done }) => done).length,
      evidenced: stands.filter(({ evidence }) => evidence > 0).length,
      improved: howMany('better', 'partly'),
      notImproved: howMany('no-difference', 'worse'),
      measuredBetter: measured.filter(answer => answer === 'better').length,
      measuredNoBetter: measured.filter(answer => answer === 'worse' || answer === 'no change').length,
    }
  })

/** What the last figure that could be compared says; undefined where none could. */
const lastMeasured = (effect: ToldEffect | undefined): ToldEffect['measures'][number]['answer'] | undefined =>
  effect && lastTold(effect)?.answer
