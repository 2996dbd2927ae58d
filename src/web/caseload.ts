import { type Day, type Instant, isoOf } from '#core/dates.ts'
import type { Clock } from '#core/due.ts'
import { standing } from '#core/entry.ts'
import type { Journey } from '#core/journey.ts'
import { type KnownClock, knownClock } from '#core/known-clock.ts'
import { lastWordsIn } from '#core/last-words.ts'
import type { AnyList, ListContext } from '#core/lists/list.ts'
import { type Placed, placed } from '#core/lists/listing.ts'
import { FirstDays, isRecordedBy, type RecordedFrom } from '#core/recorded-from.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { type Staff, staffIn } from '#core/staff.ts'
import type { Ledger } from '#store/store.ts'
import type { Figures } from './figures.ts'
import { LatestUsed } from './latest-used.ts'

/** How many lists of a day are kept worked out. */
const LISTS_KEPT = 64

/** Every child at the end of a day as recorded by an instant, with all that lists are made from. */
export interface Service {
  readonly asAt: Day
  /** The chosen instant; absent for now. */
  readonly recordedOn?: Instant
  readonly journeys: ReadonlyMap<string, Journey>
  readonly clock: KnownClock
  readonly staff: Staff
  readonly lastWords: ListContext['lastWords']
  /** Every row of a list, in no order. */
  readonly rows: (list: AnyList) => readonly Placed[]
}

interface Definitions {
  readonly records: readonly AnyRecordType[]
}

/**
 * Keeps what is due for every child at hand. The journeys are those of the figures, which follow the ledger; what is due
 * is worked out once for a journey and a list's rows once for a journey and a day, so that a change to one child is
 * worked out for that child alone.
 */
export class Caseload {
  readonly #ledger: Ledger
  readonly #figures: Figures
  readonly #now: () => Date
  readonly #records: readonly AnyRecordType[]
  readonly #lastWords: ListContext['lastWords']
  readonly #rows = new LatestUsed<string, WeakMap<Journey, readonly Placed[]>>(LISTS_KEPT)
  readonly #known = new LatestUsed<string, Known>(2)

  constructor({
    ledger,
    figures,
    definitions: { records },
    now,
  }: { ledger: Ledger; figures: Figures; definitions: Definitions; now: () => Date }) {
    this.#ledger = ledger
    this.#figures = figures
    this.#records = records
    this.#lastWords = lastWordsIn(records)
    this.#now = now
  }

  /** Today, by which lists open. */
  today(): Day {
    return Math.floor(this.#now().getTime() / 86_400_000)
  }

  /** Everyone as at the end of a day, today if none is given, as recorded by an instant, now if none is given. */
  async at({
    asAt = this.today(),
    recordedOn,
  }: {
    readonly asAt?: Day
    readonly recordedOn?: Instant
  } = {}): Promise<Service> {
    const { journeys, newest, clock: all } = await this.#figures.children(recordedOn)
    const known = await this.#knownOf(journeys, newest, recordedOn)
    const clock = knownClock(all, ({ metBy }) => isRecordedBy(known.recordedFrom, metBy, asAt))
    const context: ListContext = { clock, staff: known.staff, lastWords: this.#lastWords }
    const key = [isoOf(asAt), recordedOn, versionOf(all), clock.standards.length, known.version].join()
    return {
      asAt,
      ...(recordedOn !== undefined && { recordedOn }),
      journeys,
      clock,
      staff: known.staff,
      lastWords: this.#lastWords,
      rows: list => this.#rowsOf(list, `${list.id} ${key}`, journeys, asAt, context),
    }
  }

  #rowsOf(
    list: AnyList,
    key: string,
    journeys: Service['journeys'],
    asAt: Day,
    context: ListContext,
  ): readonly Placed[] {
    const known = this.#rows.get(key, () => new WeakMap())
    const rows: Placed[] = []
    for (const child of journeys.values()) {
      let its = known.get(child)
      if (its === undefined) known.set(child, (its = placed(list, child, asAt, context)))
      for (const row of its) rows.push(row)
    }
    return rows
  }

  /** The staff, and since when what is recorded, brought up to date by the children who changed. */
  async #knownOf(journeys: Service['journeys'], newest: number, recordedOn: Instant | undefined): Promise<Known> {
    const known = this.#known.get(recordedOn ?? '', () => new Known(this.#records))
    if (known.newest !== newest) {
      const entries = await this.#ledger.history('authority')
      const then = entries.filter(entry => recordedOn === undefined || entry.recordedOn <= recordedOn)
      known.follow(
        journeys,
        standing(then).filter(({ type }) => type === 'worker'),
        newest,
      )
    }
    return known
  }
}

/** A number for each clock: another one, because a council set its standards anew, makes every list again. */
const versionOf = (clock: Clock): number => {
  const before = versions.get(clock)
  if (before !== undefined) return before
  versions.set(clock, ++newestVersion)
  return newestVersion
}
const versions = new WeakMap<Clock, number>()
let newestVersion = 0

/** What is known beside the children, as recorded by an instant. */
class Known {
  newest = -1
  /** Goes up whenever the staff change. */
  version = 0
  staff: Staff = new Map()
  recordedFrom: RecordedFrom
  readonly #days: FirstDays
  readonly #counted = new Map<string, Journey>()
  #workers = ''

  constructor(records: readonly AnyRecordType[]) {
    this.#days = new FirstDays(records)
    this.recordedFrom = this.#days.recordedFrom
  }

  follow(
    journeys: Service['journeys'],
    workers: readonly { readonly id: number; readonly body: Readonly<Record<string, unknown>> }[],
    newest: number,
  ): void {
    for (const [ref, before] of this.#counted)
      if (journeys.get(ref) !== before) {
        this.#days.count(before, -1)
        this.#counted.delete(ref)
      }
    for (const [ref, child] of journeys)
      if (!this.#counted.has(ref)) {
        this.#days.count(child, 1)
        this.#counted.set(ref, child)
      }
    this.recordedFrom = this.#days.recordedFrom
    const said = workers.map(({ id }) => id).join()
    if (said !== this.#workers) {
      this.#workers = said
      this.staff = staffIn(workers.map(({ body }) => body))
      this.version++
    }
    this.newest = newest
  }
}
