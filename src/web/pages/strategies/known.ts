import type { Action } from '#core/actions/actions.ts'
import { onOneCard } from '#core/both-cards.ts'
import { cardsOf } from '#core/issue.ts'
import { seesWhole } from '#core/public-version.ts'
import { astrayIn } from '#core/strategies/astray.ts'
import type { KnownFigures } from '#core/strategies/measured.ts'
import { plannedActions } from '#core/strategies/planned-actions.ts'
import { type Strategy, strategiesIn } from '#core/strategies/strategies.ts'
import { AUTHORITY } from '#store/body.ts'
import type { SeenServices, Visitor } from '#web/services.ts'

/** The figures that strategies are held against, as one visitor may see them. */
export interface SeenFigures extends KnownFigures {
  readonly month: string
  /** The issue that they were published in; absent for those of now. */
  readonly issue?: { readonly month: string; readonly number: number }
}

interface Asking {
  readonly who: Visitor
  readonly services: SeenServices
  /** The month of an issue whose figures are asked for; the last month as it is known now, if absent. */
  readonly month?: string | undefined
}

/** The last month's figures as they are known now, or those of a month as they were published. */
export async function seenFigures({ who, services: { figures, issues }, month }: Asking): Promise<SeenFigures> {
  const isWhole = seesWhole(who.role)
  const issue = month === undefined ? undefined : await issues.issue(month)
  if (issue) {
    const { month, number } = issue
    const { rows, asAt } = onOneCard(cardsOf(issue))
    return { rows, asAt, month, hidesFew: !isWhole, issue: { month, number } }
  }
  const standpoint = await figures.at()
  const cards = isWhole ? { scorecard: standpoint.scorecard, wider: standpoint.wider() } : standpoint.suppressed()
  const { rows, asAt } = onOneCard(cards)
  return { rows, asAt, month: standpoint.month, hidesFew: !isWhole }
}

/** Every strategy of the council, and the actions that its service plans are. */
export async function knownStrategies({ services: { ledger } }: Pick<Asking, 'services'>): Promise<{
  readonly strategies: readonly Strategy[]
  readonly actions: readonly Action[]
  /** What is recorded and belongs to none of them. */
  readonly astray: ReturnType<typeof astrayIn>
}> {
  const history = await ledger.history(AUTHORITY)
  const strategies = strategiesIn(history)
  return { strategies, actions: plannedActions(strategies, history), astray: astrayIn(history) }
}
