import { AUTHORITY } from '#store/body.ts'
import type { Batch, Ledger, NewEntry, ReturnEntry, Writing } from '#store/store.ts'
import type { Sights } from './sights.ts'

/** What somebody asked to record about a child to whose record they may not write. Nothing was recorded. */
class NotTheirs extends Error {
  override readonly name = 'NotTheirs'
  readonly statusCode = 403

  constructor() {
    super('A record was sent about a child to whose record whoever sent it may not write.')
  }
}

/** The ledger through somebody's eyes: of a child whom they may not see it knows nothing but that there is one. */
export function seenLedger(ledger: Ledger, sights: () => Promise<Sights>): Ledger {
  const seen = async <E extends ReturnEntry>(entries: readonly E[]): Promise<readonly E[]> => {
    const its = await sights()
    return entries
      .filter(({ subject }) => subject === AUTHORITY || its.of(subject)?.kind === 'whole')
      .map(entry => its.withholding.entry(entry))
  }
  const narrowed = async (journeys: Awaited<ReturnType<Ledger['journeys']>>) => [
    ...(await sights()).narrowed(new Map(journeys.map(child => [child.ref, child]))).values(),
  ]
  return {
    ...ledger,
    async write(work) {
      const its = await sights()
      return ledger.write(writing => work(guarded(writing, its)))
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
      if (subject === AUTHORITY) return ledger.history(subject)
      const its = await sights()
      if (its.of(subject)?.kind !== 'whole') return []
      return its.withholding.history(await ledger.history(subject))
    },
  }
}

/** Takes nothing about a child to whose record somebody may not write, and puts back what was out of their sight. */
const guarded = (writing: Writing, sights: Sights): Writing => ({
  ...writing,
  async append(batch: Batch) {
    for (const entry of batch.entries) if (!mayAppend(entry, sights)) throw new NotTheirs()
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
