import { benchmarkFor } from './benchmarks.ts'
import { controlLimitsOf } from './control-limits.ts'
import type { CountingContext } from './counted-figure.ts'
import { type IsoDate, type Month, monthInWords } from './dates.ts'
import { type Figure, type Rag, ragOf } from './figure.ts'
import type { Indicator } from './indicators/indicator.ts'
import type { ScorecardRow } from './scorecard.ts'
import { isOfFew, smallNumberRuleOn } from './small-numbers.ts'
import { printedWindow, ruleFor } from './stretch.ts'
import { type Aim, aimFor, targetOn } from './targets.ts'
import { upperFirst } from './wording.ts'

/** Where a figure stands on the way to the year's target: what is aimed at by the end of a month, and whether that is reached. */
export interface ProfileStanding extends Aim {
  /** By the year to date of what happens, by the month of what is so. */
  readonly isReached: boolean
}

/** The figures of a row, the last month being the one described. */
type Figures = Pick<ScorecardRow, 'months' | 'yearToDate'>

/** What a row's last month is held against: the target and its colours, the profile, its own past, and other councils. */
export function heldAgainst(
  indicator: Indicator,
  figures: Figures,
  asAt: IsoDate,
  context: CountingContext,
): Pick<ScorecardRow, 'rag' | 'isOfFew' | 'target' | 'profile' | 'control' | 'benchmark'> {
  const { targets = [], smallNumbers, benchmarks } = context
  const { month, figure } = figures.months.at(-1)!
  const isFew = isOfFew(indicator, figure, smallNumberRuleOn(smallNumbers, asAt))
  const rag = ragGiven(indicator, figure, asAt, context)
  const target = targetOn(targets, indicator, asAt)
  const profile = target && profileStanding(indicator, figures, aimFor(target, month))
  const control = controlOf(indicator, figures)
  const benchmark = benchmarks && benchmarkFor(benchmarks, indicator, asAt)
  return {
    ...(rag && { rag }),
    ...(isFew && { isOfFew: true }),
    ...(target && { target }),
    ...(profile && { profile }),
    ...(control && { control }),
    ...(benchmark && { benchmark }),
  }
}

/** The colour that a figure is given: none where it is of so few children that the council gives none. */
export function ragGiven(
  indicator: Indicator,
  figure: Figure,
  asAt: IsoDate,
  { smallNumbers }: Pick<CountingContext, 'smallNumbers'>,
): Rag | undefined {
  const rule = smallNumberRuleOn(smallNumbers, asAt)
  return isOfFew(indicator, figure, rule) && rule.colour === 'none' ? undefined : ragOf(indicator, figure, asAt)
}

function profileStanding(
  { better }: Indicator,
  { months, yearToDate }: Figures,
  aim: Aim | undefined,
): ProfileStanding | undefined {
  const { shown } = yearToDate ?? months.at(-1)!.figure
  if (aim === undefined || shown === undefined) return undefined
  if (better === 'higher') return { ...aim, isReached: shown >= aim.value }
  return better === 'lower' ? { ...aim, isReached: shown <= aim.value } : undefined
}

/** The limits of the last month by those before it that were counted the same way. */
function controlOf(indicator: Indicator, { months }: Figures): ScorecardRow['control'] {
  const ruleOf = (month: Month) => ruleFor(indicator, printedWindow(indicator, month))
  const rule = ruleOf(months.at(-1)!.month)
  const counted = months.filter(({ month }) => ruleOf(month)?.by === rule?.by)
  return (
    rule &&
    controlLimitsOf(
      indicator,
      rule.kind,
      counted.map(({ figure }) => figure),
    )
  )
}

/** Colour and direction together, such as “Red, and better than May 2017”; undefined where there is neither. */
export function standingInWords({
  rag,
  direction,
  isOfFew,
}: Pick<ScorecardRow, 'rag' | 'direction' | 'isOfFew'>): string | undefined {
  const colour = rag && `${upperFirst(rag)}${isOfFew ? ' (few children)' : ''}`
  const went =
    direction &&
    `${direction.means === 'no change' ? 'the same as' : `${direction.means} than`} ${monthInWords(direction.comparedWith)}`
  return colour && went ? `${colour}, and ${went}` : (colour ?? (went && upperFirst(went)))
}
