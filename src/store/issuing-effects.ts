import { type Action, linkedIndicator } from '#core/actions/actions.ts'
import { hasFigures, type MeasuredFigure } from '#core/actions/effect.ts'
import { effectToIssue, type IssuedEffect, type ToldEffect } from '#core/actions/issued-effect.ts'
import { issuedFigure } from '#core/actions/measuring.ts'
import { publishedEffect } from '#core/actions/published-effect.ts'
import type { BothCards } from '#core/both-cards.ts'
import type { Month } from '#core/dates.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import { publicIssue } from '#core/public-version.ts'
import { issuesOf, type Measuring } from './measuring.ts'

/** What is published: the cards of an issue that is being made, and the issues before it. */
interface Publishing {
  readonly month: Month
  readonly number: number
  readonly shown: BothCards
  readonly issues: Measuring['issues']
  readonly indicators: readonly Pick<Indicator, 'id' | 'number' | 'better'>[]
}

/** The effects of the council's own actions as those see them who see no more of figures than the public. */
export async function publishedEffects(
  actions: readonly Action[],
  effects: ReadonlyMap<number, ToldEffect>,
  { month, number, shown, issues, indicators }: Publishing,
): Promise<readonly IssuedEffect[]> {
  const rows = { rows: shown.scorecard.rows, wider: shown.wider.rows }
  const told = effectsToIssue(
    actions.filter(({ child }) => child === undefined),
    effects,
  )
  const months = told.flatMap(({ effect }) => [effect.baselineMonth, ...effect.measures.map(its => its.month)])
  const older = await issuesOf(new Set(months.filter(its => !shown.scorecard.months.includes(its))), issues)
  const own = new Map(actions.map(action => [action.record, action]))
  return told.map(({ effect, ...its }) => {
    const indicator = linkedIndicator(own.get(its.action)!, indicators)
    const of = (at: Month): MeasuredFigure | undefined => {
      const issue = older.get(at)
      return issue
        ? issuedFigure(indicator!.id, publicIssue(issue))
        : issuedFigure(indicator!.id, { month, number, ...rows }, at)
    }
    return { ...its, effect: publishedEffect(effect, indicator && { better: indicator.better, of }) }
  })
}

/** What an issue keeps of effects: of those that can be counted. */
export const effectsToIssue = (
  actions: readonly Action[],
  effects: ReadonlyMap<number, ToldEffect>,
): readonly IssuedEffect[] =>
  actions.flatMap(action => {
    const effect = effects.get(action.record)
    return effect && hasFigures(effect) ? [effectToIssue(action, effect)] : []
  })
