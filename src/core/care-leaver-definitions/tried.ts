import { BothWays, type TriedFigure, waysOf } from '#core/both-ways.ts'
import type { CountingContext } from '#core/counted-figure.ts'
import { type Day, isoOf, type Month, monthPeriod } from '#core/dates.ts'
import type { Indicator } from '#core/indicators/indicator.ts'
import { indicatorsOf } from '#core/indicators/of-council.ts'
import type { Journey } from '#core/journey.ts'
import type { Standard } from '#core/standards/standard.ts'
import type { Steps } from '#core/steps.ts'
import { type CareLeaverDefinition, type EffectOfChoosing, effectOfChoosing } from './care-leaver-definition.ts'
import { type ChosenDefinition, definitionOn } from './chosen.ts'

/** What is tried. */
export interface DefinitionTrial {
  readonly definition: CareLeaverDefinition
  /** What the council has chosen so far. */
  readonly chosen: readonly ChosenDefinition[]
  /** The day on which it is asked who would come in and who would fall out. */
  readonly asAt: Day
  /** The months whose figures are looked at, oldest first. */
  readonly months: readonly Month[]
  /** As Waymark ships them, and as the council has them. */
  readonly indicators: readonly Indicator[]
  readonly standards: readonly Standard[]
}

/** What would be if a definition were in force, and had been all along. */
export interface TriedDefinition extends EffectOfChoosing {
  /** The definition in force on the day. */
  readonly instead: CareLeaverDefinition
  readonly figures: readonly TriedFigure[]
}

/** Tries a definition of a care leaver on a council’s history: who would count, and which figures would have been printed. */
export function* stepsOfTriedDefinition(
  journeys: readonly Journey[],
  { definition, chosen, asAt, months, indicators, standards }: DefinitionTrial,
  context: CountingContext,
): Steps<TriedDefinition> {
  const instead = definitionOn(chosen, isoOf(asAt))
  const effect = effectOfChoosing({ from: instead, to: definition }, journeys, asAt)
  const its = indicators.filter(indicator => waysOf(indicator).some(countsCareLeavers))
  const from = isoOf(monthPeriod(months[0]!).firstDay)
  const made = (careLeavers: readonly ChosenDefinition[]) =>
    indicatorsOf(its, { standards, recordedFrom: context.recordedFrom, careLeavers })
  const all = [{ definition, from, source: definition.rules[0]!.source }]
  const both = new BothWays({ before: made(chosen), after: made(all) }, months, context)
  for (const child of journeys) {
    both.count(child)
    yield
  }
  return { ...effect, instead, figures: yield* both.made() }
}

/** Whether something is counted by the definition of a care leaver that is in force. */
export const countsCareLeavers = ({ counted }: ReturnType<typeof waysOf>[number]): boolean =>
  counted.counting.some(({ byCareLeavers }) => byCareLeavers !== undefined)
