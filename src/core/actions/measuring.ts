import { auditsOf } from '#core/audits/audits.ts'
import { addMonths, type Day } from '#core/dates.ts'
import { figureOfParts } from '#core/figure.ts'
import type { Issue } from '#core/issue.ts'
import type { Journey } from '#core/journey.ts'
import { stateOn } from '#core/obligation.ts'
import { obligationsOf, type Standard } from '#core/standards/standard.ts'
import type { MeasuredFigure } from './effect.ts'

/** So many months up to a day are looked at for what fell due by a standard, and for audits. */
const MONTHS_LOOKED_AT = { standard: 12, audits: 6 }

/**
 * Of the children to whom a standard applied, those for whom nothing was overdue at the end of a day. It applied where
 * something was owed that day or fell due in the 12 months to it; what lapsed counts for neither.
 */
export function standardMetOn(standard: Standard, journeys: Iterable<Journey>, asAt: Day): MeasuredFigure | undefined {
  const from = addMonths(asAt, -MONTHS_LOOKED_AT.standard)
  let [met, applies] = [0, 0]
  for (const child of journeys) {
    const states = obligationsOf(standard, child).flatMap(obligation => {
      const state = stateOn(obligation, asAt)
      if (state === undefined || state === 'lapsed') return []
      return state === 'due' || state === 'overdue' || obligation.dueOn > from ? [state] : []
    })
    if (states.length === 0) continue
    applies++
    if (!states.includes('overdue')) met++
  }
  return shareOf(met, applies)
}

/** Of the answers to a question in audits of the 6 months to the end of a day, those graded good or outstanding. */
export function questionGradedOn(question: string, journeys: Iterable<Journey>, asAt: Day): MeasuredFigure | undefined {
  const from = addMonths(asAt, -MONTHS_LOOKED_AT.audits)
  let [good, answered] = [0, 0]
  for (const child of journeys)
    for (const { on, answers } of auditsOf(child, asAt))
      for (const answer of on > from ? answers : []) {
        if (answer.question !== question || answer.grade === undefined) continue
        answered++
        if (answer.grade === 'good' || answer.grade === 'outstanding') good++
      }
  return shareOf(good, answered)
}

/** Nothing can be said of nobody. */
function shareOf(numerator: number, denominator: number): MeasuredFigure | undefined {
  if (denominator === 0) return undefined
  const { shown, display } = figureOfParts('percent', numerator, denominator)
  return { shown, display, numerator, denominator }
}

/** An indicator's figure of a month, as an issue froze it: of its own month, if none is given. Undefined where the issue has none. */
export function issuedFigure(
  indicator: string,
  issue: Pick<Issue, 'month' | 'number' | 'rows' | 'wider'>,
  of = issue.month,
): MeasuredFigure | undefined {
  const row = [...issue.rows, ...(issue.wider ?? [])].find(row => row.indicator.id === indicator)
  const its = row?.months.find(({ month }) => month === of)
  if (its?.figure.shown === undefined) return undefined
  const { shown, display, numerator, denominator } = its.figure
  return { shown, display, numerator, denominator, ...(of === issue.month && { issue: issue.number }) }
}
