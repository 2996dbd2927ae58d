import { type BothCards, suppressedBoth } from '#core/both-cards.ts'
import { type Chosen, careLeaverSettingsIn, chosenBy } from '#core/care-leaver-definitions/chosen.ts'
import { ownIndicators, ownStandards } from '#core/council.ts'
import type { Instant, Month } from '#core/dates.ts'
import { Clock } from '#core/due.ts'
import type { Journey } from '#core/journey.ts'
import { lastWholeMonth, monthsReached } from '#core/reach.ts'
import type { RecordedFrom } from '#core/recorded-from.ts'
import type { PublishedBefore } from '#core/said-figures.ts'
import { type CountingContext, type Scorecard, Tallies } from '#core/scorecard.ts'
import type { Configured } from '#core/standards/settings.ts'
import { type Council, councilAsRecorded, type FigureDefinitions } from '#store/council.ts'
import { countingContext, knownOfAuthority } from '#store/counting-context.ts'
import type { Ledger } from '#store/store.ts'
import { LatestUsed } from './latest-used.ts'
import { Publications } from './publications.ts'

/** How many months a scorecard shows. */
const MONTHS_SHOWN = 12
/** How many end months of one instant are kept counted. */
const MONTHS_KEPT = 6
/** How many instants of the past are kept loaded, each with every child's journey. */
const INSTANTS_KEPT = 3
/** With more children changed than this, everything is read again at once rather than child by child. */
const MANY = 200

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

/** Every child, and what is due for them, as recorded by one instant. */
export interface Children extends Pick<Standpoint, 'journeys' | 'clock' | 'recordedFrom'> {
  /** The newest entry that is known of. */
  readonly newest: number
}

/** Keeps figures at hand: those of now follow the ledger child by child, and a few of the past are remembered. */
export class Figures {
  readonly #ledger: Ledger
  readonly #definitions: FigureDefinitions
  readonly #now: () => Date
  readonly #past = new LatestUsed<Instant, Promise<Recorded>>(INSTANTS_KEPT)
  readonly #publications: Publications
  #current: Promise<Recorded> | undefined
  /** The newest entry that the past was loaded with: a batch may say that it was recorded earlier. */
  #pastNewest = 0

  constructor({ ledger, definitions, now }: { ledger: Ledger; definitions: FigureDefinitions; now: () => Date }) {
    this.#ledger = ledger
    this.#publications = new Publications(ledger)
    this.#definitions = definitions
    this.#now = now
  }

  /** The figures of a month as recorded by an instant. Without a month: the last that the returns reach; without an instant: now. */
  async at({ month, recordedOn }: { readonly month?: Month; readonly recordedOn?: Instant } = {}): Promise<Standpoint> {
    const current = await this.#refreshed()
    const known = recordedOn === undefined ? current : await this.#asRecordedOn(recordedOn, current.newest)
    known.published = await this.#publications.all()
    return known.standpoint(month, recordedOn ?? this.#now().toISOString())
  }

  /** Every child as recorded by an instant, now if none is given, and what is due for them: no figure is made. */
  async children(recordedOn?: Instant): Promise<Children> {
    const current = await this.#refreshed()
    const known = recordedOn === undefined ? current : await this.#asRecordedOn(recordedOn, current.newest)
    const { journeys, clock, newest, context } = known
    return { journeys, clock, newest, recordedFrom: context.recordedFrom }
  }

  /** All that figures are made of, as recorded by an instant, now if none is given. */
  async council(recordedOn?: Instant): Promise<WholeCouncil> {
    const current = await this.#refreshed()
    return (recordedOn === undefined ? current : await this.#asRecordedOn(recordedOn, current.newest)).council
  }

  /** One refresh after another, so that a change is counted once. After a failure the next visitor starts afresh. */
  #refreshed(): Promise<Recorded> {
    const before = this.#current
    const after = (before ? before.then(known => this.#follow(known)) : this.#load()).catch(error => {
      this.#current = undefined
      throw error
    })
    this.#current = after
    return after
  }

  async #follow(known: Recorded): Promise<Recorded> {
    const { newest, children } = await this.#ledger.changedSince(known.newest)
    if (newest === known.newest) return known
    if (children.length > MANY) return this.#load()
    const changed = await Promise.all(children.map(async ref => [ref, await this.#ledger.journey(ref)] as const))
    known.followChildren(changed)
    const aboutUs = await knownOfAuthority(this.#ledger)
    const context = await countingContext(this.#ledger, known.recordedFrom, aboutUs)
    // A return of another year changes what is confirmed of children whom it does not mention.
    if (context.returnYears.join() !== known.context.returnYears.join()) return this.#load()
    const { standards, careLeavers } = this.#definitions
    known.follow(
      context,
      ownStandards(standards, aboutUs, context.recordedFrom),
      chosenBy(careLeavers, careLeaverSettingsIn(aboutUs)),
      newest,
    )
    return known
  }

  async #load(recordedOn?: Instant): Promise<Recorded> {
    // Asked first, so that what is recorded meanwhile is followed later rather than missed.
    const { newest } = await this.#ledger.changedSince(0)
    const council = await councilAsRecorded(this.#ledger, this.#definitions, recordedOn)
    return new Recorded(this.#definitions, council, newest, recordedOn)
  }

  #asRecordedOn(recordedOn: Instant, newest: number): Promise<Recorded> {
    if (newest !== this.#pastNewest) this.#past.clear()
    this.#pastNewest = newest
    return this.#past.get(recordedOn, () =>
      this.#load(recordedOn).catch(error => {
        this.#past.delete(recordedOn)
        throw error
      }),
    )
  }
}

/** Every journey as recorded by one instant, with the months that have been counted. */
class Recorded {
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

  /** Since when which casework is recorded, of the children as they are followed so far. */
  get recordedFrom(): RecordedFrom {
    return this.#firstDays.recordedFrom
  }

  followChildren(changed: readonly (readonly [ref: string, after: Journey | undefined])[]): void {
    for (const [ref, after] of changed) {
      const before = this.journeys.get(ref)
      for (const { tallies } of this.#allCounted()) tallies.replace(before, after)
      if (before) this.#firstDays.count(before, -1)
      if (after) this.#firstDays.count(after, 1)
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
    return known.get(month, () => {
      const tallies = new Tallies(indicators, { to: month, months: MONTHS_SHOWN })
      tallies.count(this.journeys.values())
      return { tallies, made: undefined }
    })
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
