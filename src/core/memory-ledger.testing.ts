import { bothCards, talliesOfBoth } from './both-cards.ts'
import type { LedgerEntry } from './causes.ts'
import { type Counting, countingBy, type KnownBeside, type OwnDefinitions } from './council.ts'
import { addToMonth, type Instant, type Month } from './dates.ts'
import type { demonstrationEntries } from './demonstration/journeys.ts'
import { type ChildHistory, firstOf, isKnownBy, isToldInPart, notKnownBy, type Since } from './entries-since.ts'
import { frozen, type Issue } from './issue.ts'
import { type Journey, journeyOf } from './journey.ts'
import { KnownBefore } from './known-before.ts'
import { type FirstDays, firstDaysOf } from './recorded-from.ts'
import type { AnyRecordType } from './records/record.ts'
import type { Restatement } from './restated.ts'
import { stepsOfRestatement } from './restatement.ts'
import { DETAILS } from './retold.ts'
import type { ReturnTable } from './returns/ssda903/table.ts'
import { type Scorecard, Tallies } from './scorecard.ts'
import { atOnce } from './steps.ts'

export interface AllDefinitions extends OwnDefinitions {
  readonly records: readonly AnyRecordType[]
  readonly tables: readonly ReturnTable[]
}

/** What returns and casework had said of each child to begin with. */
interface Told {
  readonly entries: ReturnType<typeof demonstrationEntries>
  readonly returnYears: readonly number[]
}

/** All that figures were made of at a time. */
export interface Then extends Counting {
  readonly since: Required<Since>
  readonly journeys: ReadonlyMap<string, Journey>
  readonly firstDays: FirstDays
  readonly beside: KnownBeside & { readonly aboutUs: readonly LedgerEntry[] }
  readonly scorecard: Scorecard
}

export const FIRST: Instant = '2018-04-20T09:00:00.000Z'

/** A ledger in memory that follows the rules of the store's: what is known is what was recorded by an instant. */
export class MemoryLedger {
  readonly definitions: AllDefinitions
  readonly entries: LedgerEntry[] = []
  readonly #returns: { readonly year: number; readonly recordedOn: Instant }[] = []

  constructor(definitions: AllDefinitions, told?: Told) {
    this.definitions = definitions
    if (!told) return
    const entries = [...told.entries].flatMap(([subject, its]) =>
      its.map(entry => ({ ...entry, subject, recordedOn: FIRST, batch: 1, recordedBy: 'sam' })),
    )
    for (const entry of entries.sort((a, b) => a.id - b.id)) this.entries.push(entry)
    for (const year of told.returnYears) this.#returns.push({ year, recordedOn: FIRST })
  }

  get newest(): number {
    return this.entries.at(-1)?.id ?? 0
  }

  /** Adds an entry; a record of its own unless it names another. */
  add(
    entry: Omit<LedgerEntry, 'id' | 'record' | 'batch'> & { readonly record?: number; readonly batch?: number },
  ): LedgerEntry {
    const id = this.newest + 1
    const added = { batch: id, ...entry, id, record: entry.record ?? id }
    this.entries.push(added)
    if (entry.type === 'episode' && entry.standing > 0)
      this.#returns.push({ year: entry.standing, recordedOn: entry.recordedOn })
    return added
  }

  #inOrder(until: Instant): readonly LedgerEntry[] {
    return this.entries
      .filter(({ recordedOn }) => recordedOn <= until)
      .sort((a, b) => (a.recordedOn < b.recordedOn ? -1 : a.recordedOn > b.recordedOn ? 1 : a.id - b.id))
  }

  /** Each child's entries by an instant. */
  histories(until: Instant): ReadonlyMap<string, readonly LedgerEntry[]> {
    const children = new Map<string, LedgerEntry[]>()
    for (const entry of this.#inOrder(until)) {
      if (entry.subject === 'authority') continue
      const same = children.get(entry.subject)
      if (same) same.push(entry)
      else children.set(entry.subject, [entry])
    }
    return children
  }

  /** Everything as recorded by an instant. */
  at(month: Month, until: Instant): Then {
    const held = this.#returns.filter(({ recordedOn }) => recordedOn <= until)
    const returnYears = [...new Set(held.map(({ year }) => year))].sort((a, b) => a - b)
    const last = held.filter(({ year }) => year === returnYears.at(-1)).map(({ recordedOn }) => recordedOn)
    const beside = {
      aboutUs: this.#inOrder(until).filter(({ subject }) => subject === 'authority'),
      returnYears,
      lastReturnOn: last.sort().at(-1),
    }
    const journeys = new Map(
      [...this.histories(until)].map(([ref, entries]) => [
        ref,
        journeyOf({ ref, childId: ref }, entries, { returnYears }),
      ]),
    )
    const firstDays = firstDaysOf(journeys.values(), this.definitions.records)
    const counting = countingBy(this.definitions, beside, firstDays.recordedFrom)
    const tallies = new Tallies(counting.indicators, { to: month, months: 12 })
    tallies.count(journeys.values())
    const since = { recordedOn: until, newest: this.newest }
    return { ...counting, since, journeys, firstDays, beside, scorecard: tallies.scorecard(counting.context) }
  }

  /** Freezes a month as recorded by an instant. */
  freeze(then: Then): Issue {
    const { scorecard, beside, since } = then
    const journeys = [...then.journeys.values()]
    const tallies = talliesOfBoth(then, { to: scorecard.months.at(-1)!, months: 12 })
    const members = tallies.gather(journeys)
    const rest = { frozenBy: 'sam', frozenOn: since.recordedOn, restated: [], documents: [] }
    return {
      ...frozen({ ...bothCards(tallies, then), members, journeys }, then, { ...since, ...rest, beside }),
      number: 1,
    }
  }

  /** What is recorded of each child with entries since then, without the record types that have none. */
  historiesSince(since: Since, until: Instant): readonly ChildHistory[] {
    const isKnown = isKnownBy(since)
    const whole = [...this.histories(until)].map(([ref, entries]) => ({ ref, childId: ref, entries }))
    return notKnownBy(since, whole).map(history => {
      const news = history.entries.filter(entry => !isKnown(entry))
      const types = new Set([DETAILS, ...news.map(({ type }) => type)])
      const entries = history.entries.filter(({ type }) => types.has(type))
      return isToldInPart(entries, isKnown) ? { ...history, types, entries } : history
    })
  }

  /** What has become of a month since then; told, if `isShared`, from one count of everyone that reaches over other months too. */
  restate(month: Month, since: Since, then: Then, until: Instant, issue?: Issue, isShared = false): Restatement {
    const after = this.at(month, until)
    const isSameReturns = then.beside.returnYears.join() === after.beside.returnYears.join()
    return atOnce(
      stepsOfRestatement({
        definitions: this.definitions,
        month,
        since,
        until,
        before: {
          ...(isShared && isSameReturns ? countedTogether(after, month) : { journeys: then.journeys }),
          returnYears: then.beside.returnYears,
          lastReturnOn: then.beside.lastReturnOn,
        },
        after,
        histories: this.historiesSince(since, until),
        ...(issue && { issue }),
      }),
    )
  }

  /** What has become of several issues of a month, which all know of the same returns: read, told and counted once. */
  restateTogether(issues: readonly Issue[], month: Month, until: Instant): readonly Restatement[] {
    const after = this.at(month, until)
    const told = new KnownBefore()
    const histories = this.historiesSince(firstOf(issues), until)
    const before = { ...countedTogether(after, month), ...after.beside }
    return issues.map(issue => {
      const { definitions } = this
      const its = { month, since: issue, until, issue, told, histories: notKnownBy(issue, histories) }
      return atOnce(stepsOfRestatement({ definitions, before, after, ...its }))
    })
  }
}

/** Everyone counted to the month after, over the months before too. */
function countedTogether({ journeys, firstDays, indicators }: Then, month: Month) {
  const spans = [1, 0, -1].map(months => ({ to: addToMonth(month, months), months: 12 }))
  const tallies = new Tallies(indicators, spans[0]!, spans.slice(1))
  tallies.count(journeys.values())
  return { journeys, counted: { firstDays, tallies } }
}
