import { type BothCards, suppressedBoth } from '#core/both-cards.ts'
import type { Chosen } from '#core/care-leaver-definitions/chosen.ts'
import { ownIndicators } from '#core/council.ts'
import type { Instant, Month } from '#core/dates.ts'
import { Clock } from '#core/due.ts'
import type { Everyone } from '#core/everyone.ts'
import type { Journey } from '#core/journey.ts'
import { lastWholeMonth, monthsReached } from '#core/reach.ts'
import type { RecordedFrom } from '#core/recorded-from.ts'
import type { PublishedBefore } from '#core/said-figures.ts'
import { type CountingContext, type Scorecard, Tallies } from '#core/scorecard.ts'
import { MONTHS_SHOWN, type Span } from '#core/span.ts'
import type { Configured } from '#core/standards/settings.ts'
import type { Council, FigureDefinitions } from '#store/council.ts'
import type { AtHand } from '#store/freezing.ts'
import { LatestUsed } from './latest-used.ts'

/** How many end months of one instant are kept counted. */
const MONTHS_KEPT = 6

/** The figures of one month, and the children behind them, as recorded by one instant. */
export interface Standpoint {
  readonly month: Month
  /** The months that the returns held reach, oldest first; none where there are no returns. */
  readonly months: readonly Month[]
  /** The chosen instant; absent for now. */
  readonly recordedOn?: Instant
  readonly scorecard: Scorecard
  /** The indicators beyond the printed scorecard, which are counted when they are first asked for. */
  readonly wider: () => Scorecard
  /** Both with small numbers suppressed, for those who may not see children: made when they are first asked for. */
  readonly suppressed: () => BothCards
  readonly journeys: ReadonlyMap<string, Journey>
  /** The standards as the council had set them and from where its records begin, and the settings that cannot be used. */
  readonly configured: Configured
  /** What is due by them for any of the children: worked out once for each child until they change. */
  readonly clock: Clock
  /** Since when which casework is recorded. */
  readonly recordedFrom: RecordedFrom
  readonly staff: CountingContext['staff']
  readonly households: NonNullable<CountingContext['households']>
  /** What is published of other councils. */
  readonly benchmarks?: CountingContext['benchmarks']
}

/** All that figures are made of. */
export interface WholeCouncil extends Pick<Council, 'configured' | 'careLeavers' | 'indicators' | 'wider' | 'context'> {
  /** Every child, whoever asks: for numbers. Before any of them is listed, `sights` says who may be. */
  readonly everyone: readonly Journey[]
}

/** Every journey as recorded by one instant, with the months that have been counted. */
export class Recorded {
  readonly recordedOn: Instant | undefined
  context: CountingContext
  newest: number
  /** What was published before of any month, by which small numbers are suppressed. */
  published: readonly PublishedBefore[] = []
  readonly journeys: Map<string, Journey>
  readonly #definitions: FigureDefinitions
  readonly #firstDays: Council['firstDays']
  readonly #counted = new LatestUsed<Month, Counted>(MONTHS_KEPT)
  readonly #countedWider = new LatestUsed<Month, Counted>(MONTHS_KEPT)
  readonly #suppressedCards = new WeakMap<Scorecard, Suppressed>()
  #indicators: Pick<Council, 'indicators' | 'wider'>
  #configured: Configured
  #careLeavers: Chosen
  clock: Clock

  constructor(definitions: FigureDefinitions, council: Council, newest: number, recordedOn: Instant | undefined) {
    this.#definitions = definitions
    this.journeys = new Map(council.journeys.map(child => [child.ref, child]))
    this.#firstDays = council.firstDays
    this.#indicators = council
    this.#configured = council.configured
    this.#careLeavers = council.careLeavers
    this.clock = new Clock(council.configured.standards)
    this.context = council.context
    this.newest = newest
    this.recordedOn = recordedOn
  }

  get council(): WholeCouncil {
    return {
      everyone: [...this.journeys.values()],
      configured: this.#configured,
      careLeavers: this.#careLeavers,
      indicators: this.#indicators.indicators,
      wider: this.#indicators.wider,
      context: this.context,
    }
  }

  get atHand(): AtHand {
    const { everyone, ...counting } = this.council
    return { ...counting, journeys: everyone, firstDays: this.#firstDays.copy(), newest: this.newest }
  }

  everyone(span: Span): Everyone {
    const { indicators } = this.#indicators
    const tallies =
      span.months > MONTHS_SHOWN
        ? this.#tallied(indicators, span)
        : this.#countedTo(span.to, this.#counted, indicators).tallies.copy()
    return { journeys: new Map(this.journeys), firstDays: this.#firstDays.copy(), tallies }
  }

  /** Since when which casework is recorded, of the children as they are followed so far. */
  get recordedFrom(): RecordedFrom {
    return this.#firstDays.recordedFrom
  }

  followChildren(changed: readonly (readonly [ref: string, after: Journey | undefined])[]): void {
    for (const [ref, after] of changed) {
      const before = this.journeys.get(ref)
      for (const { tallies } of this.#allCounted()) tallies.replace(before, after)
      this.#firstDays.replace(before, after)
      if (after) this.journeys.set(ref, after)
      else this.journeys.delete(ref)
    }
  }

  follow(context: CountingContext, configured: Configured, careLeavers: Chosen, newest: number): void {
    const before = bearing(this.#configured, this.#careLeavers, this.context)
    this.context = context
    this.newest = newest
    for (const counted of this.#allCounted()) counted.made = undefined
    if (bearing(configured, careLeavers, context) === before) return
    this.#configured = configured
    this.#careLeavers = careLeavers
    this.clock = new Clock(configured.standards)
    this.#indicators = ownIndicators(this.#definitions, configured, careLeavers, context)
    this.#counted.clear()
    this.#countedWider.clear()
  }

  standpoint(asked: Month | undefined, by: Instant): Standpoint {
    const months = monthsReached(this.context, by)
    const month = asked !== undefined && months.includes(asked) ? asked : (months.at(-1) ?? lastWholeMonth(by))
    return {
      month,
      months,
      ...(this.recordedOn !== undefined && { recordedOn: this.recordedOn }),
      scorecard: this.#printed(month),
      wider: () => this.#wider(month),
      suppressed: () => this.#suppressed(month),
      journeys: this.journeys,
      configured: this.#configured,
      clock: this.clock,
      recordedFrom: this.context.recordedFrom,
      staff: this.context.staff,
      households: this.context.households ?? [],
      benchmarks: this.context.benchmarks,
    }
  }

  #printed(month: Month): Scorecard {
    return this.#made(this.#countedTo(month, this.#counted, this.#indicators.indicators))
  }

  #wider(month: Month): Scorecard {
    return this.#made(this.#countedTo(month, this.#countedWider, this.#indicators.wider))
  }

  #made(counted: Counted): Scorecard {
    counted.made ??= counted.tallies.scorecard(this.context)
    return counted.made
  }

  #suppressed(month: Month): BothCards {
    const [scorecard, wider] = [this.#printed(month), this.#wider(month)]
    const known = this.#suppressedCards.get(scorecard)
    if (known?.wider === wider && known.by === this.published) return known.cards
    const cards = suppressedBoth({ scorecard, wider }, this.published)
    this.#suppressedCards.set(scorecard, { wider, by: this.published, cards })
    return cards
  }

  #countedTo(month: Month, known: LatestUsed<Month, Counted>, indicators: Council['indicators']): Counted {
    const span = { to: month, months: MONTHS_SHOWN }
    return known.get(month, () => ({ tallies: this.#tallied(indicators, span), made: undefined }))
  }

  #tallied(indicators: Council['indicators'], span: Span): Tallies {
    const tallies = new Tallies(indicators, span)
    tallies.count(this.journeys.values())
    return tallies
  }

  #allCounted(): readonly Counted[] {
    return [...this.#counted.values(), ...this.#countedWider.values()]
  }
}

/** All that bears on how indicators are counted: once it changes, everything is counted again. */
const bearing = (
  { standards, findings }: Configured,
  { definitions, findings: wrong }: Chosen,
  { recordedFrom, targets }: CountingContext,
): string =>
  JSON.stringify([
    definitions.map(({ definition, from, source }) => [definition.id, from, source]),
    wrong,
    standards.map(({ id, rules }) => [id, rules.map(({ from, intervals, source }) => [from, intervals, source])]),
    findings,
    [...recordedFrom.days].sort(),
    targets,
  ])

/** What was counted to the end of a month, and the scorecard made of it until something changes. */
interface Counted {
  readonly tallies: Tallies
  made: Scorecard | undefined
}

/** Both cards as they were suppressed beside one another, by what was published then. */
interface Suppressed {
  readonly wider: Scorecard
  readonly by: readonly PublishedBefore[]
  readonly cards: BothCards
}
