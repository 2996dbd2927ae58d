import { type Entry, standing } from '#core/entry.ts'
import type { Batch, ReturnEntry, Writing } from '#store/store.ts'
import type { importSsda903 } from './import-ssda903.ts'

type ImportLedger = Parameters<typeof importSsda903>[0]['ledger']

/** A ledger in memory that keeps what imports write, for tests that have no store. */
export function memoryLedger() {
  const children = new Map<string, string>()
  const childIds = new Map<string, string>()
  const entries: ReturnEntry[] = []
  const batches: Batch[] = []
  const writing: Writing = {
    returnEntries: async types => entries.filter(entry => types.includes(entry.type)),
    childKeys: async () => children,
    returnYears: async () => [...new Set(entries.filter(e => e.type === 'episode').map(e => e.standing))].sort(),
    append: async batch => {
      for (const { ref, childId } of batch.children) {
        children.set(childId, ref)
        childIds.set(ref, childId)
      }
      const first = entries.length + 1
      for (const [i, entry] of batch.entries.entries()) {
        const { type, subject, kind, body } = entry
        entries.push({
          id: first + i,
          record: entry.record ?? first + (entry.sameRecordAs ?? i),
          type,
          subject,
          kind,
          standing: entry.standing,
          body: JSON.parse(JSON.stringify(body)) as Entry['body'],
          recordedOn: batch.recordedOn ?? '2026-01-01T00:00:00.000Z',
          childId: childIds.get(subject)!,
          line: entry.line ?? 0,
        })
      }
      batches.push(batch)
      return { batch: batches.length, added: batch.entries.length }
    },
  }
  const returnOf = async (year: number): Promise<readonly ReturnEntry[]> =>
    standing(entries.filter(entry => entry.standing === year))
  return { entries, batches, children, ledger: { write: work => work(writing), returnOf } as ImportLedger }
}
