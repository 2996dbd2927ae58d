import { type Day, type Month, monthOf, NEVER } from '#core/dates.ts'
import type { Journey } from '#core/journey.ts'
import { escalationStages, escalationThemes } from '#core/records/escalation.ts'
import { escalationOutcomes } from '#core/records/escalation-step.ts'
import { settledOf, stagesBegun } from './clocks.ts'
import type { Theme } from './escalations.ts'
import type { Stage } from './stages.ts'

/** How often something was so in each month, in their order, and in all of them. */
interface Counts {
  readonly months: readonly number[]
  readonly total: number
}

/** The concerns raised or moved up in some months, each counted once at each stage that it came to. */
export interface EscalationOverview {
  readonly months: readonly Month[]
  /** Every stage in order, with 0 where there was none. */
  readonly stages: readonly (Counts & { readonly stage: Stage })[]
  readonly all: Counts
  /**
   * What they were about, in the order of the record's choices; those of which there was none are left out. A concern counts
   * once for each of its themes, so that these add up to more than the concerns.
   */
  readonly themes: readonly (Counts & {
    /** Absent for concerns of which no theme is recorded. */
    readonly theme: Theme | undefined
    /** By stage, in the order of the stages. */
    readonly stages: readonly number[]
  })[]
  /** What came of the concerns that were settled in the months, in the order of the record's choices; those of none are left out. */
  readonly outcomes: readonly (Counts & {
    /** Absent where nobody closed it, since all that it was about was settled apart, or where none is recorded. */
    readonly outcome: Outcome | undefined
  })[]
}

type Outcome = keyof typeof escalationOutcomes

const STAGES = Object.keys(escalationStages) as readonly Stage[]
const THEMES: readonly (Theme | undefined)[] = [...(Object.keys(escalationThemes) as Theme[]), undefined]

const OUTCOMES: readonly (Outcome | undefined)[] = [...(Object.keys(escalationOutcomes) as Outcome[]), undefined]

/**
 * What reviewing officers raised about some children by month, stage and theme, up to the end of a day, or of the last
 * month: every total is the sum of what it is of.
 */
export function escalationOverview(
  children: readonly Journey[],
  months: readonly Month[],
  asAt: Day = NEVER,
): EscalationOverview {
  const begun = children
    .flatMap(stagesBegun)
    .filter(({ beganOn }) => beganOn <= asAt)
    .map(({ stage, beganOn, themes }) => ({ stage, month: monthOf(beganOn), themes }))
    .filter(({ month }) => months.includes(month))
  const settled = children
    .flatMap(settledOf)
    .filter(({ settledOn = NEVER }) => settledOn <= asAt)
    .map(({ settledOn = NEVER, outcome }) => ({ month: monthOf(settledOn), outcome }))
    .filter(({ month }) => months.includes(month))
  const countsOf = (its: readonly { readonly month: Month }[]): Counts => ({
    months: months.map(month => its.filter(one => one.month === month).length),
    total: its.length,
  })
  const isAbout = (themes: readonly Theme[], theme: Theme | undefined) =>
    theme === undefined ? themes.length === 0 : themes.includes(theme)
  return {
    months,
    stages: STAGES.map(stage => ({ stage, ...countsOf(begun.filter(one => one.stage === stage)) })),
    all: countsOf(begun),
    themes: THEMES.flatMap(theme => {
      const its = begun.filter(({ themes }) => isAbout(themes, theme))
      if (its.length === 0) return []
      const stages = STAGES.map(stage => its.filter(one => one.stage === stage).length)
      return [{ theme, stages, ...countsOf(its) }]
    }),
    outcomes: OUTCOMES.flatMap(outcome => {
      const its = settled.filter(one => one.outcome === outcome)
      return its.length === 0 ? [] : [{ outcome, ...countsOf(its) }]
    }),
  }
}
