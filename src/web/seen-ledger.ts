import type { Entry } from '#core/entry.ts'
import { entriesOpenTo, writtenByReviewers } from '#core/peer-challenges/open-to.ts'
import { closedEntries, readerOf } from '#core/records/closed.ts'
import { type AnyRecordType, mayBeAbout } from '#core/records/record.ts'
import { roles } from '#core/roles.ts'
import { AUTHORITY } from '#store/body.ts'
import type { Batch, Ledger, NewEntry, RecordedEntry, ReturnEntry, Writing } from '#store/store.ts'
import type { Visitor } from './services.ts'
import type { Sights } from './sights.ts'

type Told = Pick<Entry, 'record' | 'kind' | 'type' | 'body'>

/** What somebody asked to record about a child, or in a record about the council, to which they may not write. Nothing was recorded. */
class NotTheirs extends Error {
  override readonly name = 'NotTheirs'
  readonly statusCode = 403

  constructor() {
    super('A record was sent to which whoever sent it may not write.')
  }
}

/** What a writer of records about the council is held to. */
interface HeldTo {
  /** The record types that may be about the council, by id. */
  readonly types: readonly string[]
  /** The entries that are closed to them. */
  readonly closedIn: (history: readonly Entry[]) => ReadonlySet<number>
  readonly isGuest: boolean
}

/**
 * The ledger through somebody's eyes: of a child whom they may not see it knows nothing but that there is one, and of a
 * record about the council that is closed to them not even that.
 */
export function seenLedger(
  ledger: Ledger,
  sights: () => Promise<Sights>,
  types: readonly AnyRecordType[],
  who: Pick<Visitor, 'username' | 'role'>,
): Ledger {
  const heldTo: HeldTo = {
    types: types.filter(type => mayBeAbout(type, AUTHORITY)).map(({ id }) => id),
    closedIn: history => closedEntries(types, history, readerOf(who, history)),
    isGuest: roles[who.role].isGuest === true,
  }
  const hiddenIn = async (history: readonly Entry[]): Promise<ReadonlySet<number>> => {
    const closed = heldTo.closedIn(history)
    if (!heldTo.isGuest) return closed
    // A guest reads of what is about the council only what the challenges that they review have to do with.
    const { challenges = new Set<string>() } = (await sights()).reviewing ?? {}
    const open = entriesOpenTo({ account: who.username, challenges }, history)
    return new Set(history.filter(({ id }) => closed.has(id) || !open.has(id)).map(({ id }) => id))
  }
  const seen = async <E extends ReturnEntry>(entries: readonly E[]): Promise<readonly E[]> => {
    const its = await sights()
    const hidden = entries.some(({ subject }) => subject === AUTHORITY)
      ? await hiddenIn(await ledger.history(AUTHORITY))
      : undefined
    return entries
      .filter(({ id, subject }) => (subject === AUTHORITY ? !hidden?.has(id) : its.of(subject)?.kind === 'whole'))
      .map(entry => its.withholding.entry(entry))
  }
  const narrowed = async (journeys: Awaited<ReturnType<Ledger['journeys']>>) => [
    ...(await sights()).narrowed(new Map(journeys.map(child => [child.ref, child]))).values(),
  ]
  return {
    ...ledger,
    async write(work) {
      const its = await sights()
      return ledger.write(writing => work(guarded(writing, its, heldTo)))
    },
    journeys: async (...asked) => narrowed(await ledger.journeys(...asked)),
    journeysWithout: async (tables, recordedOn) => narrowed(await ledger.journeysWithout(tables, recordedOn)),
    stated: async (types, recordedOn) => seen(await ledger.stated(types, recordedOn)),
    said: async (...asked) => seen(await ledger.said(...asked)),
    returnOf: async (year, recordedOn) => seen(await ledger.returnOf(year, recordedOn)),
    async entriesSince(...asked) {
      const its = await sights()
      return (await ledger.entriesSince(...asked))
        .filter(({ ref }) => its.of(ref)?.kind === 'whole')
        .map(history => ({ ...history, entries: its.withholding.history(history.entries) }))
    },
    issue: async () => undefined, // `services.issues` has them, without the children who may not be listed
    async journey(ref, recordedOn) {
      const its = await sights()
      if (its.of(ref)?.kind !== 'whole') return undefined
      const journey = await ledger.journey(ref, recordedOn)
      return journey && its.withholding.journey(journey)
    },
    async history(subject) {
      if (subject === AUTHORITY) {
        const history = await ledger.history(subject)
        if (heldTo.isGuest) return without(history, await hiddenIn(history))
        const before = seenHistories.get(history)?.get(keyOf(who))
        if (before) return before
        const its = without(history, heldTo.closedIn(history))
        seenHistories.set(history, (seenHistories.get(history) ?? new Map()).set(keyOf(who), its))
        return its
      }
      const its = await sights()
      if (its.of(subject)?.kind !== 'whole') return []
      return its.withholding.history(await ledger.history(subject))
    },
  }
}

/** What is seen of each history, which the ledger gives again until something is recorded: what is read of it may be kept. */
const seenHistories = new WeakMap<readonly RecordedEntry[], Map<string, readonly RecordedEntry[]>>()

/** The same for all who see the same: a panel member may be one who is no councillor. */
const keyOf = ({ role, username }: Pick<Visitor, 'username' | 'role'>): string =>
  role === 'panel-member' ? `${role} ${username}` : role

const without = (history: readonly RecordedEntry[], hidden: ReadonlySet<number>): readonly RecordedEntry[] =>
  hidden.size === 0 ? history : history.filter(({ id }) => !hidden.has(id))

/** Takes nothing about a child to whose record somebody may not write, and puts back what was out of their sight. */
const guarded = (writing: Writing, sights: Sights, { types, closedIn, isGuest }: HeldTo): Writing => ({
  ...writing,
  async append(batch: Batch) {
    for (const entry of batch.entries) if (!mayAppend(entry, sights)) throw new NotTheirs()
    const changed = batch.entries.flatMap(({ subject, record }) => (subject === AUTHORITY ? (record ?? []) : []))
    if (changed.length > 0) {
      const history = await writing.authorityEntries(types)
      const hidden = closedIn(history)
      if (history.some(({ id, record }) => hidden.has(id) && changed.includes(record))) throw new NotTheirs()
    }
    if (isGuest) {
      const before = await writing.authorityEntries(writtenByReviewers)
      for (const entry of batch.entries) if (!isReviewers(entry, sights, before)) throw new NotTheirs()
    }
    const entries = await Promise.all(batch.entries.map(entry => withHidden(entry, writing, sights)))
    return writing.append({ ...batch, entries })
  },
})

/** Whoever is asked to take a case on writes their answer and, with a yes, the end of what the worker before had. */
function mayAppend({ subject, type, record }: NewEntry, sights: Sights): boolean {
  if (subject === AUTHORITY) return true
  const sight = sights.of(subject)
  if (sight?.kind !== 'whole') return false
  return sight.mayWrite || (type === 'allocation' && record !== undefined)
}

/** A guest records what is of a challenge that is open to them, and puts right or withdraws what was. */
function isReviewers(
  { subject, type, record, body, kind }: NewEntry,
  { reviewing }: Sights,
  before: readonly Told[],
): boolean {
  const isOpen = ({ challenge }: Entry['body']): boolean =>
    typeof challenge === 'string' && reviewing?.challenges.has(challenge) === true
  if (subject !== AUTHORITY || !writtenByReviewers.includes(type)) return false
  const last = before.findLast(entry => entry.record === record && entry.kind === 'statement')
  const isTheirs = record === undefined || (last !== undefined && isOpen(last.body))
  return isTheirs && (kind === 'withdrawal' || isOpen(body))
}

/** A new version of a record keeps the names in it that whoever wrote it was not shown. */
async function withHidden(entry: NewEntry, writing: Writing, { withholding }: Sights): Promise<NewEntry> {
  if (entry.record === undefined || entry.subject === AUTHORITY || !withholding.names(entry.type)) return entry
  const before = (await writing.returnEntries([entry.type], [entry.subject])).findLast(
    ({ record, kind }) => record === entry.record && kind === 'statement',
  )
  if (!before) return entry
  if (withholding.isAbout(before.type, before.body)) throw new NotTheirs()
  if (entry.kind !== 'statement') return entry
  return { ...entry, body: { ...entry.body, ...withholding.hidden(before.type, before.body) } }
}
