import type { Benchmark } from './benchmarks.ts'
import { cautionsFor, partlyEntered, twoWays } from './cautions.ts'
import { type Said, saidOf } from './commentary.ts'
import type { ControlLimits } from './control-limits.ts'
import { type CountingContext, counted } from './counted-figure.ts'
import { addToMonth, type IsoDate, isoOf, type Month, monthPeriod, monthsTo } from './dates.ts'
import type { Disagreement } from './disagreement.ts'
import { totalsThatDiffer } from './entered-totals.ts'
import { type Direction, directionOf, type Figure, type Rag } from './figure.ts'
import { disagreementsIn } from './figure-disagreements.ts'
import { heldAgainst, type ProfileStanding } from './held-against.ts'
import { byNumber, type Companion, type Counted, type Indicator } from './indicators/indicator.ts'
import type { Journey } from './journey.ts'
import { Members } from './members.ts'
import { outliersIn } from './outliers.ts'
import { bookFor, marchOf, type Span, wholeYearsTo } from './span.ts'
import { withStockAndFlow } from './stock-and-flow.ts'
import { printedWindow, ruleFor, type Stretch, type Window } from './stretch.ts'
import type { TallyBook } from './tally-book.ts'
import type { Target } from './targets.ts'

/** The figures of one way of counting. */
export interface Figures {
  /** As printed for each month, oldest first. */
  readonly months: readonly { readonly month: Month; readonly figure: Figure }[]
  /** From 1 April to the end of the last month; absent for a snapshot. */
  readonly yearToDate?: Figure
  /** The 12 months to the end of the last month; absent for a snapshot. */
  readonly rollingYear?: Figure
  /** The 36 months to the end of the last month; for averages, which are benchmarked over three years. */
  readonly rollingThreeYears?: Figure
  /** The last three whole years: the year, or its last day for a snapshot. */
  readonly annual: readonly { readonly yearEnding: number; readonly figure: Figure }[]
}

/** One indicator on a scorecard. */
export interface ScorecardRow extends Figures {
  readonly indicator: Indicator
  /** The last month against the month before it; absent where either has no value. */
  readonly direction?: Direction
  /** The last month by the tolerances in force; absent where they say nothing of it. */
  readonly rag?: Rag
  /** True where the last month is of so few children that its colour says little; absent otherwise. */
  readonly isOfFew?: true
  /** The council's own, in force on the last day; absent where it has set none. */
  readonly target?: Target
  /** Absent where the target has no profile for the month. */
  readonly profile?: ProfileStanding
  /** What to know before relying on the figures, in sentences. */
  readonly cautions: readonly string[]
  /** How other councils did, as last published by the month described; absent where nothing is held. */
  readonly benchmark?: Benchmark
  /** What the council says of it in the month's report; absent where it says nothing. */
  readonly commentary?: Said
  /** Absent where there are too few months, or too few counted, to tell. */
  readonly control?: ControlLimits
  /** What was printed or entered and is not what was counted; absent where there is none. */
  readonly disagreements?: readonly Disagreement[]
  /** Other ways of counting, published beside it. */
  readonly companions: readonly ({ readonly companion: Companion } & Figures)[]
}

/** Every indicator over a run of months, in printed order, as at the last day of the last month. */
export interface Scorecard {
  readonly asAt: IsoDate
  readonly months: readonly Month[]
  readonly rows: readonly ScorecardRow[]
  /** What the council says of groups of indicators, by the group's name; absent where it says nothing. */
  readonly saidOfGroups?: ReadonlyMap<string, Said>
  /** True where small numbers, and what would give them away, are suppressed for whoever reads it; absent otherwise. */
  readonly isSuppressed?: true
}

export type { CountingContext } from './counted-figure.ts'

/** Holds the tallies of all indicators over months; counts journeys in, and lets one be replaced without recounting the others. */
export class Tallies {
  readonly indicators: readonly Indicator[]
  readonly book: TallyBook
  readonly #span: Span
  readonly #beside: readonly Span[]
  readonly #to: Month
  readonly #months: readonly Month[]
  readonly #years: readonly number[]

  /** `beside`: spans of other scorecards that are to be told from what is counted here. */
  constructor(indicators: Iterable<Indicator>, span: Span, beside: readonly Span[] = []) {
    const { to, months } = span
    this.#span = span
    this.#beside = beside
    this.indicators = [...indicators].sort(byNumber)
    this.#to = to
    this.#months = monthsTo(to, months)
    this.#years = wholeYearsTo(to)
    this.book = bookFor(
      this.indicators.flatMap(i => [i, ...(i.companions ?? [])]),
      ...[span, ...beside],
    )
  }

  /** The same, which goes its own way from here on. */
  copy(): Tallies {
    return this.#part(this.indicators, this.#span, this.#beside)
  }

  /** What of it scorecards over some spans show of some indicators, known by their ids; it goes its own way from here on. */
  only(ids: ReadonlySet<string>, [span, ...beside]: readonly [Span, ...Span[]]): Tallies {
    return this.#part(
      this.indicators.filter(({ id }) => ids.has(id)),
      span,
      beside,
    )
  }

  #part(indicators: readonly Indicator[], span: Span, beside: readonly Span[]): Tallies {
    const part = new Tallies(indicators, span, beside)
    part.book.takeOver(this.book)
    return part
  }

  /** Counts children in. */
  count(journeys: Iterable<Journey>): void {
    for (const child of journeys) this.book.count(child, 1)
  }

  /** Counts children in, and gathers who is behind every figure. */
  gather(journeys: Iterable<Journey>): Members {
    return new Members(this.book, journeys, true)
  }

  /** Takes a child as they were out again, and counts them in as they are; either may be missing. */
  replace(before: Journey | undefined, after: Journey | undefined): void {
    if (before) this.book.count(before, -1)
    if (after) this.book.count(after, 1)
  }

  /** The scorecard of what has been counted so far. */
  scorecard(context: CountingContext): Scorecard {
    const asAt = isoOf(monthPeriod(this.#to).lastDay)
    return {
      asAt,
      months: this.#months,
      rows: withStockAndFlow(this.indicators.map(i => this.#row(i, asAt, context))),
      ...this.#ofGroups(context),
    }
  }

  #ofGroups({ commentary = [] }: CountingContext): Pick<Scorecard, 'saidOfGroups'> {
    const groups = [...new Set(this.indicators.map(({ group }) => group))]
    const said = groups.flatMap(group => {
      const its = saidOf(commentary, group, this.#to)
      return its ? [[group, its] as const] : []
    })
    return said.length === 0 ? {} : { saidOfGroups: new Map(said) }
  }

  #row(indicator: Indicator, asAt: IsoDate, context: CountingContext): ScorecardRow {
    const figures = this.#figures(indicator, context)
    const now = figures.months.at(-1)!.figure
    const monthBefore = addToMonth(this.#to, -1)
    const before = counted(this.book, indicator, printedWindow(indicator, monthBefore), context)
    const isSameWay =
      ruleFor(indicator, printedWindow(indicator, this.#to))?.by ===
      ruleFor(indicator, printedWindow(indicator, monthBefore))?.by
    const direction = isSameWay ? directionOf(indicator, now, before, monthBefore) : undefined
    const against = heldAgainst(indicator, figures, asAt, context)
    const disagreements = [
      ...disagreementsIn(this.book, indicator, windowsOf(indicator, figures, this.#to), context),
      ...totalsThatDiffer(this.book, indicator, this.#months, context),
    ]
    const commentary = saidOf(context.commentary ?? [], indicator.id, this.#to)
    return {
      indicator,
      ...figures,
      ...(direction && { direction }),
      ...against,
      ...(disagreements.length > 0 && { disagreements }),
      ...(commentary && { commentary }),
      cautions: [
        ...this.#cautions(indicator, figures, context),
        ...outliersIn({ indicator, ...figures, control: against.control }),
      ],
      companions: (indicator.companions ?? []).map(companion => ({ companion, ...this.#figures(companion, context) })),
    }
  }

  #cautions(indicator: Indicator, { months, annual }: Figures, context: CountingContext): readonly string[] {
    const ends = [
      ...months.filter(({ figure }) => isCounted(figure)).map(({ month }) => month),
      ...annual.filter(({ figure }) => isCounted(figure)).map(({ yearEnding }) => marchOf(yearEnding)),
    ].map(month => isoOf(monthPeriod(month).lastDay))
    const ways = twoWays(indicator, ends)
    const isNow = isCounted(months.at(-1)!.figure)
    const mixed = partlyEntered(months)
    return [
      ...(isNow ? cautionsFor(this.book, indicator, this.#to, context) : []),
      ...(ways ? [ways] : []),
      ...(mixed ? [mixed] : []),
    ]
  }

  #figures(what: Counted, context: CountingContext): Figures {
    const figure = (to: Month, stretch: Stretch) => counted(this.book, what, { to, stretch }, context)
    const rule = ruleFor(what, { to: this.#to, stretch: 'month' })
    const isFlow = rule?.kind === 'flow'
    return {
      months: this.#months.map(month => ({
        month,
        figure: counted(this.book, what, printedWindow(what, month), context),
      })),
      ...(isFlow && { yearToDate: figure(this.#to, 'year-to-date') }),
      ...(isFlow && !rule.onceAYear && { rollingYear: figure(this.#to, 'rolling-year') }),
      ...(isFlow && what.measure === 'mean' && { rollingThreeYears: figure(this.#to, 'rolling-three-years') }),
      annual: this.#years.map(year => ({ yearEnding: year, figure: figure(marchOf(year), 'year-to-date') })),
    }
  }
}

/** Whether anything was counted for a figure, also where it came to none. */
const isCounted = (figure: Figure): boolean =>
  !figure.entered && (figure.shown !== undefined || figure.denominator !== undefined)

/** The windows of a row's figures, each once: the months as printed, the year to date and the whole years. */
function windowsOf(indicator: Indicator, { months, yearToDate, annual }: Figures, to: Month): readonly Window[] {
  const windows = [
    ...months.map(({ month }) => printedWindow(indicator, month)),
    ...(yearToDate ? [{ to, stretch: 'year-to-date' } as const] : []),
    ...annual.map(({ yearEnding }) => ({ to: marchOf(yearEnding), stretch: 'year-to-date' }) as const),
  ]
  return [...new Map(windows.map(window => [`${window.to} ${window.stretch}`, window])).values()]
}
