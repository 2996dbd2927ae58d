import { careLeaverSettingsIn, chosenBy } from '#core/care-leaver-definitions/chosen.ts'
import { ownStandards } from '#core/council.ts'
import type { Instant, Month } from '#core/dates.ts'
import type { Everyone } from '#core/everyone.ts'
import type { Span } from '#core/span.ts'
import { councilAsRecorded, type FigureDefinitions } from '#store/council.ts'
import { countingContext, knownOfAuthority } from '#store/counting-context.ts'
import type { AtHand } from '#store/freezing.ts'
import type { Ledger } from '#store/store.ts'
import { LatestUsed } from './latest-used.ts'
import { Publications } from './publications.ts'
import { Recorded, type Standpoint, type WholeCouncil } from './recorded.ts'

/** How many instants of the past are kept loaded, each with every child's journey. */
const INSTANTS_KEPT = 3
/** With more children changed than this, everything is read again at once rather than child by child. */
const MANY = 200

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

  /** All that an issue is made of, as it is recorded now: what is recorded later is not followed. */
  async atHand(): Promise<AtHand> {
    return (await this.#refreshed()).atHand
  }

  /** Everyone as recorded now, counted over a span of months: what is recorded later is not followed. */
  async everyone(span: Span): Promise<Everyone & { readonly newest: number }> {
    const current = await this.#refreshed()
    return { ...current.everyone(span), newest: current.newest }
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
