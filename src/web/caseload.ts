import { type Day, day, type Instant, isoOf } from '#core/dates.ts'
import type { Clock } from '#core/due.ts'
import { standing } from '#core/entry.ts'
import { processesIn } from '#core/escalations/settings.ts'
import { shippedProcesses } from '#core/escalations/stages.ts'
import type { Journey } from '#core/journey.ts'
import { knownClock } from '#core/known-clock.ts'
import { lastWordsIn } from '#core/last-words.ts'
import type { AnyList, ListContext } from '#core/lists/list.ts'
import { type Asked, type Listing, listing, type Placed, placed } from '#core/lists/listing.ts'
import { type Projection, projection } from '#core/projection.ts'
import { isRecordedBy } from '#core/recorded-from.ts'
import type { AnyRecordType } from '#core/records/record.ts'
import { type Staff, staffIn } from '#core/staff.ts'
import { toldBy } from '#core/standards/beginning.ts'
import { type Workload, workloads } from '#core/workload.ts'
import { knownOfAuthority } from '#store/counting-context.ts'
import type { Ledger } from '#store/store.ts'
import { dayInEngland } from './dates-in-words.ts'
import type { Figures } from './figures.ts'
import { LatestUsed } from './latest-used.ts'
import type { Sights } from './sights.ts'

/** How many lists of a day are kept worked out. */
const LISTS_KEPT = 128
/** How many lists are kept as they were asked for. */
const LISTINGS_KEPT = 32
/** Of how many instants the staff and the processes are kept. */
const INSTANTS_KEPT = 4

/** The children whom somebody may see, at the end of a day as recorded by an instant, with all that lists are made from. */
export interface Service extends ListContext {
  readonly asAt: Day
  /** The chosen instant; absent for now. */
  readonly recordedOn?: Instant
  readonly journeys: ReadonlyMap<string, Journey>
  /**
   * All but those whose records are restricted from whoever asks, for numbers that name nobody: such as how much each worker
   * has to do, which whoever allocates must see all of.
   */
  readonly counted: () => ReadonlyMap<string, Journey>
  /** What whoever asks may see; absent where a job asks, which sees everyone. */
  readonly sights?: Sights
  /** The newest entry that is known of. */
  readonly newest: number
  /** Every row of a list, in no order. */
  readonly rows: (list: AnyList) => readonly Placed[]
}

/** Every child and the staff as recorded now. */
export type Everyone = Pick<Service, 'journeys' | 'newest' | 'staff'>

/** How a month will close: of everyone, as figures are, with those by name whom somebody may see behind a figure. */
export interface Closing extends Omit<Projection, 'recoverable'> {
  /** For how many it can still be done. */
  readonly recoverables: number
  readonly listed: Projection['recoverable']
}

/**
 * Keeps lists at hand. The journeys, and what is due for them, are those of the figures, which follow the ledger; a
 * list's rows are worked out once for a journey and a day, so that a change to one child is worked out for that child
 * alone.
 */
export class Caseload {
  readonly #ledger: Ledger
  readonly #figures: Figures
  readonly #now: () => Date
  readonly #lastWords: ListContext['lastWords']
  readonly #kept = new LatestUsed<string, Kept>(LISTS_KEPT)
  readonly #listings = new LatestUsed<string, Listing>(LISTINGS_KEPT)
  readonly #workloads = new LatestUsed<string, readonly Workload[]>(4)
  readonly #closing = new LatestUsed<string, readonly Projection[]>(2)
  readonly #beside = new LatestUsed<string, BesideKept>(INSTANTS_KEPT)

  constructor({
    ledger,
    figures,
    records,
    now,
  }: {
    ledger: Ledger
    figures: Figures
    records: readonly AnyRecordType[]
    now: () => Date
  }) {
    this.#ledger = ledger
    this.#figures = figures
    this.#lastWords = lastWordsIn(records)
    this.#now = now
  }

  /** Today, by which lists open. */
  today(): Day {
    return day(dayInEngland(this.#now()))
  }

  /**
   * Everyone as at the end of a day, today if none is given, as recorded by an instant, now if none is given; those alone
   * whom somebody may see, where it is asked for them.
   */
  async at(
    {
      asAt = this.today(),
      recordedOn,
    }: { readonly asAt?: Day | undefined; readonly recordedOn?: Instant | undefined } = {},
    sightsOf?: (now?: Everyone) => Promise<Sights>,
  ): Promise<Service> {
    const { journeys: all, clock, newest, recordedFrom } = await this.#figures.children(recordedOn)
    const { staff, processes } = await this.#besideBy(newest, recordedOn)
    const sights = await sightsOf?.(recordedOn === undefined ? { journeys: all, newest, staff } : undefined)
    const journeys = sights?.narrowed(all) ?? all
    const isRecorded = (types: readonly string[]): boolean => isRecordedBy(recordedFrom, types, asAt)
    const known = knownClock(clock, standard => isRecorded(toldBy(standard)))
    const context: ListContext = { clock: known, staff, processes, isRecorded, lastWords: this.#lastWords }
    return {
      ...context,
      asAt,
      ...(recordedOn !== undefined && { recordedOn }),
      journeys,
      counted: () => sights?.unrestricted(all) ?? all,
      ...(sights && { sights }),
      newest,
      rows: list =>
        this.#rowsOf(list, {
          journeys,
          asAt,
          recordedOn,
          clock,
          context,
          recorded: [...recordedFrom.days.keys()].join(),
        }),
    }
  }

  /** Everyone as recorded now. */
  async everyone(): Promise<Everyone> {
    const { journeys, newest } = await this.#figures.children()
    return { journeys, newest, staff: (await this.#besideBy(newest, undefined)).staff }
  }

  /** How this month will close for each indicator that rests on standards, if nothing else is recorded. */
  async closing(sights?: Sights): Promise<readonly Closing[]> {
    return (await this.#closingOfAll()).map(({ recoverable, ...one }) => ({
      ...one,
      recoverables: recoverable.length,
      listed: sights ? recoverable.filter(({ child: { ref } }) => mayList(sights, ref)) : recoverable,
    }))
  }

  async #closingOfAll(): Promise<readonly Projection[]> {
    const [{ journeys, clock, asAt, newest }, { indicators }] = [await this.at(), await this.#figures.council()]
    return this.#closing.get(`${newest} ${asAt}`, () =>
      indicators.flatMap(indicator => projection(indicator, journeys.values(), clock, asAt) ?? []),
    )
  }

  /** A list as it is asked for. */
  listed(service: Service, list: AnyList, asked: Asked, mayReadWorkers: boolean): Listing {
    const { newest, asAt, recordedOn, staff, sights } = service
    const key = JSON.stringify([list.id, newest, asAt, recordedOn, asked, mayReadWorkers, sights?.key])
    return this.#listings.get(key, () => listing(list, service.rows(list), asked, { staff, mayReadWorkers }))
  }

  /** Works the lists of today out before anyone asks, one after the other, so that requests come in between. */
  async warm(lists: readonly AnyList[]): Promise<void> {
    const service = await this.at()
    for (const list of lists) {
      service.rows(list)
      await new Promise(resolve => setImmediate(resolve))
    }
  }

  /** What each worker has to do as at a day, as recorded by an instant. */
  workloads({ newest, asAt, recordedOn, staff, counted, sights, clock }: Service): readonly Workload[] {
    return this.#workloads.get(`${newest} ${asAt} ${recordedOn ?? ''} ${sights?.restrictedKey ?? ''}`, () =>
      workloads(staff, counted().values(), clock, asAt),
    )
  }

  #rowsOf(
    list: AnyList,
    of: {
      readonly journeys: Service['journeys']
      readonly asAt: Day
      readonly recordedOn: Instant | undefined
      readonly clock: Clock
      readonly context: ListContext
      readonly recorded: string
    },
  ): readonly Placed[] {
    const kept = this.#kept.get(`${list.id} ${isoOf(of.asAt)} ${of.recordedOn ?? ''}`, () => new Kept())
    const rowsBefore = kept.by(of.clock, of.context.staff, of.recorded)
    const rows: Placed[] = []
    for (const child of of.journeys.values()) {
      let its = rowsBefore.get(child)
      if (its === undefined) {
        its = placed(list, child, of.asAt, of.context)
        rowsBefore.set(child, its)
      }
      for (const row of its) rows.push(row)
    }
    return rows
  }

  /** The staff and the processes by an instant, the same objects until something is said otherwise of them. */
  async #besideBy(newest: number, recordedOn: Instant | undefined): Promise<BesideKept> {
    const kept = this.#beside.get(recordedOn ?? '', () => ({
      newest: -1,
      said: '',
      staff: new Map(),
      processes: shippedProcesses,
    }))
    if (kept.newest === newest) return kept
    const stands = standing(await knownOfAuthority(this.#ledger, recordedOn))
    const beside = stands.filter(({ type }) => type === 'worker' || type === 'escalation-setting')
    const said = beside.map(({ id }) => id).join()
    if (said !== kept.said) {
      kept.staff = staffIn(beside.filter(({ type }) => type === 'worker').map(({ body }) => body))
      kept.processes = processesIn(beside)
    }
    kept.said = said
    kept.newest = newest
    return kept
  }
}

const mayList = (sights: Sights, ref: string): boolean =>
  sights.of(ref)?.kind === 'whole' && sights.isBehindFigures(ref)

/** What lists are made from beside the children. */
interface BesideKept {
  newest: number
  said: string
  staff: Staff
  processes: ListContext['processes']
}

type RowsBefore = WeakMap<Journey, readonly Placed[]>

/** The rows of a list as at a day, kept while what they are made from beside the journeys is the same. */
class Kept {
  #clock: Clock | undefined
  /** The record types of which anything is recorded. */
  #recorded = ''
  /** Made anew whenever the processes are. */
  #staff: Staff | undefined
  #rows: RowsBefore = new WeakMap()

  by(clock: Clock, staff: Staff, recorded: string): RowsBefore {
    if (clock !== this.#clock || staff !== this.#staff || recorded !== this.#recorded) this.#rows = new WeakMap()
    this.#clock = clock
    this.#staff = staff
    this.#recorded = recorded
    return this.#rows
  }
}
